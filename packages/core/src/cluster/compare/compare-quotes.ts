import { type Likeness, likenessOf } from "../prepare/likeness.ts";
import { matchParties } from "../prepare/match-parties.ts";
import type { PreparedDocument, PreparedQuote } from "../prepare/prepared-document.ts";
import { diceOfHashes } from "../text/hashed-set.ts";
import { SAME_UTTERANCE } from "../thresholds.ts";
import { type Link, makeLink, shownFrom } from "./link.ts";

/** Quotations of two articles (or of one) that render one statement. */
export function compareQuotes(left: PreparedDocument, right: PreparedDocument): readonly Link[] {
  if (dayGap(left, right) > STATEMENT_DAYS) return [];
  const links: Link[] = [];
  left.quotes.forEach((one, at) => {
    const others = left === right ? left.quotes.slice(at + 1) : right.quotes;
    for (const other of others) {
      const finding = compareTwo(one, other, left === right);
      if (finding) links.push(makeLink(one.id, other.id, finding));
    }
  });
  return links;
}

/** A statement is reported within days; later, the same words are another statement. Guessed. */
const STATEMENT_DAYS = 4;

function dayGap(left: PreparedDocument, right: PreparedDocument): number {
  return left.day === undefined || right.day === undefined ? 0 : Math.abs(left.day - right.day);
}

function compareTwo(one: PreparedQuote, other: PreparedQuote, sameText: boolean) {
  const speakers = one.speaker && other.speaker ? matchParties(one.speaker, other.speaker).score : undefined;
  if (speakers !== undefined && speakers < SAME_SPEAKER) return undefined;
  const { score: alike, likeness } = likestWordings(one, other);
  if (likeness.shared < MINIMAL_SHARED) return undefined;
  const score =
    alike *
    (speakers === undefined ? UNKNOWN_SPEAKER : 1) *
    (sameText ? SAME_TEXT : 1) *
    (numbersDiffer(one, other) ? OTHER_NUMBERS : 1);
  return {
    score,
    features: shownFrom(SAME_UTTERANCE, score, () => [`speaker ${speakers ?? "?"}`, ...likeness.words.slice(0, 6)]),
  };
}

/** As wholes, or the words that one of them marks as said: what stands around these is the outlet's own. */
function likestWordings(one: PreparedQuote, other: PreparedQuote) {
  const pairs = [one, ...one.fragments].flatMap((left) =>
    [other, ...other.fragments].map((right) => [left, right] as const),
  );
  return pairs
    .map(([left, right]) => {
      const likeness = likenessOf(left.meaning, right.meaning);
      return { likeness, score: contentLikeness(likeness, diceOfHashes(left.trigrams, right.trigrams)) };
    })
    .filter(({ likeness }, at) => at === 0 || likeness.shared >= MINIMAL_SHARED)
    .reduce((best, each) => (each.score > best.score ? each : best));
}

/** Both count, and not to the same numbers: one corrects the other rather than repeats it. */
function numbersDiffer(one: PreparedQuote, other: PreparedQuote): boolean {
  const [left, right] = [one, other].map(({ meaning }) =>
    [...meaning.tokens]
      .filter((token) => token.startsWith("="))
      .sort()
      .join(" "),
  );
  return left !== "" && right !== "" && left !== right;
}

const OTHER_NUMBERS = 0.85;
const SAME_SPEAKER = 0.7;
/** A text seldom gives one statement twice; it often gives two on one matter. Guessed; see the evaluation. */
const SAME_TEXT = 0.85;
/** What a likeness is worth when one text does not say who speaks. Guessed. */
const UNKNOWN_SPEAKER = 0.8;
/** Weight of meaning that two renderings must share: one word alone is chance. */
const MINIMAL_SHARED = 1.4;

/** Words, letters and containment together: a fragment lies in the whole, a translation changes endings. */
function contentLikeness({ dice: words, containment, lighter }: Likeness, letters: number): number {
  // A short fragment is contained in much: containment counts in full only from four words on.
  const part = containment * Math.min(1, lighter / FULL_FRAGMENT);
  return Math.max(0.55 * words + 0.45 * letters, 0.8 * part, 0.4 * words + 0.3 * letters + 0.35 * part);
}

const FULL_FRAGMENT = 4;
