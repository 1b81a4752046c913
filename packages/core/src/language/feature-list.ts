import { mix } from "./hashing.ts";

/**
 * The hashed features of one decision, kept in one array that is filled anew for each decision: millions of short arrays would cost
 * more than the scoring. `one` to `four` add a feature made of that many values under a template number.
 */
export class FeatureList {
  readonly hashes: Int32Array;
  length = 0;
  readonly #seed: number;

  constructor(capacity: number, seed: number) {
    this.hashes = new Int32Array(capacity);
    this.#seed = seed;
  }

  clear(): void {
    this.length = 0;
  }

  one(template: number, a: number): void {
    this.hashes[this.length++] = mix(mix(template, this.#seed), a);
  }

  two(template: number, a: number, b: number): void {
    this.hashes[this.length++] = mix(mix(mix(template, this.#seed), a), b);
  }

  three(template: number, a: number, b: number, c: number): void {
    this.hashes[this.length++] = mix(mix(mix(mix(template, this.#seed), a), b), c);
  }

  four(template: number, a: number, b: number, c: number, d: number): void {
    this.hashes[this.length++] = mix(mix(mix(mix(mix(template, this.#seed), a), b), c), d);
  }
}
