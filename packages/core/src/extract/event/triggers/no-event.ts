import type { Party, Quote } from "../../../model/analysis.ts";
import { onceFor } from "../../../model/once-for.ts";
import { contains, type Span } from "../../../model/span.ts";
import { touching } from "../../../model/touching.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { isArmedNoun, participantKind } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";
import { reportingUses } from "../../quote/cue/reporting-words.ts";
import type { EventDraft } from "../event-draft.ts";
import { PROTESTERS } from "../roles/crowds.ts";
import { prepositionOf } from "../roles/prepositions.ts";
import type { Roles } from "../roles/settle-roles.ts";
import { hasPossessive } from "../roles/verb-above.ts";
import { isLeftOpen } from "../status/left-open.ts";
import type { Trigger } from "./find-triggers.ts";
import {
  asksForSomething,
  blamesNobody,
  demandsNothing,
  isFactualDenial,
  isNegatedRefusal,
  isOnlyProposed,
  promisesToFight,
  warnsOfNothing,
} from "./nothing-asked.ts";
import { type Topic, tellsOfAccident } from "./topics.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

/** Why the words around a trigger tell of no event, whoever takes part; undefined when they may. */
export function emptyWords(trigger: Trigger, tree: Tree, quotes: readonly Quote[]): string | undefined {
  if (reportsOnly(trigger, tree, quotes) || isAside(trigger, tree)) return "it only reports words";
  if (isOneOfSeries(trigger, tree)) return "it only says which one of several it was";
  if (isFactualDenial(trigger, tree)) return "what was said is denied, nothing refused";
  if (isSeat(trigger, tree)) return "it is the seat of a body";
  if (takesNoGround(trigger, tree)) return "nothing that can be taken";
  if (isOnlyProposed(trigger, tree)) return "what it describes is told, not who asked for it";
  if (!asksForSomething(trigger, tree)) return "it does not say what is asked for";
  if (warnsOfNothing(trigger, tree)) return "no harm is announced";
  if (demandsNothing(trigger, tree)) return "no demand of who speaks";
  if (blamesNobody(trigger)) return "nobody is blamed";
  if (isMeans(trigger, tree) || isAuspices(trigger, tree)) return "the means by which something is done";
  if (isGoing(trigger, tree)) return "where somebody went";
  if (promisesToFight(trigger, tree)) return "a promise to go on or to resist";
  if (bearsArms(trigger, tree)) return "what they bear arms with";
  if (isShotDown(trigger, tree)) return "what is shot down are weapons";
  if (isComing(trigger, tree)) return "« aller » only says that what follows is to come";
  if (isOrder(trigger, tree)) return "an order or a wish";
  if (isAddressed(trigger, tree)) return "spoken to, not arrested";
  if (seesExercise(trigger, tree)) return "an exercise that is seen";
  if (isGatheredCrowd(trigger, tree)) return "a crowd that stands together, no meeting";
  if (findsItself(trigger)) return "where they only found themselves";
  if (trigger.group !== undefined && isLeftOpen(tree, trigger.group)) return "it is not ruled out";
  return isNegatedRefusal(trigger) ? "a refusal that is denied" : undefined;
}

/** Speech acts that a cue does besides reporting: « …, a-t-il dénoncé », « X a promis que ». */
const DONE_BY_SPEAKING: ReadonlySet<string> = new Set(["ACCUSE", "THREATEN", "AGREE"]);

/** « a proposé: », « a soutenu que », « a-t-elle insisté »: a verb that introduces speech there is no act of its own. */
function reportsOnly(trigger: Trigger, tree: Tree, quotes: readonly Quote[]): boolean {
  const { group } = trigger;
  const main = tree.tokens[group?.main ?? -1];
  if (group === undefined || main === undefined || trigger.entry.loose) return false;
  const quote = touching(cuesOf(quotes), main).find((cue) => contains(cue, main))?.quote;
  if (quote === undefined || /(?:fragment|described)/u.test(quote.rule?.name ?? "")) return false;
  const isBesides = /incise/u.test(quote.rule?.name ?? "");
  const against = Array.isArray(trigger.entry.frame.recipient) || FEELS.has(group.lemma);
  if (isBesides && (trigger.entry.type === "AGREE" || against)) return true;
  return !DONE_BY_SPEAKING.has(trigger.entry.type) || group.lemma === "garantir";
}

