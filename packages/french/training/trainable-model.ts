import type { FeatureList, Scorer } from "@recoupe/core/language";
import { ByteWriter } from "./byte-writer.ts";

/**
 * Weights under training: dense rows for each feature hash, with the sums that averaging needs.
 * Averaged perceptron (Collins 2002): the average over all steps is `weight - sum / steps`.
 */
export class TrainableModel implements Scorer {
  readonly classCount: number;
  /** Decisions seen so far; the trainer counts it up after each. */
  step = 1;
  #rowCount = 0;
  #weights: Float32Array;
  #sums: Float64Array;
  #keys: Int32Array;
  #slots: Int32Array;

  constructor(classCount: number, bits = 18) {
    this.classCount = classCount;
    this.#keys = new Int32Array(2 ** bits);
    this.#slots = new Int32Array(2 ** bits).fill(-1);
    this.#weights = new Float32Array(2 ** 14 * classCount);
    this.#sums = new Float64Array(2 ** 14 * classCount);
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  score(features: FeatureList, scores: Float64Array): void {
    scores.fill(0);
    for (let k = 0; k < features.length; k++) {
      const row = this.#find(features.hashes[k]!);
      if (row < 0) continue;
      const start = row * this.classCount;
      for (let c = 0; c < this.classCount; c++) scores[c]! += this.#weights[start + c]!;
    }
  }

  /** Moves the weights of these features towards one class and away from another. */
  update(hashes: Int32Array, length: number, right: number, wrong: number): void {
    for (let k = 0; k < length; k++) {
      const start = this.#rowOf(hashes[k]!) * this.classCount;
      this.#weights[start + right]! += 1;
      this.#sums[start + right]! += this.step;
      this.#weights[start + wrong]! -= 1;
      this.#sums[start + wrong]! -= this.step;
    }
  }

  /** Replaces the weights by their averages: the end of training. */
  average(): this {
    for (let at = 0; at < this.#rowCount * this.classCount; at++) this.#weights[at]! -= this.#sums[at]! / this.step;
    this.#sums = new Float64Array(0);
    return this;
  }

  /** Adds another model's averages to these: together they vote. */
  add(other: TrainableModel): this {
    for (const [key, from] of other.#sortedRows()) {
      const row = this.#rowOf(key | 0);
      for (let index = 0; index < this.classCount; index++)
        this.#weights[row * this.classCount + index]! += other.#weights[from * this.classCount + index]!;
    }
    return this;
  }

  /** The file that the core's `LinearModel` reads, without weights of at most `threshold`. */
  encode(threshold: number): ByteWriter {
    const scale = this.#scaleAbove(threshold);
    const [keys, counts, classes, codes] = [new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter()];
    let [rows, weights, before] = [0, 0, 0];
    for (const [key, row] of this.#sortedRows()) {
      const kept = this.#codesOf(row, threshold, scale);
      if (kept.length === 0) continue;
      keys.varint(key - before);
      counts.varint(kept.length);
      for (const [index, code] of kept) {
        classes.varint(index);
        codes.bytes(Uint8Array.of(code & 0xff));
      }
      [rows, weights, before] = [rows + 1, weights + kept.length, key];
    }
    return new ByteWriter()
      .uint32(this.classCount)
      .uint32(rows)
      .uint32(weights)
      .float32(scale)
      .section(keys)
      .section(counts)
      .section(classes)
      .bytes(codes.toBytes());
  }

  #codesOf(row: number, threshold: number, scale: number): [number, number][] {
    const codes: [number, number][] = [];
    for (let index = 0; index < this.classCount; index++) {
      const weight = this.#weights[row * this.classCount + index]!;
      if (Math.abs(weight) <= threshold) continue;
      const size = Math.min(127, Math.round(127 * Math.sqrt(Math.abs(weight) / scale)));
      if (size > 0) codes.push([index, weight < 0 ? -size : size]);
    }
    return codes;
  }

  /** Weight that the largest code stands for: all but a few in 100,000 lie below, so that outliers do not coarsen the rest. */
  #scaleAbove(threshold: number): number {
    const sizes: number[] = [];
    for (let at = 0; at < this.#rowCount * this.classCount; at += 7) {
      const size = Math.abs(this.#weights[at]!);
      if (size > threshold) sizes.push(size);
    }
    sizes.sort((left, right) => left - right);
    return sizes[Math.floor(sizes.length * 0.99995)] ?? 1;
  }

  #sortedRows(): [number, number][] {
    const rows: [number, number][] = [];
    for (const [at, row] of this.#slots.entries()) if (row >= 0) rows.push([this.#keys[at]! >>> 0, row]);
    return rows.sort((left, right) => left[0] - right[0]);
  }

  #find(hash: number): number {
    const mask = this.#slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const row = this.#slots[at]!;
      if (row < 0 || this.#keys[at] === hash) return row;
    }
  }

  #rowOf(hash: number): number {
    const known = this.#find(hash);
    if (known >= 0) return known;
    if (this.#rowCount * 2 >= this.#slots.length) this.#growTable();
    if (this.#rowCount * this.classCount >= this.#weights.length) this.#growRows();
    this.#place(hash, this.#rowCount);
    return this.#rowCount++;
  }

  #place(hash: number, row: number): void {
    const mask = this.#slots.length - 1;
    let at = hash & mask;
    while (this.#slots[at]! >= 0) at = (at + 1) & mask;
    this.#keys[at] = hash;
    this.#slots[at] = row;
  }

  #growTable(): void {
    const [keys, slots] = [this.#keys, this.#slots];
    this.#keys = new Int32Array(slots.length * 2);
    this.#slots = new Int32Array(slots.length * 2).fill(-1);
    for (const [at, row] of slots.entries()) if (row >= 0) this.#place(keys[at]!, row);
  }

  #growRows(): void {
    const weights = new Float32Array(this.#weights.length * 2);
    weights.set(this.#weights);
    this.#weights = weights;
    const sums = new Float64Array(this.#sums.length * 2);
    sums.set(this.#sums);
    this.#sums = sums;
  }
}
