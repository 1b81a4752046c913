import { hash32 } from "./content-hash.ts";

/**
 * A set of texts as ascending 32-bit hashes. Hundreds of articles are kept ready to be compared: a `Set` of words takes ten
 * times the room, and two of these are compared by one walk. Two words of one hash are one, once in four thousand million pairs.
 */
export type HashedSet = readonly number[];

export function hashedSet(texts: Iterable<string>): HashedSet {
  const hashes = new Set<number>();
  for (const text of texts) hashes.add(hashOf(text));
  return [...hashes].sort(ascending);
}

/** Signed, so that the engine keeps it in place and not as an object of its own. */
export function hashOf(text: string): number {
  return hash32(text) | 0;
}

export function ascending(one: number, other: number): number {
  return one - other;
}

export function countSharedHashes(left: HashedSet, right: HashedSet): number {
  let [shared, at, other] = [0, 0, 0];
  while (at < left.length && other < right.length) {
    const difference = (left[at] ?? 0) - (right[other] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return shared;
}

/** Sørensen–Dice of two sets: 0 when either is empty. */
export function diceOfHashes(left: HashedSet, right: HashedSet): number {
  if (left.length === 0 || right.length === 0) return 0;
  return (2 * countSharedHashes(left, right)) / (left.length + right.length);
}
