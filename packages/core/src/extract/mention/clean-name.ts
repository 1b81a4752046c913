import type { EntityType } from "../../model/analysis.ts";
import type { StageContext } from "../../model/context.ts";
import type { NameSpan, Token } from "../../model/reading.ts";
import { endOfBody } from "./body-end.ts";
import { type NameCandidate, type PlacedSentence, startsUpper, wordsBetween } from "./candidate.ts";
import { appositionType, endingType, isPlatformBefore } from "./find-cued-names.ts";
import { INSTITUTION_HEADS, PAPER_NOUNS, TIME_NOUNS } from "./institution-words.ts";
import { articledType, givenNameType, isDemonym, knownType, personCue, wordType } from "./name-type-hints.ts";
import { GENERIC_BODIES, hasName } from "./no-names.ts";
import {
  endOfKnownPerson,
  endOfPerson,
  isGivenPape,
  withFamilyName,
  withFirstName,
  withNumeral,
} from "./person-ends.ts";
import { TITLE_WORDS } from "./role-words.ts";

/** What the press calls a piece of its own, before who made it: « (Reportage Awa Diallo) ». */
const PRESS_WORDS: ReadonlySet<string> = new Set(
  "reportage photo photos vidéo image images interview entretien tribune enquête dépêche analyse".split(" "),
);

/** A name as the tagger found it, without titles, articles and marks at its ends; undefined when nothing proper is left. */
export function cleanName(name: NameSpan, placed: PlacedSentence, context: StageContext): NameCandidate | undefined {
  const { tokens } = placed.sentence;
  let first = tokens.findIndex((token) => token.end > name.start);
  let last = beforeCircumstance(
    placed,
    first,
    tokens.findLastIndex((token) => token.start < name.end),
  );
  if (name.type === "PER") {
    last = endOfKnownPerson(placed, first, endOfPerson(tokens, first, last), context);
    last = withNumeral(tokens, withFamilyName(placed, last));
    first = withFirstName(placed, first, context);
  }
  const isOfTown = isOneOfMany(tokens, first);
  if (isOfTown) first++;
  if (name.type === "ORG" && first > 1 && BROADCASTER.test(tokens[first - 1]!.form)) first--;
  const isBody = name.type !== "LOC" && isForeignBody(tokens[last + 1]);
  if (isBody) last++;
  while (
    first <= last &&
    (isLeadingJunk(tokens, first, context) ||
      (name.type === "PER" && isCommonBefore(tokens, first, last, context)) ||
      (name.type === "PER" && first < last && PRESS_WORDS.has(tokens[first]!.form.toLowerCase())) ||
      isPlatformBefore(tokens, first, last, context) ||
      isOutletBefore(tokens, first, last) ||
      isPartyBefore(tokens, first, last, context))
  )
    first++;
  if (name.type === "ORG") last = endOfPartyBefore(tokens, first, last, context) ?? last;
  while (last >= first && isTrailingJunk(tokens[last]!, context)) last--;
  if (name.type === "ORG") last = endOfBody(tokens, first, last, context);
  // « Saraya Ansar al-Sunna »
  while (/^(?:al|el|ad|an|ar|as|ash|at|az)-\p{Lu}/u.test(tokens[last + 1]?.form ?? "")) last++;
  if (first < 0 || last < first || !hasName(tokens.slice(first, last + 1), context)) return undefined;
  if (isPlural(tokens, first, last) && (name.type === "PER" || isUnheardOf(tokens[first]!, context))) return undefined;
  if (isBracketedTerm(tokens, first, last)) return undefined;
  const words = wordsBetween(placed, first, last);
  if (GENERIC_BODIES.has(words.toLowerCase())) return undefined;
  return {
    start: tokens[first]!.start,
    end: tokens[first]!.start + nameLength(words, name.type),
    type: isBody ? "ORG" : isOfTown ? "LOC" : name.type,
    sentence: placed.index,
    source: "names",
    hint:
      (isBody ? "ORG" : undefined) ??
      (isDemonym(tokens[first - 1], context) && first < last ? "PER" : undefined) ??
      personCue(placed, first, last, context) ??
      endingType(words) ??
      appositionType(tokens, last) ??
      knownType(words, context) ??
      wordType(words, context) ??
      articledType(name, tokens, first, last, context) ??
      givenNameType(tokens, first, last, context),
  };
}

/** « l'Union africaine à l'occasion du sommet », « la Commission à la suite du vote »: the tagger reads on over the preposition. */
const CIRCUMSTANCE =
  /^(?:occasion|issue|suite|demande|invitation|initiative|veille|lendemain|tête|place|faveur|rencontre|encontre|égard|instar|insu)$/;