interface Cue extends Span {
  readonly quote: Quote;
}

const cuesOf: (quotes: readonly Quote[]) => readonly Cue[] = onceFor((quotes) =>
  quotes.flatMap((quote) => (quote.cueSpan ? [{ ...quote.cueSpan, quote }] : [])),
);

/** « …, s'est indigné X », « …, regrette-t-il »: how something is said, against nobody in particular. */
const FEELS = new Set(["regretter", "déplorer"]);

/** « comme l'avait soutenu X », « comme l'exige la loi »: how something was said. */
function isAside({ group }: Trigger, tree: Tree): boolean {
  return (
    group !== undefined &&
    wordAt(tree.tokens, group.first - 1) === "comme" &&
    reportingUses(group.lemma, false).size > 0
  );
}

/** « c'est la première visite d'un président », « il s'agit du troisième attentat »: a remark about what is told elsewhere. */
function isOneOfSeries({ index, group }: Trigger, tree: Tree): boolean {
  if (
    group !== undefined ||
    childrenWith(tree, index, "amod").every((child) => !ORDINAL.test(wordAt(tree.tokens, child)))
  )
    return false;
  const before = tree.tokens.slice(Math.max(0, index - REMARK_REACH), index).map(({ lower }) => lower);
  return (
    before.some(
      (word, at) => /^(?:c'|ce)$/u.test(word) && /^(?:est|était|fut|sera|serait)$/u.test(before[at + 1] ?? ""),
    ) ||
    (before.includes("il") && before.includes("agit"))
  );
}

const ORDINAL = /^(?:premi(?:er|ère)|dernière?|deuxième|second|seconde|troisième|quatrième|cinquième|énième)$/u;

/** « il s'agit de la première », « ce fut la toute première »: words between the pronoun and the noun. */
const REMARK_REACH = 8;

/** « au siège de l'ONU », « le siège du parti », « siège social »: where a body sits; towns are besieged. */
function isSeat({ entry, index, group }: Trigger, tree: Tree): boolean {
  if (entry.lemma !== "siège" || group !== undefined) return false;
  const owner = childrenWith(tree, index, "nmod")[0];
  const isTown =
    owner !== undefined &&
    tree.sentence.names.some(({ type, start, end }) => {
      const token = tree.tokens[owner];
      return type === "LOC" && token !== undefined && start <= token.start && token.end <= end;
    });
  return !isTown && !/^(?:état|ville|capitale|cité|village|enclave|camp)$/u.test(tree.tokens[owner ?? -1]?.lemma ?? "");
}

/** « la reprise des exportations », « la chute des prix »: what is taken is a place, or who holds it. */
function takesNoGround({ entry, index, group }: Trigger, tree: Tree): boolean {
  if (group !== undefined || !/^(?:reprise|chute)$/u.test(entry.lemma)) return false;
  const taken = childrenWith(tree, index, "nmod")
    .filter((at) =>
      childrenWith(tree, at, "case").some((word) => /^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, word))),
    )
    .map((at) => tree.tokens[at]);
  return taken.some(
    (token) => token?.upos === "NOUN" && !/^(?:site|group|body|person)$/u.test(participantKind(token.lemma) ?? ""),
  );
}

/** « arrivés armés de fusils » */
function bearsArms({ entry, group }: Trigger, tree: Tree): boolean {
  return entry.lemma === "armer" && /^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, (group?.last ?? -1) + 1));
}

/** « à l'aide d'une pelle »: what something is done with; « grâce à l'aide de la Croix-Rouge » helps. */
function isMeans({ entry, index, group }: Trigger, tree: Tree): boolean {
  if (entry.lemma !== "aide" || group !== undefined) return false;
  const before = [3, 2, 1].map((step) => wordAt(tree.tokens, index - step));
  return before[1] === "à" && before[2] === "l'" && !/^(?:grâce|appel)$/u.test(before[0] ?? "");
}

