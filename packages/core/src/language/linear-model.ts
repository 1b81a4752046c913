import type { ByteReader } from "./byte-reader.ts";
import type { FeatureList } from "./feature-list.ts";

/** What a decision needs from a model: trained weights here, weights under training in the trainer. */
export interface Scorer {
  readonly classCount: number;
  /** Writes the score of each class into `scores`. */
  score(features: FeatureList, scores: Float32Array): void;
}

/** Bits of a hash that the presence map looks at: 2²² bits are half a megabyte and stay in the processor's cache. */
const PRESENCE_BITS = 22;
const MOST_FEATURES = 256;
const PRESENCE_MASK = 2 ** PRESENCE_BITS - 1;

/**
 * Trained weights of a linear classifier: from a feature hash to a sparse row of (class, weight).
 * File: class count, row count, weight count (uint32), scale (float32); sorted hashes as varint differences; row lengths;
 * classes as varints; weights in 8 bits, square-root companded, since linear 8 bits cost 2.9 points of LAS and these cost 0.3.
 *
 * Nearly all the time of the language layer is spent here, waiting for memory. So: one bit says whether a feature is known at all
 * (most are not), hash and row stand side by side in the table, and a row is a run of class and 8-bit code in one number.
 */
export class LinearModel implements Scorer {
  readonly classCount: number;
  readonly #presence = new Int32Array(2 ** (PRESENCE_BITS - 5));
  /** Pairs of hash and row start plus one; 0 for a free pair. */
  readonly #table: Int32Array;
  /** Rows: their length, then `class << 8 | code` for each weight. */
  readonly #rows: Uint32Array;
  /** Rows of the features at hand. */
  readonly #found = new Int32Array(MOST_FEATURES);
  /** Weight of each code. */
  readonly #weights: Float32Array;

  constructor(reader: ByteReader) {
    this.classCount = reader.uint32();
    const rowCount = reader.uint32();
    const weightCount = reader.uint32();
    const scale = reader.float32();
    const [keys, lengths, classes] = [reader.section(), reader.section(), reader.section()];
    const codes = reader.take(weightCount);
    // Twice the rows and up to the next power of two: short probe chains.
    this.#table = new Int32Array(2 * 2 ** Math.max(10, Math.ceil(Math.log2(rowCount * 2 + 1))));
    this.#rows = new Uint32Array(rowCount + weightCount);
    this.#weights = Float32Array.from({ length: 256 }, (_, code) => expandWeight((code << 24) >> 24, scale));
    let [key, start, weight] = [0, 0, 0];
    for (let row = 0; row < rowCount; row++) {
      key += keys.varint();
      this.#insert(key | 0, start);
      const length = lengths.varint();
      this.#rows[start++] = length;
      for (let k = 0; k < length; k++) this.#rows[start++] = (classes.varint() << 8) | codes[weight++]!;
    }
  }

  score(features: FeatureList, scores: Float32Array): void {
    scores.fill(0);
    const [found, rows, weights] = [this.#found, this.#rows, this.#weights];
    // Two passes: look-ups that do not wait for each other overlap their waits for memory.
    const count = this.#look(features);
    for (let k = 0; k < count; k++) {
      const start = found[k]!;
      const end = start + rows[start - 1]!;
      for (let entry = start; entry < end; entry++) {
        const packed = rows[entry]!;
        scores[packed >>> 8]! += weights[packed & 255]!;
      }
    }
  }

  /** Writes the rows of the known features into `#found` and returns how many there are. */
  #look({ hashes, length }: FeatureList): number {
    const [presence, table, found] = [this.#presence, this.#table, this.#found];
    const mask = table.length / 2 - 1;
    let count = 0;
    for (let k = 0; k < length; k++) {
      const hash = hashes[k]!;
      const bit = hash & PRESENCE_MASK;
      if (((presence[bit >>> 5]! >>> (bit & 31)) & 1) === 0) continue;
      let at = (hash & mask) << 1;
      while (table[at + 1] !== 0 && table[at] !== hash) at = (((at >> 1) + 1) & mask) << 1;
      const start = table[at + 1]!;
      if (start !== 0) found[count++] = start;
    }
    return count;
  }

  #insert(hash: number, start: number): void {
    const table = this.#table;
    const mask = table.length / 2 - 1;
    let at = (hash & mask) << 1;
    while (table[at + 1] !== 0) at = (((at >> 1) + 1) & mask) << 1;
    table[at] = hash;
    table[at + 1] = start + 1;
    const bit = hash & PRESENCE_MASK;
    this.#presence[bit >>> 5]! |= 1 << (bit & 31);
  }
}

/** The weight that an 8-bit code stands for; inverse of the trainer's square-root companding. */
function expandWeight(code: number, scale: number): number {
  return Math.sign(code) * (code / 127) ** 2 * scale;
}