/** The last token of a name that goes from `first` to `last`, without a circumstance or a second body behind it. */
function beforeCircumstance({ sentence: { tokens } }: PlacedSentence, first: number, last: number): number {
  for (let index = first + 1; index < last; index++) {
    const behind = tokens.slice(index + 1, index + 3);
    // « du Front de salut et du Syndicat des journalistes »: another body opens.
    const isBody = startsUpper(behind[0]!.form) && INSTITUTION_HEADS.has(behind[0]!.lower);
    if (/^(?:du|des)$/.test(tokens[index]!.form) && tokens[index - 1]!.form === "et" && isBody) return index - 2;
    if (/^(?:du|des?)$/.test(tokens[index]!.form) && PAPER_NOUNS.has(behind[0]!.form)) return index - 1;
    if (!/^(?:à|au|en)$/.test(tokens[index]!.form)) continue;
    if (behind.some(({ form }) => CIRCUMSTANCE.test(form))) return index - 1;
    // « à l'Assemblée et au Sénat »: a preposition again, and another body.
    const isSecond = behind.some(({ form }) => startsUpper(form) && INSTITUTION_HEADS.has(form.toLowerCase()));
    if (tokens[index - 1]!.form === "et" && isSecond) return index - 2;
  }
  return last;
}

/** « un tribunal de Lyon », « une école d'Alger »: the town is named, and no body. */
const isOneOfMany = (tokens: readonly Token[], head: number): boolean =>
  /^une?$/i.test(tokens[head - 1]?.form ?? "") &&
  INSTITUTION_HEADS.has(tokens[head]?.form ?? "") &&
  /^(?:de|d['’])$/.test(tokens[head + 1]?.form ?? "");

/** « Radio Vallée »: what a station calls itself before its name. */
const BROADCASTER = /^(?:Radio|Télé|Télévision|Canal|Agence|Groupe|Journal|Studio|Hebdo)$/;

/** « Kenya Medical » goes on with « Association »: English bodies end on what they are. */
const isForeignBody = (token: Token | undefined): boolean =>
  /^(?:Association|Council|University|Institute|Foundation|Group|Corporation|Committee|Agency|Authority|Union|Party|Network|Center|Centre|Company|Bank|News|Times|Post|Press|Airlines|Inc|Inc\.|Corp|Corp\.|Ltd|Partners|Ventures|Platforms)$/.test(
    token?.form ?? "",
  );

/** « Jean-François Monier/AFP »: a person's name ends before the stroke. */
function nameLength(words: string, type: EntityType): number {
  // « sur X. » at the end of a sentence.
  if (/^\p{Lu}\.$/u.test(words)) return 1;
  const stroke = type === "PER" ? words.indexOf("/") : -1;
  return stroke > 2 ? stroke : words.length;
}

/** « camping-cars Trigano »: a small common word before a capital one is no part of a person's name. */
const isCommonBefore = (tokens: readonly Token[], first: number, last: number, context: StageContext): boolean => {
  const [token, next] = [tokens[first]!, tokens[first + 1]];
  if (first >= last || !next) return false;
  if (/^\p{Ll}/u.test(token.form)) return token.upos === "NOUN" && !/^(?:al|el|ben|bin|an|as|ad|at)\b/.test(token.form);
  // « la ministre de l'Énergie Svitlana Hrynchuk »; « Fidèle Makasi Lwanzo » bears a common word as his first name.
  if (!/^(?:DET|ADP|ADP_DET)$/.test(tokens[first - 1]?.upos ?? "")) return false;
  const { gazetteer, lexicon } = context.french;
  return (
    /^\p{Lu}\p{Ll}/u.test(token.form) &&
    lexicon.knows(token.lower) &&
    !gazetteer.isGivenName(token.form) &&
    gazetteer.isGivenName(next.form) &&
    last - first >= 2
  );
};

/** « les Franc », « ses Voisin »: no single person stands behind a plural. */
const isPlural = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last && /^(?:les|des|ses|leurs|nos|vos|ces|aux)$/i.test(tokens[first - 1]?.form ?? "");

/** Plurals of the base (« les Houthis », « les Beatles ») are names; others are peoples and members. */
const isUnheardOf = ({ form }: Token, context: StageContext): boolean =>
  /^\p{Lu}\p{Ll}+s$/u.test(form) && context.knowledge.findExact(form).length === 0;

/** « BBC Jane Miller »: capitals before a whole name are who she writes for. */
const isOutletBefore = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^\p{Lu}{3,}$/u.test(tokens[first]!.form) && last - first >= 2 && /\p{Ll}/u.test(tokens[first + 1]!.form);

/** Where a party's acronym ends and a person's name begins: « RND Lahcen Benghalem »; undefined when there is no such place. */
function endOfPartyBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
  context: StageContext,
): number | undefined {
  const [party, next] = [tokens[first], tokens[first + 1]];
  if (last === first || !party || !next || !/^\p{Lu}{2,6}$/u.test(party.form)) return undefined;
  if (!context.knowledge.findExact(party.form).some((row) => row.kind === "party" || row.kind === "body"))
    return undefined;
  return context.french.gazetteer.isGivenName(next.form) ? first : undefined;
}

/** « la députée Renaissance Brigitte Liso »: the party stands between the office and the name. */
const isPartyBefore = (tokens: readonly Token[], first: number, last: number, context: StageContext): boolean =>
  last - first >= 2 &&
  TITLE_WORDS.has(tokens[first - 1]?.lower ?? "") &&
  context.knowledge.findExact(tokens[first]!.form).some((row) => row.kind === "party");

/** « prêts à taux zéro (PTZ) »: capitals in brackets behind common words are a term. */
const isBracketedTerm = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last &&
  tokens[first - 1]?.form === "(" &&
  tokens[first + 1]?.form === ")" &&
  /^\p{Ll}/u.test(tokens[first - 2]?.form ?? "");

function isLeadingJunk(tokens: readonly Token[], index: number, context: StageContext): boolean {
  const { form, upos } = tokens[index]!;
  const word = form.toLowerCase();
  // « l'agence d'État KCNA »: the state before an acronym is no part of its name.
  if (/^[ée]tat$/.test(word) && isAgency(tokens[index + 1], context)) return true;
  if (isMediumNoun(tokens, index)) return true;
  if (startsUpper(form) && isCapital(tokens[index + 1]) && isPeople(form, context)) return true;
  if (OPENING_WORDS.test(form) && isCapital(tokens[index + 1])) return true;
  if ((TITLE_WORDS.has(word) && !isGivenPape(tokens, index)) || !/[\p{L}\d]/u.test(form)) return true;
  const isParticle = /^(?:von|van|del|della|ben|bin|ibn|dos|ould|ag)$/.test(form);
  if (/^(?:DET|ADP|ADP_DET|CCONJ|PRON)$/.test(upos) && !startsUpper(form) && !isParticle) return true;
  return !startsUpper(form) && context.knowledge.demonym(form) !== undefined;
}

/** « Si Ouagadougou ne juge pas », « Selon Awa Diallo »: small words in the capital of a sentence. */
const OPENING_WORDS =
  /^(?:Si|Quand|Lorsque|Comme|Mais|Et|Or|Car|Donc|Puis|Que|Selon|Pour|Dans|Sur|Avec|Sans|Depuis|Après|Avant|Pendant|Contre|Entre|Chez|Vers|Malgré|Hier|Demain|Ni|Même|Dès|Voici|Voilà|Où|Pourquoi|Comment)$/;

/** « l'agence publique Sanara », « le quotidien An-Nahar »: what kind of medium it is stands before its name. */
const isMediumNoun = (tokens: readonly Token[], index: number): boolean =>
  (/^(?:agence|chaîne|quotidien|hebdomadaire|magazine|journal|radio|télévision|média)$/.test(tokens[index]!.form) &&
    (isCapital(tokens[index + 1]) || tokens[index + 1]?.upos === "ADJ")) ||
  (index > 0 && tokens[index]!.upos === "ADJ" && !startsUpper(tokens[index]!.form) && isMediumNoun(tokens, index - 1));

const isAgency = (token: Token | undefined, context: StageContext): boolean =>
  /^\p{Lu}{2,}$/u.test(token?.form ?? "") ||
  context.knowledge.findExact(token?.form ?? "").some((row) => row.kind === "agency" || row.kind === "medium");

const isCapital = (token: Token | undefined): boolean => startsUpper(token?.form ?? "");

/** A demonym that is no country's name: « Slovène », « Ukrainienne ». */
const isPeople = (form: string, context: StageContext): boolean =>
  context.knowledge.demonym(form) !== undefined && !context.knowledge.findExact(form).some((row) => row.type === "LOC");

const isTrailingJunk = (token: Token, context: StageContext): boolean =>
  !/[\p{L}\d.]/u.test(token.form) ||
  TIME_NOUNS.has(token.lower) ||
  (!startsUpper(token.form) &&
    (context.knowledge.demonym(token.form) !== undefined || /^(?:ADP|ADP_DET|DET|CCONJ)$/.test(token.upos)));
