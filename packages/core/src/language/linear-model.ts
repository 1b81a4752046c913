import type { ByteReader } from "./byte-reader.ts";
import type { FeatureList } from "./feature-list.ts";

/** What a decision needs from a model: trained weights here, weights under training in the trainer. */
export interface Scorer {
  readonly classCount: number;
  /** Writes the score of each class into `scores`. */
  score(features: FeatureList, scores: Float32Array): void;
}

/**
 * Trained weights of a linear classifier: an open-address table from feature hash to a sparse row of (class, weight).
 * File: class count, row count, weight count (uint32), scale (float32); sorted hashes as varint differences; row lengths;
 * classes as varints; weights in 8 bits, square-root companded, since linear 8 bits cost 2.9 points of LAS and these cost 0.3.
 */
export class LinearModel implements Scorer {
  readonly classCount: number;
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #slots: Int32Array;
  readonly #rowStarts: Uint32Array;
  readonly #classes: Uint16Array;
  readonly #weights: Float32Array;

  constructor(reader: ByteReader) {
    this.classCount = reader.uint32();
    const rowCount = reader.uint32();
    const weightCount = reader.uint32();
    const scale = reader.float32();
    // Twice the rows and up to the next power of two: short probe chains.
    const size = 2 ** Math.max(10, Math.ceil(Math.log2(rowCount * 2 + 1)));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#slots = new Int32Array(size).fill(-1);
    this.#readKeys(reader.section(), rowCount);
    this.#rowStarts = readRowStarts(reader.section(), rowCount);
    const classes = reader.section();
    this.#classes = Uint16Array.from({ length: weightCount }, () => classes.varint());
    this.#weights = readWeights(reader.take(weightCount), scale);
  }

  score(features: FeatureList, scores: Float32Array): void {
    scores.fill(0);
    const { hashes, length } = features;
    const [starts, classes, weights] = [this.#rowStarts, this.#classes, this.#weights];
    for (let k = 0; k < length; k++) {
      const row = this.#find(hashes[k]!);
      if (row < 0) continue;
      const end = starts[row + 1]!;
      for (let at = starts[row]!; at < end; at++) scores[classes[at]!]! += weights[at]!;
    }
  }

  #find(hash: number): number {
    let at = hash & this.#mask;
    for (;;) {
      const row = this.#slots[at]!;
      if (row < 0 || this.#keys[at] === hash) return row;
      at = (at + 1) & this.#mask;
    }
  }

  #readKeys(reader: ByteReader, rowCount: number): void {
    let key = 0;
    for (let row = 0; row < rowCount; row++) {
      key += reader.varint();
      let at = key & this.#mask;
      while (this.#slots[at]! >= 0) at = (at + 1) & this.#mask;
      this.#keys[at] = key;
      this.#slots[at] = row;
    }
  }
}

function readRowStarts(reader: ByteReader, rowCount: number): Uint32Array {
  const starts = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) starts[row + 1] = starts[row]! + reader.varint();
  return starts;
}

function readWeights(bytes: Uint8Array, scale: number): Float32Array {
  const table = Float32Array.from({ length: 256 }, (_, byte) => expandWeight((byte << 24) >> 24, scale));
  return Float32Array.from(bytes, (byte) => table[byte]!);
}

/** The weight that an 8-bit code stands for; inverse of the trainer's square-root companding. */
export function expandWeight(code: number, scale: number): number {
  return Math.sign(code) * (code / 127) ** 2 * scale;
}