/** « des pourparlers sous médiation turque »: the talks are told. */
const isAuspices = ({ entry, index, group }: Trigger, tree: Tree): boolean =>
  group === undefined && entry.type === "CONSULT" && wordAt(tree.tokens, index - 1) === "sous";

/** « s'est rendu à la réunion », « vers le cirque »: a way, no surrender; « à la police », « à l'ennemi » surrender. */
function isGoing({ entry, index, group }: Trigger, tree: Tree): boolean {
  if (entry.written !== "se rendre" || entry.mode !== "disarm" || group === undefined) return false;
  return childrenWith(tree, index, "obl", "iobj", "advmod").some(
    (child) => child > group.last && (/^(?:là-bas|là|y)$/u.test(wordAt(tree.tokens, child)) || isGoal(tree, child)),
  );
}

function isGoal(tree: Tree, child: number): boolean {
  const preposition = prepositionOf(tree, child) ?? "";
  if (/^(?:vers|auprès|dans|en|chez|sur)$/u.test(preposition)) return !isTimeWord(tree.tokens[child]?.lemma ?? "");
  const lemma = tree.tokens[child]?.lemma ?? "";
  return preposition === "à" && !isArmedNoun(lemma) && !/^(?:autorité|justice|tribunal|ennemi|vainqueur)$/u.test(lemma);
}

/** « va certainement appeler »: the verb of the future; « est allé voir » went. */
function isComing({ entry, group }: Trigger, tree: Tree): boolean {
  if (entry.written !== "aller" || group === undefined || group.tense === "past") return false;
  const next = tree.tokens.slice(group.last + 1).find(({ upos }) => upos !== "ADV");
  return next?.features.VerbForm === "Inf";
}

