import type { HashedSet } from "../text/hashed-set.ts";

/** Permutations of the signature and rows of one band: bands meet at a resemblance of about 0.4. Broder 1997; Leskovec et al., "Mining of Massive Datasets", ch. 3. */
const PERMUTATIONS = 48;
const ROWS = 3;

/** Odd multipliers and offsets, one pair a permutation, from a fixed linear congruential generator (Numerical Recipes). */
const permutations = makePermutations();

/** The smallest hash of the set under each permutation. */
export function minHash(shingles: HashedSet): Uint32Array {
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < PERMUTATIONS; at++) {
      const value = (Math.imul(shingle, permutations[2 * at] ?? 1) + (permutations[2 * at + 1] ?? 0)) >>> 0;
      if (value < (signature[at] ?? 0)) signature[at] = value;
    }
  }
  return signature;
}

/** Keys of the bands: two texts that share one are worth comparing. Empty for texts without shingles. */
export function bandsOf(signature: Uint32Array): readonly string[] {
  if (signature[0] === 0xffffffff) return [];
  const bands: string[] = [];
  for (let at = 0; at < PERMUTATIONS; at += ROWS) {
    bands.push(`band:${at}:${[...signature.subarray(at, at + ROWS)].map((value) => value.toString(36)).join(".")}`);
  }
  return bands;
}

function makePermutations(): Uint32Array {
  const numbers = new Uint32Array(2 * PERMUTATIONS);
  let state = 2463534242;
  for (let at = 0; at < numbers.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    numbers[at] = at % 2 === 0 ? state | 1 : state;
  }
  return numbers;
}
