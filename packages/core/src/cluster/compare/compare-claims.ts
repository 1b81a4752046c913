import { COUNTED_BY_VOICES } from "../../extract/claim/claims-of-counts.ts";
import { type Likeness, likenessOf, type Meaning } from "../prepare/meaning.ts";
import { isSameHolder, lastNameOf } from "../prepare/parties.ts";
import type { PreparedClaim, PreparedDocument } from "../prepare/prepare-document.ts";
import { gapDays } from "../text/days.ts";
import { tollsClash } from "../text/tolls.ts";
import { countShared } from "../text/words.ts";
import { SAME_NAMELESS_PROPOSITION, SAME_PROPOSITION, SAME_TIME_DAYS } from "../thresholds.ts";

/** How two claims stand to each other. */
export type ClaimRelation = "same" | "value" | "scope" | "framing";

export interface ClaimLink {
  readonly left: string;
  readonly right: string;
  readonly relation: ClaimRelation;
  readonly features: readonly string[];
}

/** Claims of two articles (or of one) that say the same, or that clash without one denying the other. */
export function compareClaims(left: PreparedDocument, right: PreparedDocument): readonly ClaimLink[] {
  const links: ClaimLink[] = [];
  left.claims.forEach((one, at) => {
    const others = left === right ? left.claims.slice(at + 1) : right.claims;
    for (const other of others) {
      const found = relationOf(one, other, { left, right });
      if (found) links.push({ left: one.id, right: other.id, ...found });
    }
  });
  return links;
}

interface Setting {
  readonly left: PreparedDocument;
  readonly right: PreparedDocument;
}

type Found = Pick<ClaimLink, "relation" | "features"> | undefined;

function relationOf(one: PreparedClaim, other: PreparedClaim, setting: Setting): Found {
  if (areCountsOfVoices(one, other)) return { relation: "value", features: ["one sentence, two voices"] };
  if (namedDoersConflict(one, other)) return undefined;
  const strangers = namesApart(one, other) || doersConflict(one, other);
  const opposed = one.claim.stance !== other.claim.stance;
  const differ = numbersDiffer(one, other);
  const [left, right] = differ
    ? [withoutNumbers(one.meaning), withoutNumbers(other.meaning)]
    : [one.meaning, other.meaning];
  const likeness = likenessOf(left, right);
  const scopes = one.framing.partial !== other.framing.partial;
  const nameless = [one, other].some(({ meaning }) => meaning.names.size === 0);
  if (
    likeness.dice >= (nameless ? SAME_NAMELESS_PROPOSITION : SAME_PROPOSITION) &&
    likeness.shared >= MINIMAL_SHARED &&
    !strangers
  ) {
    if (differ) return opposed || countOthers(one, other) ? undefined : { relation: "value", features: likeness.words };
    if (!scopes || opposed)
      return { relation: "same", features: [`likeness ${likeness.dice.toFixed(2)}`, ...likeness.words] };
  }
  if (opposed || isOneHolder(one, other) || !areClose(setting)) return undefined;
  if (oneTollDiffers(one, other, setting)) return { relation: "value", features: ["toll", ...likeness.words] };
  if (countsClash(one, other, likeness.dice) && !countOthers(one, other))
    return { relation: "value", features: likeness.words };
  if (scopes && isScope(one, other, likeness, setting)) return { relation: "scope", features: likeness.words };
  return framingClash(one, other);
}

/** « 4 500 selon les syndicats, 1 900 selon la préfecture »: the sentence itself sets them side by side. */
function areCountsOfVoices(one: PreparedClaim, other: PreparedClaim): boolean {
  const both = [one, other].every(({ claim: { rule } }) => rule?.name === COUNTED_BY_VOICES);
  const isOne =
    one.claim.evidence.start === other.claim.evidence.start && one.id.split("#")[0] === other.id.split("#")[0];
  return both && isOne && numbersDiffer(one, other) && !isOneHolder(one, other);
}

/** Weight of meaning that two wordings of one proposition share. Guessed. */
const MINIMAL_SHARED = 1.4;

/** Both name others than the other names: « l'Union A accuse B » is not « l'Union C accuse D ». */
function namesApart(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [one.meaning.names, other.meaning.names];
  const shared = countShared(left, right);
  return shared < left.size && shared < right.size && 2 * shared <= Math.max(left.size, right.size);
}

/** « A a percuté B » and « B a percuté A » have the same words. */
function doersConflict(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [one.meaning.doer, other.meaning.doer];
  return left.size > 0 && right.size > 0 && (countShared(left, right) === 0 || namedDoersConflict(one, other));
}

/** Both doers have names, and none is the same: the forces of one country are not those of another. */
function namedDoersConflict(one: PreparedClaim, other: PreparedClaim): boolean {
  const named = ({ meaning: { doer, names } }: PreparedClaim) => new Set([...doer].filter((token) => names.has(token)));
  const [left, right] = [named(one), named(other)];
  return left.size > 0 && right.size > 0 && countShared(left, right) === 0;
}

function isOneHolder(one: PreparedClaim, other: PreparedClaim): boolean {
  return isSameHolder(one.holder, other.holder);
}

