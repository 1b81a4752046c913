import type { NearDuplicate } from "../../model/comparison.ts";
import type { PlacedStems, PreparedSentence, PreparedText } from "../prepare/prepare-text.ts";
import type { PreparedDocument } from "../prepare/prepared-document.ts";
import { countSharedHashes, diceOfHashes } from "../text/hashed-set.ts";
import {
  IDENTICAL_RESEMBLANCE,
  PARAPHRASE_COVERAGE,
  PARAPHRASE_SENTENCES,
  RULE_VERSION,
  SAME_SENTENCE,
  SYNDICATED_CONTAINMENT,
} from "../thresholds.ts";

/**
 * Whether one article copies, reprints or paraphrases the other; undefined when neither.
 * Resemblance of shingles: Broder 1997, "On the resemblance and containment of documents".
 */
export function compareTexts(left: PreparedDocument, right: PreparedDocument): NearDuplicate | undefined {
  const [one, other] = [left.text, right.text];
  if (one.sentences.length === 0 || other.sentences.length === 0) return undefined;
  const shared = countSharedHashes(one.shingles, other.shingles);
  const shorter = Math.min(one.shingles.length, other.shingles.length);
  if (shared < TRACE_SHARE * shorter) return undefined;
  const resemblance = shared / Math.max(1, one.shingles.length + other.shingles.length - shared);
  const alike = findAlike(one, other);
  // Too few, in whatever order: most pairs end here.
  if (resemblance < IDENTICAL_RESEMBLANCE && alike.size < PARAPHRASE_SENTENCES) return undefined;
  const aligned = alignInOrder(alike, { rows: one.sentences.length, columns: other.sentences.length });
  const coverage = aligned.length / Math.min(one.sentences.length, other.sentences.length);
  const relation = relationOf({
    resemblance,
    part: shorter === 0 ? 0 : shared / shorter,
    aligned: aligned.length,
    coverage,
  });
  if (!relation) return undefined;
  const [a, b] = left.file < right.file ? [left, right] : [right, left];
  const score = Math.max(resemblance, coverage * meanLikeness(aligned));
  const reason = `near-duplicate@${RULE_VERSION}: resemblance ${resemblance.toFixed(2)}, ${aligned.length} sentences in order, coverage ${coverage.toFixed(2)}`;
  return { a: a.file, b: b.file, score: Number(score.toFixed(3)), relation, reason };
}

/** Share of shingles without which no two texts of the development set were copies. */
const TRACE_SHARE = 0.02;

interface Likeness {
  readonly resemblance: number;
  readonly part: number;
  readonly aligned: number;
  readonly coverage: number;
}

function relationOf({ resemblance, part, aligned, coverage }: Likeness): NearDuplicate["relation"] | undefined {
  if (resemblance >= IDENTICAL_RESEMBLANCE) return "identical";
  if (aligned < PARAPHRASE_SENTENCES) return undefined;
  if (part >= SYNDICATED_CONTAINMENT && coverage >= PARAPHRASE_COVERAGE) return "syndicated";
  return coverage >= PARAPHRASE_COVERAGE ? "same-source-paraphrase" : undefined;
}

/** Likeness of sentences that correspond, by the place of the pair in a table with a column for each sentence of the second text. */
type AlikePairs = ReadonlyMap<number, number>;

function findAlike(one: PreparedText, other: PreparedText): AlikePairs {
  const columns = other.sentences.length;
  const alike = new Map<number, number>();
  for (const [pair, shared] of countSharedStems(one.ownStems, other.ownStems, columns)) {
    const [left, right] = [one.sentences[Math.floor(pair / columns)], other.sentences[pair % columns]];
    const likeness = left && right ? sentenceLikeness(left, right, shared) : 0;
    if (likeness >= SAME_SENTENCE) alike.set(pair, likeness);
  }
  return alike;
}

interface AlignedPair {
  readonly likeness: number;
}

interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/** The heaviest chain of sentences that correspond in order in both texts (longest common subsequence with weights). */
function alignInOrder(alike: AlikePairs, { rows, columns }: TableSize): readonly AlignedPair[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const here = alike.get((row - 1) * columns + column - 1);
      const matched = here === undefined ? 0 : at(best, (row - 1) * width + column - 1) + here;
      best[row * width + column] = Math.max(
        matched,
        at(best, (row - 1) * width + column),
        at(best, row * width + column - 1),
      );
    }
  }
  return walkBack({ best, alike, rows, columns });
}

/**
 * How many stems each two sentences have in common, by the place of the pair in a table with `columns`; pairs without any are left
 * out. One walk along both texts: most pairs of sentences share nothing and are never looked at.
 */
function countSharedStems(left: PlacedStems, right: PlacedStems, columns: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0, other = 0; at < left.hashes.length; at++) {
    const hash = left.hashes[at] ?? 0;
    while ((right.hashes[other] ?? Number.POSITIVE_INFINITY) < hash) other++;
    for (let same = other; right.hashes[same] === hash; same++) {
      const pair = (left.sentences[at] ?? 0) * columns + (right.sentences[same] ?? 0);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

interface Table extends TableSize {
  readonly best: Float64Array;
  readonly alike: AlikePairs;
}

function walkBack({ best, alike, rows, columns }: Table): readonly AlignedPair[] {
  const pairs: AlignedPair[] = [];
  const width = columns + 1;
  let [row, column] = [rows, columns];
  while (row > 0 && column > 0) {
    const value = at(best, row * width + column);
    if (value === at(best, (row - 1) * width + column)) row--;
    else if (value === at(best, row * width + column - 1)) column--;
    else {
      pairs.push({ likeness: alike.get((row - 1) * columns + column - 1) ?? 0 });
      row--;
      column--;
    }
  }
  return pairs.reverse();
}

/** Words outside quotations make a correspondence; names and numbers weigh beside them, and numbers that differ take away. */
function sentenceLikeness(one: PreparedSentence, other: PreparedSentence, shared: number): number {
  const words = (2 * shared) / (one.ownStems + other.ownStems);
  if (words < MINIMAL_WORDS || Math.min(one.ownStems, other.ownStems) < MINIMAL_STEMS) return 0;
  const names = one.names.length + other.names.length === 0 ? words : diceOfHashes(one.names, other.names);
  const numbers = one.numbers.length + other.numbers.length === 0 ? words : diceOfHashes(one.numbers, other.numbers);
  return 0.6 * words + 0.25 * names + 0.15 * numbers;
}

/** Under this share of words in common, names in common prove nothing. Guessed; see the evaluation. */
const MINIMAL_WORDS = 0.25;
const MINIMAL_STEMS = 3;

function meanLikeness(pairs: readonly AlignedPair[]): number {
  return pairs.length === 0 ? 0 : pairs.reduce((sum, { likeness }) => sum + likeness, 0) / pairs.length;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
