import type { ByteReader } from "./byte-reader.ts";
import type { FeatureList } from "./feature-list.ts";

/** What a decision needs from a model: trained weights here, weights under training in the trainer. */
export interface Scorer {
  readonly classCount: number;
  /** Writes the score of each class into `scores`. */
  score(features: FeatureList, scores: Float64Array): void;
}

const MOST_FEATURES = 256;
/** A row that weighs at least this share of the classes is kept with all of them. Measured: from 0.1 to 0.3 is equally fast. */
const FULL_SHARE = 0.2;
/** A full row holds two classes a number, this far apart: 256 weights of at most 127² stay below half of it, and both below 2⁵³. */
const UPPER = 2 ** 24;
/** All 32 bits set. */
const HIGHEST_HASH = -1;
/** Full rows that are added in one pass. */
const ROWS_AT_ONCE = 4;

/**
 * Trained weights of a linear classifier: from a feature hash to a row of weights, one for each class that the feature speaks for or against.
 * File: class count, row count, weight count (uint32), scale (float32); sorted hashes as varint differences; row lengths;
 * classes as varints; weights in 8 bits, square-root companded, since linear 8 bits cost 2.9 points of LAS and these cost 0.3.
 *
 * Most of the time of the language layer is spent here, waiting for memory: a decision of the parser looks up 104 features and adds 2,700
 * weights. So rows stand in the order of their hashes, each with its hash before its weights, and the first bits of a hash lead straight to
 * it. A weight is the signed square of its code, a small integer whose sums are exact in any order. The few thousand rows that weigh many
 * classes make up most of all additions: they are kept with every class, two to a number, and added four rows at a time.
 */
export class LinearModel implements Scorer {
  readonly classCount: number;
  /** What one point of a score stands for in the weights of the training. */
  readonly unit: number;
  /** Where the first row stands whose hash has these first bits, or higher ones: about as many buckets as rows. */
  readonly #buckets: Uint32Array;
  /** Bits of a hash behind those that number its bucket. */
  readonly #shift: number;
  /**
   * Rows: hash, count of weights, then `class << 16 | weight` for each; or hash and minus the start of a full row.
   * The last has the highest hash and the full row of zeros, so that every search ends.
   */
  readonly #rows: Int32Array;
  /** Full rows of `#width` numbers; the first is all zeros. */
  readonly #full: Float64Array;
  readonly #width: number;
  readonly #pairSums: Float64Array;
  /** Of each feature at hand: where its search begins, and the hash that stands there. */
  readonly #starts = new Int32Array(MOST_FEATURES);
  readonly #hashesThere = new Int32Array(MOST_FEATURES);
  /** Rows of the features at hand. */
  readonly #sparseFound = new Int32Array(MOST_FEATURES);
  readonly #fullFound = new Int32Array(MOST_FEATURES + ROWS_AT_ONCE);
  #fullCount = 0;

  constructor(reader: ByteReader) {
    this.classCount = reader.uint32();
    const [rowCount, weightCount] = [reader.uint32(), reader.uint32()];
    this.unit = reader.float32() / 127 ** 2;
    const [keys, lengths, classes] = [reader.section(), reader.section().varints(rowCount), reader.section()];
    const codes = reader.take(weightCount);
    this.#width = Math.ceil(this.classCount / 2);
    this.#pairSums = new Float64Array(this.#width);
    const leastOfFull = this.classCount * FULL_SHARE;
    const fullLengths = lengths.filter((length) => length >= leastOfFull);
    const fullWeights = fullLengths.reduce((sum, length) => sum + length, 0);
    this.#full = new Float64Array((1 + fullLengths.length) * this.#width);
    this.#rows = new Int32Array(2 * (rowCount + 1) + weightCount - fullWeights);
    const bits = Math.max(1, Math.round(Math.log2(rowCount)));
    this.#shift = 32 - bits;
    this.#buckets = new Uint32Array(2 ** bits);
    let [key, bucket, weight, at, fullAt] = [0, 0, 0, 0, this.#width];
    for (const length of lengths) {
      key += keys.varint();
      for (const last = key >>> this.#shift; bucket < last; ) this.#buckets[++bucket] = at;
      this.#rows[at++] = key;
      const isFull = length >= leastOfFull;
      this.#rows[at++] = isFull ? -fullAt : length;
      for (let k = 0; k < length; k++) {
        const [index, square] = [classes.varint(), signedSquare(codes[weight++]!)];
        if (isFull) this.#full[fullAt + (index >> 1)]! += (index & 1) === 0 ? square : square * UPPER;
        else this.#rows[at++] = (index << 16) | (square & 0xffff);
      }
      if (isFull) fullAt += this.#width;
    }
    this.#buckets.fill(at, bucket + 1);
    this.#rows[at] = HIGHEST_HASH;
  }

  score(features: FeatureList, scores: Float64Array): void {
    this.#startSearches(features);
    const sparseCount = this.#look(features);
    if (this.#fullCount === 0) scores.fill(0);
    else this.#addFull(scores);
    this.#addSparse(sparseCount, scores);
  }

  /** Reads from memory what all searches begin with, in loops without a decision: such reads do not wait for each other. */
  #startSearches({ hashes, length }: FeatureList): void {
    const [buckets, rows, shift, starts, there] = [
      this.#buckets,
      this.#rows,
      this.#shift,
      this.#starts,
      this.#hashesThere,
    ];
    for (let k = 0; k < length; k++) starts[k] = buckets[hashes[k]! >>> shift]!;
    for (let k = 0; k < length; k++) there[k] = rows[starts[k]!]!;
  }

  /** Notes the rows of the known features; returns how many are sparse. */
  #look({ hashes, length }: FeatureList): number {
    const [rows, starts, there, sparse, full] = [
      this.#rows,
      this.#starts,
      this.#hashesThere,
      this.#sparseFound,
      this.#fullFound,
    ];
    let [sparseCount, fullCount] = [0, 0];
    for (let k = 0; k < length; k++) {
      const hash = hashes[k]!;
      let [at, found] = [starts[k]!, there[k]!];
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
    const [found, full, sums, width, count] = [
      this.#fullFound,
      this.#full,
      this.#pairSums,
      this.#width,
      this.#fullCount,
    ];
    // Row 0 is all zeros and fills up the last pass.
    found.fill(0, count, count + ROWS_AT_ONCE);
    sums.fill(0);
    for (let k = 0; k < count; k += ROWS_AT_ONCE) {
      const [a, b, c, d] = [found[k]!, found[k + 1]!, found[k + 2]!, found[k + 3]!];
      for (let pair = 0; pair < width; pair++)
        sums[pair]! += full[a + pair]! + full[b + pair]! + (full[c + pair]! + full[d + pair]!);
    }
    for (let pair = 0; pair < width; pair++) {
      const upper = Math.floor(sums[pair]! / UPPER + 0.5);
      scores[2 * pair] = sums[pair]! - upper * UPPER;
      // Past the end of an odd number of classes, where a typed array takes nothing.
      scores[2 * pair + 1] = upper;
    }
  }

  #addSparse(count: number, scores: Float64Array): void {
    const [found, rows] = [this.#sparseFound, this.#rows];
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

/** What an 8-bit code stands for, in units: the inverse of the trainer's square-root companding. */
function signedSquare(code: number): number {
  const signed = (code << 24) >> 24;
  return signed * Math.abs(signed);
}