function areClose({ left, right }: Setting): boolean {
  return left.day === undefined || right.day === undefined || Math.abs(left.day - right.day) <= SAME_TIME_DAYS;
}

/** One tells the whole, the other a part, an attempt or a condition of the same act by the same side in the same place. */
function isScope(one: PreparedClaim, other: PreparedClaim, likeness: Likeness, { left, right }: Setting): boolean {
  // Inside one article the place goes without saying; across two it must be among what is shared.
  const enough = left === right ? 2 : 3;
  return likeness.containment >= SCOPE_CONTAINMENT && sharesAct(one, other) && likeness.words.length >= enough;
}

/** Share of the shorter claim that the longer must have. Guessed; see the evaluation. */
const SCOPE_CONTAINMENT = 0.5;

/** Two count the same things of one act and do not come to the same number, in whatever other words. */
function countsClash(one: PreparedClaim, other: PreparedClaim, dice: number): boolean {
  if (
    dice < COUNTED_ALIKE ||
    one.meaning.act === undefined ||
    one.meaning.act !== other.meaning.act ||
    namesApart(one, other)
  )
    return false;
  return one.meaning.counts.some((left) =>
    other.meaning.counts.some((right) => left.unit === right.unit && left.value !== right.value),
  );
}

/**
 * Two count the victims of one happening and do not come to the same number. That it is one, a place in both sentences tells, or one
 * that is in both titles; and no two days.
 */
function oneTollDiffers(one: PreparedClaim, other: PreparedClaim, { left, right }: Setting): boolean {
  if (!one.tolls.some((toll) => other.tolls.some((counted) => tollsClash(toll, counted)))) return false;
  if (namesApart(one, other) || (one.days && other.days && gapDays(one.days, other.days) > 0)) return false;
  if (Math.abs((left.day ?? 0) - (right.day ?? 0)) > TOLL_DAYS && left.day !== undefined && right.day !== undefined)
    return false;
  const places = [...one.meaning.names].filter((name) => !name.startsWith("@") && other.meaning.names.has(name));
  if (places.length > 0) return true;
  const titled = new Set(left.names.flatMap(({ key, inTitle, kind }) => (inTitle && kind !== "state" ? [key] : [])));
  return right.names.some(({ key, inTitle }) => inTitle && titled.has(key));
}

/** Days within which two articles may count the victims of one happening. Guessed. */
const TOLL_DAYS = 5;

/** Both count victims, but not the same ones, or with room for both: other numbers are no other count. */
function countOthers(one: PreparedClaim, other: PreparedClaim): boolean {
  return (
    one.tolls.length > 0 &&
    other.tolls.length > 0 &&
    !one.tolls.some((toll) => other.tolls.some((counted) => tollsClash(toll, counted)))
  );
}

/** Likeness that two counts of one thing must have beyond what they count. Guessed. */
const COUNTED_ALIKE = 0.3;

function sharesAct(one: PreparedClaim, other: PreparedClaim): boolean {
  return one.meaning.act !== undefined && one.meaning.act === other.meaning.act && !VAGUE_ACTS.has(one.meaning.act);
}

/** Acts that are no fact of the ground: nothing to be part or whole of. */
const VAGUE_ACTS = new Set(["#forces", "#ask", "#talks", "#meet", "#praise", "#truce"]);

/** Two judge one matter, one well and one ill. They must share the matter and somebody concerned. */
function framingClash(one: PreparedClaim, other: PreparedClaim): Found {
  if (judgementOf(one) === 0 || judgementOf(one) !== -judgementOf(other)) return undefined;
  if (accusesHimself(one) || accusesHimself(other)) return undefined;
  const topics = [...one.framing.topics].filter((topic) => other.framing.topics.has(topic));
  const concerned = [...one.meaning.names].filter((name) => other.meaning.names.has(name));
  if (topics.length === 0 || concerned.length === 0) return undefined;
  return { relation: "framing", features: [...topics, ...concerned, ...one.framing.words, ...other.framing.words] };
}

/** Nobody says of himself that he does ill: the words are somebody else's, whoever the reading took for the speaker. */
function accusesHimself({ holder, framing, meaning }: PreparedClaim): boolean {
  if (!holder || !framing.ill) return false;
  const last = lastNameOf(holder);
  return [...meaning.doer].some((token) => token === last || token === holder.key);
}

/** 1 well, -1 ill, 0 neither or both. */
function judgementOf({ framing: { good, ill } }: PreparedClaim): number {
  return Number(good) - Number(ill);
}

/** Both state numbers, and none is the same. */
function numbersDiffer(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [numbersIn(one.meaning.tokens), numbersIn(other.meaning.tokens)];
  return left.length > 0 && right.length > 0 && !left.some((number) => right.includes(number));
}

function numbersIn(meaning: ReadonlySet<string>): readonly string[] {
  return [...meaning].filter((word) => word.startsWith("="));
}

function withoutNumbers(meaning: Meaning): Meaning {
  return { ...meaning, tokens: new Set([...meaning.tokens].filter((word) => !word.startsWith("="))) };
}
