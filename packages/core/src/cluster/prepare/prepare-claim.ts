import type { Claim, Party } from "../../model/analysis.ts";
import { overlaps } from "../../model/span.ts";
import { answersIn } from "../answers/answer.ts";
import { type DayRange, rangeOf, widthDays } from "../text/days.ts";
import { framingOf } from "../text/framing.ts";
import { nameKey } from "../text/name-keys.ts";
import { noToll, type Toll, tollsIn } from "../text/tolls.ts";
import { victimsIn } from "../text/victims.ts";
import { stemsOf } from "../text/words.ts";
import { yearsTold } from "../text/years-told.ts";
import type { ImpliedClaim } from "./implied-claims.ts";
import { type KnownName, type Meaning, meaningOf } from "./meaning.ts";
import type { Setting } from "./prepare-document.ts";
import type { PreparedClaim, PreparedName } from "./prepared-document.ts";
import { WE } from "./sides.ts";
import type { ToldAnswer } from "./told-answers.ts";

export function prepareClaim(
  { claim, shownBy, turned = false, said }: ImpliedClaim,
  { key, text, read, context, named, names, mark, sideOf }: ClaimSetting,
): PreparedClaim {
  const side = WE.test(text.slice(claim.evidence.start, claim.evidence.end)) ? sideOf(claim.holder)?.body : undefined;
  const meaning = meaningOf(asSide(plainOf(claim), claim.holder, side), context.knowledge, named);
  const scene = names.filter((name) => isOfScene(name, claim));
  const singledOut = isSingledOut(claim.proposition, text.slice(claim.evidence.start, claim.evidence.end));
  return {
    claim,
    shownBy,
    turned,
    turnedOn: said === undefined ? NOTHING : denied(meaning, meaningOf(said, context.knowledge, named)),
    singledOut,
    id: `${key}#${mark}:${claim.id}`,
    holder: read(claim.holder),
    holderTokens: claim.holder
      ? meaningOf([claim.holder.name, side ?? ""].join(" "), context.knowledge, named).tokens
      : new Set(),
    meaning,
    framing: framingOf(claim.proposition),
    days: rangeOf(claim.date),
    years: yearsTold(text.slice(claim.evidence.start, claim.evidence.end)),
    tolls: tollsOf(claim),
    victims: victimsIn(claim.proposition),
    answers: answersIn(singledOut ? `ce sont ${claim.proposition}` : claim.proposition).map((answer) => ({
      ...answer,
      subject: meaningOf(answer.about, context.knowledge, named),
      stems: new Set(stemsOf(answer.about)),
      place: answer.asks === "where" ? read(townIn(answer.value, scene)) : undefined,
    })),
    answersOnly: false,
    counted: countedOf(text.slice(claim.evidence.start, claim.evidence.end), rangeOf(claim.date)),
    scene: new Set(scene.map(({ key: name }) => name)),
    places: new Set(scene.flatMap(({ key: name, kind }) => (kind === "place" ? [name] : []))),
  };
}

/** What a sentence answers of somebody: of the rest of its words nothing is asked. */
export function prepareAnswer(
  { answer, who, called, claim, shownBy }: ToldAnswer,
  setting: ClaimSetting,
): PreparedClaim {
  const { asks, value, words, about, open } = answer;
  const { context, named } = setting;
  return {
    ...prepareClaim({ claim: { ...claim, proposition: "" }, shownBy }, setting),
    claim,
    id: `${setting.key}#${setting.mark}:${shownBy}:${claim.id}:${answer.start}`,
    days: value === "coming" ? rangeOf(claim.date) : undefined,
    counted: "",
    answersOnly: true,
    answers: [
      {
        asks,
        value,
        words,
        about,
        open,
        subject: meaningOf(about, context.knowledge, named),
        stems: new Set(stemsOf(about)),
        who: setting.read(who),
        called: setting.read({ name: called, entityId: null }),
        place: setting.read({ name: about, entityId: null }),
      },
    ],
  };
}

/** « nous n'avons rien signé », worded with the name of who speaks: it is the body that he speaks for. */
function asSide(proposition: string, holder: Party | null, side: string | undefined): string {
  if (!holder || side === undefined || !proposition.startsWith(holder.name)) return proposition;
  return `la ${side}${proposition.slice(holder.name.length)}`;
}

/** The subject of a cleft sentence is that of the proposition, which is worded without it. */
function isSingledOut(proposition: string, sentence: string): boolean {
  const focus = CLEFT.exec(sentence)?.groups?.focus;
  if (focus === undefined) return false;
  const [first, ...rest] = stemsOf(focus);
  const told = stemsOf(proposition.slice(0, focus.length + ARTICLE_LETTERS));
  return first !== undefined && told.includes(first) && rest.slice(0, 1).every((stem) => told.includes(stem));
}

