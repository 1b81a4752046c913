import { isSameHolder } from "../prepare/parties.ts";
import type { PreparedClaim, PreparedDocument } from "../prepare/prepare-document.ts";
import { containment, countShared, dice } from "../text/words.ts";
import { SAME_PROPOSITION, SAME_TIME_DAYS } from "../thresholds.ts";

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
  const shared = [...one.meaning].filter((word) => other.meaning.has(word));
  const opposed = one.claim.stance !== other.claim.stance;
  const differ = numbersDiffer(one, other);
  const [wordsOne, wordsOther] = differ
    ? [withoutNumbers(one.meaning), withoutNumbers(other.meaning)]
    : [one.meaning, other.meaning];
  const likeness = dice(wordsOne, wordsOther);
  const scopes = one.framing.partial !== other.framing.partial;
  if (likeness >= SAME_PROPOSITION && countShared(wordsOne, wordsOther) >= 2) {
    if (differ) return opposed ? undefined : { relation: "value", features: shared };
    if (scopes && !opposed && !isOneHolder(one, other)) return { relation: "scope", features: shared };
    return { relation: "same", features: [`likeness ${likeness.toFixed(2)}`, ...shared] };
  }
  if (opposed || isOneHolder(one, other) || !areClose(setting)) return undefined;
  if (scopes && isScope(one, other)) return { relation: "scope", features: shared };
  return framingClash(one, other, shared);
}

function isOneHolder(one: PreparedClaim, other: PreparedClaim): boolean {
  return isSameHolder(one.holder, other.holder);
}

function areClose({ left, right }: Setting): boolean {
  return left.day === undefined || right.day === undefined || Math.abs(left.day - right.day) <= SAME_TIME_DAYS;
}

/** One tells the whole, the other a part, an attempt or a condition of the same act by the same side in the same place. */
function isScope(one: PreparedClaim, other: PreparedClaim): boolean {
  return (
    containment(one.meaning, other.meaning) >= SCOPE_CONTAINMENT &&
    sharesAct(one, other) &&
    countShared(one.meaning, other.meaning) >= 3
  );
}

/** Share of the shorter claim that the longer must have. Guessed; see the evaluation. */
const SCOPE_CONTAINMENT = 0.7;

function sharesAct(one: PreparedClaim, other: PreparedClaim): boolean {
  return [...one.meaning].some((word) => word.startsWith("#") && word !== "#forces" && other.meaning.has(word));
}

/** Two judge one matter, one well and one ill. They must share the matter and somebody concerned. */
function framingClash(one: PreparedClaim, other: PreparedClaim, shared: readonly string[]): Found {
  const clash =
    (one.framing.good && !one.framing.ill && other.framing.ill && !other.framing.good) ||
    (one.framing.ill && !one.framing.good && other.framing.good && !other.framing.ill);
  if (!clash) return undefined;
  const topics = [...one.framing.topics].filter((topic) => other.framing.topics.has(topic));
  const concerned = shared.filter((word) => word.startsWith("@") || isNameLike(word, one, other));
  if (topics.length === 0 || concerned.length === 0) return undefined;
  return { relation: "framing", features: [...topics, ...concerned, ...one.framing.words, ...other.framing.words] };
}

function isNameLike(word: string, one: PreparedClaim, other: PreparedClaim): boolean {
  return (
    word.length > 3 &&
    !word.startsWith("#") &&
    !word.startsWith("=") &&
    hasCapital(word, one.claim.proposition) &&
    hasCapital(word, other.claim.proposition)
  );
}

/** Whether the word of a meaning came from a capitalised word. */
function hasCapital(word: string, proposition: string): boolean {
  return (proposition.match(/\p{Lu}\p{L}+/gu) ?? []).some((name) => name.toLowerCase().startsWith(word.slice(0, 3)));
}

/** Both state numbers, and none is the same. */
function numbersDiffer(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [numbersIn(one.meaning), numbersIn(other.meaning)];
  return left.length > 0 && right.length > 0 && !left.some((number) => right.includes(number));
}

function numbersIn(meaning: ReadonlySet<string>): readonly string[] {
  return [...meaning].filter((word) => word.startsWith("="));
}

function withoutNumbers(meaning: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...meaning].filter((word) => !word.startsWith("=")));
}