/** « Tuez-moi », « libérez-les ! »: nothing has happened. « dissous » looks like an order too. */
function isOrder({ entry, group }: Trigger, tree: Tree): boolean {
  if (group === undefined || VERBAL_TYPES.has(entry.type)) return false;
  const opens = group.main === 0 || /^[«"“]$/u.test(wordAt(tree.tokens, group.main - 1));
  const isFollowed = wordAt(tree.tokens, group.main + 1).startsWith("-");
  return tree.tokens[group.main]?.features.Mood === "Imp" && (opens || isFollowed);
}

/** « il a interpellé les auteurs : « … » » */
function isAddressed({ entry, group }: Trigger, tree: Tree): boolean {
  if (!/^interpell?er$/u.test(entry.written) || group === undefined || group.passive) return false;
  return tree.tokens.slice(group.last + 1, group.last + ADDRESS_REACH).some(({ form }) => form === ":");
}

/** « a interpellé à son arrivée les auteurs du texte : »: words before the colon. Guessed. */
const ADDRESS_REACH = 9;

/** « a lancé 142 drones, dont l'armée dit en avoir abattu 118 »: they strike, they are not struck. */
function isShotDown({ entry, group }: Trigger, tree: Tree): boolean {
  if (group === undefined || !/^(?:abattre|neutraliser|détruire)$/u.test(entry.written)) return false;
  const hasEn = tree.tokens.slice(Math.max(0, group.first - 1), group.main).some(({ lower }) => lower === "en");
  return (
    hasEn && tree.tokens.slice(0, group.first).some(({ lemma }) => /^(?:drone|missile|roquette|engin)$/u.test(lemma))
  );
}

/** « ont pu voir une manœuvre »; « y voit une manœuvre » judges. */
const seesExercise = ({ entry, group }: Trigger, tree: Tree): boolean =>
  entry.written === "voir ~ manœuvre" &&
  group !== undefined &&
  !tree.tokens.slice(Math.max(0, group.first - 1), group.main).some(({ lower }) => lower === "y");

/** « des manifestants réunis devant le parlement »: they protest, which is told by what they are called. */
function isGatheredCrowd({ entry, group }: Trigger, tree: Tree): boolean {
  if (entry.type !== "CONSULT" || group?.form !== "participle") return false;
  const noun = tree.tokens[tree.tokens[group.main]?.head ?? -1];
  return noun !== undefined && PROTESTERS.test(`${noun.lower} `);
}

/** « se retrouveront mardi » meet; « se sont retrouvés au siège », « se retrouve seul » need not. */
const findsItself = ({ entry, group }: Trigger): boolean =>
  entry.written === "se retrouver" && /^(?:past|present)$/u.test(group?.tense ?? "");

/** « forcés d'aider les rebelles », « les autorités ont bloqué l'accès »: helped by nobody named; those who rule do not protest. */
export function hasUnfitDoer(trigger: Trigger, { actors, recipients }: Roles, finder: PartyFinder): boolean {
  // « l'inspection a été saisie », « a saisi la cour »: a case is laid before it.
  if (trigger.entry.written === "saisir" && trigger.group?.passive && actors.length === 0)
    return recipients.some((party) => isBody(party, finder));
  if (trigger.entry.type === "AID") return trigger.group?.form === "infinitive" && actors.length === 0;
  const rules = ({ name, entityId }: Party) => {
    const entity = finder.entityById(entityId);
    return RULERS.test(name) || (entity !== undefined && finder.isState(entity));
  };
  return trigger.entry.mode === "obstruct" && actors.some(rules);
}

const isBody = ({ name, entityId }: Party, finder: PartyFinder): boolean =>
  finder.entityById(entityId)?.type === "ORG" || participantKind(name.split(/[\s']/u)[0] ?? "") === "body";

const RULERS =
  /^(?:autorités?|gouvernement|armée|police|junte|régime|ministère|pouvoir|préfecture|président|pays)(?: |$)/u;

/** « a suspendu ses cliniques », « a suspendu ses activités », « le parlement a suspendu ses travaux »: what is one's own is no other. */
export function suspendsItsOwn({ entry, last }: Trigger, { undergoing }: Roles, tree: Tree): boolean {
  if (entry.written === "suspendre") return undergoing.some((head) => hasPossessive(tree, head));
  return (
    /^(?:suspendre|interrompre|cesser|arrêter) ~ (?:activité|travail|production|opération|séance)$/u.test(
      entry.written,
    ) &&
    entry.type !== "RETREAT" &&
    hasPossessive(tree, last)
  );
}

/** « un texte condamnant les frappes sur X »: judged, by whoever did it, and told elsewhere. */
export function isOnlyJudged(trigger: Trigger, { actors, recipients }: Roles, tree: Tree): boolean {
  if (trigger.group !== undefined || trigger.entry.type !== "ASSAULT" || actors.length + recipients.length > 0)
    return false;
  const above = tree.tokens[tree.tokens[trigger.index]?.head ?? -1];
  return above !== undefined && /^(?:condamner|dénoncer|déplorer|critiquer|fustiger)$/u.test(above.lemma);
}

/** « deux personnes ont été tuées dans un déraillement »: nobody attacks. */
export function isAccident(trigger: Trigger, roles: Roles, sentence: string, topic: Topic): boolean {
  if (trigger.entry.type !== "ASSAULT" || roles.actors.length > 0 || roles.weapon !== undefined) return false;
  return topic.accidents || tellsOfAccident(sentence);
}

/** « deux personnes ont été tuées »: no doer, no place, and no victims that a reader could tell from others. */
export function tellsOfNobody(draft: EventDraft): boolean {
  if (draft.type !== "ASSAULT" || draft.actors.length > 0 || draft.location !== null || draft.mode !== null)
    return false;
  if (draft.recipients.length === 0) return draft.date === null && !draft.bridged;
  return draft.recipients.every(({ name }) => ANYBODY.test(name));
}

const ANYBODY = /^(?:autres? )?(?:personnes?|gens|individus?|victimes?|hommes?|femmes?|enfants?|prisonniers?)$/u;
