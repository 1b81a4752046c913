import { mix } from "./hashing.ts";

/** Templates are numbered below this. */
const MOST_TEMPLATES = 128;

/**
 * The hashed features of one decision, kept in one array that is filled anew for each decision: millions of short arrays would cost
 * more than the scoring. `one` to `four` add a feature made of that many values under a template number.
 */
export class FeatureList {
  readonly hashes: Int32Array;
  length = 0;
  /** A template's number mixed with the seed, worked out once. */
  readonly #starts: Int32Array;

  constructor(capacity: number, seed: number) {
    this.hashes = new Int32Array(capacity);
    this.#starts = Int32Array.from({ length: MOST_TEMPLATES }, (_, template) => mix(template, seed));
  }

  clear(): void {
    this.length = 0;
  }

  one(template: number, a: number): void {
    this.hashes[this.length++] = mix(this.#starts[template]!, a);
  }

  two(template: number, a: number, b: number): void {
    this.hashes[this.length++] = mix(mix(this.#starts[template]!, a), b);
  }

  three(template: number, a: number, b: number, c: number): void {
    this.hashes[this.length++] = mix(mix(mix(this.#starts[template]!, a), b), c);
  }

  four(template: number, a: number, b: number, c: number, d: number): void {
    this.hashes[this.length++] = mix(mix(mix(mix(this.#starts[template]!, a), b), c), d);
  }
}
