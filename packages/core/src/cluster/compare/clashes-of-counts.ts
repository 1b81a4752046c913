import { COUNTED_BY_VOICES } from "../../extract/claim/claims-of-counts.ts";
import { likenessOf } from "../prepare/likeness.ts";
import { type Count, type Meaning, numbersIn } from "../prepare/meaning.ts";
import type { PreparedClaim } from "../prepare/prepared-document.ts";
import { mayBeOneAct } from "../text/concepts.ts";
import { gapDays } from "../text/days.ts";
import { numbersClash } from "../text/numbers.ts";
import { tollsClash } from "../text/tolls.ts";
import { countShared } from "../text/words.ts";
import { eachNamesOthers, isOneHolder } from "./claim-parties.ts";
import { isOfWiderPlace } from "./clashes-of-tolls.ts";
import type { Setting } from "./compare-claims.ts";
import { perClaim } from "./per-claim.ts";

/** « 4 500 selon les syndicats, 1 900 selon la préfecture »: the sentence itself sets them side by side. */
export function areCountsOfVoices(one: PreparedClaim, other: PreparedClaim): boolean {
  const both = [one, other].every(({ claim: { rule } }) => rule?.name === COUNTED_BY_VOICES);
  const isOne =
    one.claim.evidence.start === other.claim.evidence.start && one.id.split("#")[0] === other.id.split("#")[0];
  return both && isOne && numbersDiffer(one, other) && !isOneHolder(one, other);
}

/**
 * Whether something says that two claims count in one matter: their articles, or a particular that both sentences name. Two pages without
 * a date are of any two days, so that a country is not enough.
 */
export function haveCommonGround(
  one: PreparedClaim,
  other: PreparedClaim,
  { left, right, oneMatter }: Setting,
): boolean {
  if (left === right || oneMatter || countShared(one.scene, other.scene) > 0) return true;
  const dated = left.day !== undefined && right.day !== undefined;
  return [...one.meaning.names].some((name) => other.meaning.names.has(name) && (dated || !name.startsWith("@")));
}

/** Two count the same things of one act and do not come to the same number, in whatever other words. */
export function countsClash(one: PreparedClaim, other: PreparedClaim, dice: number, { oneMatter }: Setting): boolean {
  const { act } = one.meaning;
  if (act === undefined || act !== other.meaning.act || countsElsewhere(one, other)) return false;
  if (dice < COUNTED_ALIKE && !(oneMatter && countsOnly(one, other))) return false;
  return anyClash(one.meaning.counts, other.meaning.counts);
}

/** « 19 interpellations »: the one says nothing that the other does not but its number. */
function countsOnly({ meaning: one }: PreparedClaim, { meaning: other }: PreparedClaim): boolean {
  return likenessOf(withoutNumbers(one), withoutNumbers(other)).containment >= COUNTED_WHOLE;
}

/** Guessed. */
const COUNTED_WHOLE = 0.9;

/** Both count victims, but not the same ones, or with room for both: other numbers are no other count. */
export function countOthers(one: PreparedClaim, other: PreparedClaim, { left, right }: Setting): boolean {
  if (one.tolls.length === 0 || other.tolls.length === 0) return false;
  const clash = one.tolls.some((toll) => other.tolls.some((counted) => tollsClash(toll, counted)));
  return !clash || isOfWiderPlace(one, other, right) || isOfWiderPlace(other, one, left);
}

/** Whether both count and nothing that both count clashes: hectares are no houses, and « au moins 12 » leaves room for 17. */
export function countsAgree(
  { meaning: { counts: one } }: PreparedClaim,
  { meaning: { counts: other } }: PreparedClaim,
): boolean {
  return one.length > 0 && other.length > 0 && !anyClash(one, other);
}

function anyClash(one: readonly Count[], other: readonly Count[]): boolean {
  return one.some((left) => other.some((right) => left.unit === right.unit && numbersClash(left, right)));
}

/** Numbers of two days or of other people: two launches, two matches. */
export function countsElsewhere(one: PreparedClaim, other: PreparedClaim): boolean {
  return (
    eachNamesOthers(one, other) ||
    one.counted !== other.counted ||
    countsOfEach(one) !== countsOfEach(other) ||
    (one.days !== undefined && other.days !== undefined && gapDays(one.days, other.days) > 0)
  );
}

/** « 900 euros à chaque tanneur », « 12 000 euros par mois »: of one of several, or each time. */
export const countsOfEach = perClaim(({ claim: { proposition } }) => EACH.test(proposition));

const EACH =
  /(?<!\p{L})(?:chaque|chacune?s?|par (?:personne|tête|foyer|famille|habitant|mois|an|jour|semaine|heure)|mensuel(?:le)?s?|annuel(?:le)?s?)(?!\p{L})/iu;

/** Each tells of an act, and not of the same: who was arrested at a march is no count of those who marched. */
export function actsApart(
  { meaning: { act: one } }: PreparedClaim,
  { meaning: { act: other } }: PreparedClaim,
): boolean {
  return one !== undefined && other !== undefined && !mayBeOneAct(one.slice(1), other.slice(1));
}

/** Likeness that two counts of one thing must have beyond what they count. Guessed. */
const COUNTED_ALIKE = 0.5;

/** « un bilan provisoire de 21 morts », « un bilan de 21 morts »: the same number is no part of itself. */
export function countTheSame(one: PreparedClaim, other: PreparedClaim): boolean {
  return (
    numbersIn(one.meaning.tokens).length > 0 && numbersIn(other.meaning.tokens).length > 0 && !numbersDiffer(one, other)
  );
}

/** Both state numbers, and none is the same. */
export function numbersDiffer(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [numbersIn(one.meaning.tokens), numbersIn(other.meaning.tokens)];
  return left.length > 0 && right.length > 0 && !left.some((number) => right.includes(number));
}

export function withoutNumbers(meaning: Meaning): Meaning {
  return { ...meaning, tokens: new Set([...meaning.tokens].filter((word) => !word.startsWith("="))) };
}