const CLEFT =
  /(?<!\p{L})(?:c['’](?:est|était)|ce (?:sont|furent|étaient)) (?:bien |donc )?(?<focus>[^,;:«»“”"()]{3,80}?) qui(?!\p{L})/iu;
/** Letters by which the wording of a subject may differ from that of the text: its article, a name written out. Guessed. */
const ARTICLE_LETTERS = 8;

/** The town of the article that goes by a name, which knows better in what country it lies. */
function townIn(name: string, scene: readonly PreparedName[]): Party {
  const known = scene.find(({ key }) => key === nameKey(name));
  return known ? { name: known.entity.name, entityId: known.entity.id } : { name, entityId: null };
}

const NOTHING: ReadonlySet<string> = new Set();

/** What a proposition turned round denies: the words that were put into it. */
function denied({ tokens, names }: Meaning, said: Meaning): ReadonlySet<string> {
  return new Set([...tokens].filter((token) => token !== "" && !said.tokens.has(token) && !names.has(token)));
}

/** « les inspecteurs n'ont constaté aucune fuite »: that there was one is denied. */
export const SEEN =
  /^[^,]{3,40} (?:a|ont) (?:relevé|constaté|observé|recensé|signalé|enregistré) (?=(?:une?|des|la moindre|le moindre) )/u;

/** « n'était pas un camp mais une école »: behind « mais » stands what he asserts. */
function plainOf({ proposition, stance }: Claim): string {
  const plain = proposition.replace(ASIDE, "");
  if (stance !== "denies") return plain;
  return plain
    .replace(/,? mais (?!aussi|également).*$/u, "")
    .replace(SEEN, "il y a ")
    .replace(RELATIVE, "$<subject> ")
    .replace(PARTICIPLE, "$<subject> ");
}

const AUXILIARY = "(?:est|sont|était|étaient|sera|seront|a|ont|avait|avaient|aura|auront)";

/** « le pilote de l'avion qui s'est écrasé n'est pas mort »: that it crashed is not denied. Up to the verb of the sentence, which has an auxiliary. */
const RELATIVE = new RegExp(
  String.raw`^(?<subject>(?:(?! ${AUXILIARY} )[^,;:])+?),? (?:qui|dont|où) (?:s['’])?(?:${AUXILIARY} )?[^;:]+? (?<!(?:et|ou|mais|qui) )(?=${AUXILIARY} )`,
  "u",
);

/** « le patient atteint de la grippe n'est pas mort »: of whom it is told is not denied. */
const PARTICIPLE = new RegExp(
  String.raw`^(?<subject>(?:l['’]|le |la |les |cet? |cette |ces )\p{L}+),? (?:atteint|blessé|soupçonné|accusé|poursuivi|arrêté|interpellé|détenu|retenu|enlevé|hospitalisé|touché|visé|chargé|originaire)e?s? (?!${AUXILIARY} )[^,;:]{3,60}?,? (?=${AUXILIARY} )`,
  "u",
);

function countedOf(sentence: string, days: DayRange | undefined): string {
  const part = PART.exec(sentence)?.[0] ?? ANOTHER.exec(sentence)?.[0];
  if (part !== undefined) return part.toLowerCase();
  return PERIOD.test(sentence) || isOverTime(days) ? "period" : "";
}

/** « Un deuxième naufrage a fait neuf morts »: not the one that is spoken of. */
const ANOTHER =
  /^(?:[^,;:]{0,30},? )?(?:une? autre|d['’]autres|une? (?:deuxième|seconde?)) (?:attaque|frappe|attentat|explosion|incident|accident|embuscade|raid|bombardement|fusillade|naufrage)s?(?!\p{L})/iu;

/** « Du côté des milices, 21 personnes … », « Parmi les victimes figurent … » */
const PART =
  /^(?:du côté (?:de |des |du )|parmi (?:les |eux|elles)|dans les rangs (?:de |des |du )|chez les )[^,;:]{0,40}/iu;

const PERIOD =
  /(?<!\p{L})(?:entre (?:le )?\d{1,2}(?:er)?(?: \p{L}+)? et (?:le )?\d|du \d{1,2}(?:er)?(?: \p{L}+)? au \d|depuis (?:le |la |l['’])?(?:\d|début|mois|semaine|an(?!\p{L})|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|à (?:\p{L}+|\d+) reprises)/iu;

/** Days that one happening may last, as it is dated; a whole year is but a vague date. Guessed. */
const HAPPENING_DAYS = 3;
const YEAR_DAYS = 300;

function isOverTime(days: DayRange | undefined): boolean {
  return days !== undefined && widthDays(days) > HAPPENING_DAYS && widthDays(days) < YEAR_DAYS;
}

/** What follows is another's word, or another act. */
const ASIDE =
  /,? (?:(?:au moment|au lendemain)|en (?:réponse|représailles)(?! militaire)|contrairement (?:à|aux?)|alors (?:que|qu['’])|tandis (?:que|qu['’])|(?:peu|juste) après)(?!\p{L}).*$/u;

interface ClaimSetting extends Setting {
  readonly named: readonly KnownName[];
  readonly names: readonly PreparedName[];
  readonly mark: string;
}

function isOfScene({ kind, official, entity: { mentions } }: PreparedName, { evidence }: Claim): boolean {
  return kind !== "state" && !official && mentions.some((mention) => overlaps(evidence, mention));
}

function tollsOf({ proposition, stance }: Claim): readonly Toll[] {
  const counted = tollsIn(proposition);
  const nobody =
    stance === "denies" && counted.length === 0 && EXISTS.test(proposition) ? noToll(proposition) : undefined;
  return nobody ? [nobody] : counted;
}

/** « il y a eu un mort » */
const EXISTS = /^il y a (?:eu )?(?:un|une|des) /u;
