import type { NearDuplicate } from "../../model/comparison.ts";
import type { PreparedDocument } from "../prepare/prepare-document.ts";
import type { PreparedSentence } from "../prepare/prepare-text.ts";
import { containment, countShared, dice } from "../text/words.ts";
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
  const shared = countShared(one.shingles, other.shingles);
  if (shared < TRACE_SHARE * Math.min(one.shingles.size, other.shingles.size)) return undefined;
  const resemblance = shared / Math.max(1, one.shingles.size + other.shingles.size - shared);
  const aligned = alignInOrder(one.sentences, other.sentences);
  const coverage = aligned.length / Math.min(one.sentences.length, other.sentences.length);
  const relation = relationOf({
    resemblance,
    part: containment(one.shingles, other.shingles),
    aligned: aligned.length,
    coverage,
  });
  if (!relation) return undefined;
  const [a, b] = left.file < right.file ? [left, right] : [right, left];
  const score = Math.max(resemblance, coverage * meanLikeness(aligned));
  const reason = `near-duplicate@${RULE_VERSION}: resemblance ${resemblance.toFixed(2)}, ${aligned.length} sentences in order, coverage ${coverage.toFixed(2)}`;
  return { a: a.file, b: b.file, score: Number(score.toFixed(3)), relation, reason };
}

/** Share of shingles without which no two texts of the development set were copies: most pairs end here. */
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

interface AlignedPair {
  readonly likeness: number;
}

/** The heaviest chain of sentences that correspond in order in both texts (longest common subsequence with weights). */
function alignInOrder(left: readonly PreparedSentence[], right: readonly PreparedSentence[]): readonly AlignedPair[] {
  const columns = right.length + 1;
  const best = new Float64Array((left.length + 1) * columns);
  const likeness = left.map((one) => right.map((other) => sentenceLikeness(one, other)));
  for (let row = 1; row <= left.length; row++) {
    for (let column = 1; column <= right.length; column++) {
      const here = likeness[row - 1]?.[column - 1] ?? 0;
      const matched = here >= SAME_SENTENCE ? at(best, (row - 1) * columns + column - 1) + here : 0;
      best[row * columns + column] = Math.max(
        matched,
        at(best, (row - 1) * columns + column),
        at(best, row * columns + column - 1),
      );
    }
  }
  return walkBack({ best, likeness, rows: left.length, columns });
}

interface Table {
  readonly best: Float64Array;
  readonly likeness: readonly (readonly number[])[];
  readonly rows: number;
  readonly columns: number;
}

function walkBack({ best, likeness, rows, columns }: Table): readonly AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let [row, column] = [rows, columns - 1];
  while (row > 0 && column > 0) {
    const value = at(best, row * columns + column);
    if (value === at(best, (row - 1) * columns + column)) row--;
    else if (value === at(best, row * columns + column - 1)) column--;
    else {
      pairs.push({ likeness: likeness[row - 1]?.[column - 1] ?? 0 });
      row--;
      column--;
    }
  }
  return pairs.reverse();
}

/** Words outside quotations make a correspondence; names and numbers weigh beside them, and numbers that differ take away. */
function sentenceLikeness(one: PreparedSentence, other: PreparedSentence): number {
  const words = dice(one.ownStems, other.ownStems);
  if (words < MINIMAL_WORDS || Math.min(one.ownStems.size, other.ownStems.size) < MINIMAL_STEMS) return 0;
  const names = one.names.size + other.names.size === 0 ? words : dice(one.names, other.names);
  const numbers = one.numbers.size + other.numbers.size === 0 ? words : dice(one.numbers, other.numbers);
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
