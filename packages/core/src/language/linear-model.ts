import type { ByteReader } from "./byte-reader.ts";
import type { Composer, FeatureList } from "./feature-list.ts";
import { addToFull, readWeights, UPPER, type Weights } from "./read-weights.ts";

/** What a decision needs from a model: trained weights here, weights under training in the trainer. */
export interface Scorer {
  readonly classCount: number;
  /** What composes rows of features that come again; none while the weights still change. */
  readonly composer?: Composer;
  /** Writes the score of each class into `scores`. */
  score(features: FeatureList, scores: Float64Array): void;
}

const MOST_FEATURES = 256;
/** Full rows that are added in one pass. */
const ROWS_AT_ONCE = 4;
/** Composed rows that are kept: all that some sixty articles need. In the parser they take 12 MB, elsewhere a fifth of that. */
const COMPOSED_ROWS = 2 ** 15;

/**
 * Trained weights of a linear classifier: from a feature hash to a row of weights, one for each class that the feature speaks for or against.
 *
 * Most of the time of the language layer is spent here, waiting for memory: a decision of the parser asks for 69 features. So rows stand in
 * the order of their hashes, each with its hash before its weights, and the first bits of a hash lead straight to it. A weight is the signed
 * square of its code, a small integer whose sums are exact in any order. The few thousand rows that weigh many classes make up most of all
 * additions: they are kept with every class, two to a number, and added four rows at a time. What a word adds
 * by itself is added up once and kept as one more such row.
 */
export class LinearModel implements Scorer, Composer {
  readonly classCount: number;
  readonly composer = this;
  /** What one point of a score stands for in the weights of the training. */
  readonly unit: number;
  readonly #weights: Weights;
  readonly #composedLimit: number;
  #composedCount = 0;
  readonly #pairSums: Float64Array;
  /** Of each feature at hand: where its search begins, and the hash that stands there. */
  readonly #starts = new Int32Array(MOST_FEATURES);
  readonly #hashesThere = new Int32Array(MOST_FEATURES);
  /** Rows of the features at hand. */
  readonly #sparseFound = new Int32Array(MOST_FEATURES);
  readonly #fullFound = new Int32Array(2 * MOST_FEATURES);
  #fullCount = 0;

  constructor(reader: ByteReader, composedRows = COMPOSED_ROWS) {
    const weights = readWeights(reader, composedRows);
    this.#weights = weights;
    this.classCount = weights.classCount;
    this.unit = weights.unit;
    this.#composedLimit = Math.floor((weights.full.length - weights.spareStart) / weights.width);
    this.#pairSums = new Float64Array(weights.width);
  }

  score(features: FeatureList, scores: Float64Array): void {
    const sparseCount = this.#look(features, 0);
    const composed = features.rowCount;
    for (let k = 0; k < composed; k++) this.#fullFound[this.#fullCount++] = features.rows[k]!;
    scores.fill(0);
    if (this.#fullCount > 0) this.#addFull(scores);
    this.#addSparse(sparseCount, scores);
  }

  compose(features: FeatureList, first: number, row = 0): number | undefined {
    if (row === 0 && this.#composedCount === this.#composedLimit) return undefined;
    const { full, rows, width, columnOf, spareStart } = this.#weights;
    const start = row === 0 ? spareStart + width * this.#composedCount++ : row;
    full.fill(0, start, start + width);
    const sparseCount = this.#look(features, first);
    for (let k = 0; k < this.#fullCount; k++) {
      const from = this.#fullFound[k]!;
      for (let pair = 0; pair < width; pair++) full[start + pair]! += full[from + pair]!;
    }
    for (let k = 0; k < sparseCount; k++) {
      const at = this.#sparseFound[k]!;
      for (let entry = at + 1; entry <= at + rows[at]!; entry++)
        addToFull(full, start, columnOf[rows[entry]! >>> 16]!, (rows[entry]! << 16) >> 16);
    }
    return start;
  }

  forgetComposed(): void {
    this.#composedCount = 0;
  }

  /** Notes the rows of the known features from `first` on; returns how many are sparse. */
  #look({ hashes, length }: FeatureList, first: number): number {
    const [starts, there, sparse, full] = [this.#starts, this.#hashesThere, this.#sparseFound, this.#fullFound];
    const { buckets, rows, shift } = this.#weights;
    // What all searches begin with is read in loops without a decision: such reads do not wait for each other.
    for (let k = first; k < length; k++) starts[k] = buckets[hashes[k]! >>> shift]!;
    for (let k = first; k < length; k++) there[k] = rows[starts[k]!]!;
    let sparseCount = 0;
    let fullCount = 0;
    for (let k = first; k < length; k++) {
      const hash = hashes[k]!;
      let at = starts[k]!;
      let found = there[k]!;
      while (found >>> 0 < hash >>> 0) {
        at += 2 + Math.max(rows[at + 1]!, 0);
        found = rows[at]!;
      }
      if (found !== hash) continue;
      const count = rows[at + 1]!;
      if (count > 0) sparse[sparseCount++] = at + 1;
      else full[fullCount++] = -count;
    }
    this.#fullCount = fullCount;
    return sparseCount;
  }

  #addFull(scores: Float64Array): void {
    const [found, sums, count] = [this.#fullFound, this.#pairSums, this.#fullCount];
    const { full, width, classOf } = this.#weights;
    // Row 0 is all zeros and fills up the last pass.
    found.fill(0, count, count + ROWS_AT_ONCE);
    sums.fill(0);
    for (let k = 0; k < count; k += ROWS_AT_ONCE) {
      const a = found[k]!;
      const b = found[k + 1]!;
      const c = found[k + 2]!;
      const d = found[k + 3]!;
      for (let pair = 0; pair < width; pair++)
        sums[pair]! += full[a + pair]! + full[b + pair]! + (full[c + pair]! + full[d + pair]!);
    }
    for (let pair = 0; pair < width; pair++) {
      const upper = Math.floor(sums[pair]! / UPPER + 0.5);
      scores[classOf[2 * pair]!] = sums[pair]! - upper * UPPER;
      // Behind an odd number of columns this is past the end, where a typed array takes nothing.
      scores[classOf[2 * pair + 1]!] = upper;
    }
  }

  #addSparse(count: number, scores: Float64Array): void {
    const [found, { rows }] = [this.#sparseFound, this.#weights];
    for (let k = 0; k < count; k++) {
      const start = found[k]!;
      const end = start + rows[start]!;
      for (let entry = start + 1; entry <= end; entry++) {
        const packed = rows[entry]!;
        scores[packed >>> 16]! += (packed << 16) >> 16;
      }
    }
  }
}
