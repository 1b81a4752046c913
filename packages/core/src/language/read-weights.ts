import type { ByteReader } from "./byte-reader.ts";

/** A row that weighs at least this share of the classes is kept with all of them. Measured: from 0.1 to 0.3 is equally fast. */
const FULL_SHARE = 0.2;
/** A full row holds two classes a number, this far apart: 256 weights of at most 127² stay below half of it, and both below 2⁵³. */
export const UPPER = 2 ** 24;
/** All 32 bits set. */
const HIGHEST_HASH = -1;

/** Weights of a linear classifier, laid out for look-ups by the hash of a feature. */
export interface Weights {
  readonly classCount: number;
  /** What one point of a score stands for in the weights of the training. */
  readonly unit: number;
  /** Where the first row stands whose hash has these first bits, or higher ones: about as many buckets as rows. */
  readonly buckets: Uint32Array;
  /** Bits of a hash behind those that number its bucket. */
  readonly shift: number;
  /**
   * Rows in the order of their hashes: hash, count of weights, then `class << 16 | weight` for each; or hash and minus the start of a full
   * row. The last has the highest hash and the full row of zeros, so that every search ends.
   */
  readonly rows: Int32Array;
  /** Rows of `width` numbers with two columns each: zeros, the full rows, then room for more. */
  readonly full: Float64Array;
  readonly width: number;
  /** Only classes that have any weight have a column: of the parser's 119, a fifth has none. */
  readonly columnOf: Int32Array;
  /** The class of each column; `classCount` behind the last of an odd number. */
  readonly classOf: Int32Array;
  /** Where the spare rows begin. */
  readonly spareStart: number;
}

/**
 * Reads weights as the trainer writes them: class count, row count, weight count (uint32), scale (float32); sorted hashes as varint
 * differences; row lengths; classes as varints; weights in 8 bits, square-root companded, since linear 8 bits cost 2.9 points of LAS and
 * these cost 0.3. `spareRows` are kept free behind the full rows.
 */
export function readWeights(reader: ByteReader, spareRows: number): Weights {
  const classCount = reader.uint32();
  const [rowCount, weightCount] = [reader.uint32(), reader.uint32()];
  const unit = reader.float32() / 127 ** 2;
  const [keys, lengths] = [reader.section(), reader.section().varints(rowCount)];
  const classes = reader.section().varints(weightCount);
  const codes = reader.take(weightCount);
  const { columnOf, classOf } = columnsOf(classes, classCount);
  const width = classOf.length / 2;
  const leastOfFull = classCount * FULL_SHARE;
  const fullLengths = lengths.filter((length) => length >= leastOfFull);
  const spareStart = (1 + fullLengths.length) * width;
  const full = new Float64Array(spareStart + spareRows * width);
  const rows = new Int32Array(2 * (rowCount + 1) + weightCount - fullLengths.reduce((sum, length) => sum + length, 0));
  const bits = Math.max(1, Math.round(Math.log2(rowCount)));
  const shift = 32 - bits;
  const buckets = new Uint32Array(2 ** bits);
  let [key, bucket, weight, at, fullAt] = [0, 0, 0, 0, width];
  for (const length of lengths) {
    key += keys.varint();
    for (const last = key >>> shift; bucket < last; ) buckets[++bucket] = at;
    rows[at++] = key;
    const isFull = length >= leastOfFull;
    rows[at++] = isFull ? -fullAt : length;
    for (let k = 0; k < length; k++) {
      const [index, square] = [classes[weight]!, signedSquare(codes[weight]!)];
      weight++;
      if (isFull) addToFull(full, fullAt, columnOf[index]!, square);
      else rows[at++] = (index << 16) | (square & 0xffff);
    }
    if (isFull) fullAt += width;
  }
  buckets.fill(at, bucket + 1);
  rows[at] = HIGHEST_HASH;
  return { classCount, unit, buckets, shift, rows, full, width, columnOf, classOf, spareStart };
}

function columnsOf(classes: ArrayLike<number>, classCount: number): Pick<Weights, "columnOf" | "classOf"> {
  const columnOf = new Int32Array(classCount).fill(-1);
  for (let at = 0; at < classes.length; at++) columnOf[classes[at]!] = 0;
  let columns = 0;
  for (let index = 0; index < classCount; index++) if (columnOf[index] === 0) columnOf[index] = columns++;
  const classOf = new Int32Array(columns + (columns & 1)).fill(classCount);
  for (let index = 0; index < classCount; index++) if (columnOf[index]! >= 0) classOf[columnOf[index]!] = index;
  return { columnOf, classOf };
}

/** Adds a weight of one column to the full row that begins at `start`. */
export function addToFull(full: Float64Array, start: number, column: number, weight: number): void {
  full[start + (column >> 1)]! += (column & 1) === 0 ? weight : weight * UPPER;
}

/** What an 8-bit code stands for, in units: the inverse of the trainer's square-root companding. */
function signedSquare(code: number): number {
  const signed = (code << 24) >> 24;
  return signed * Math.abs(signed);
}
