import type { Features } from "../model/reading.ts";

/** The features that the treebank and the dictionary know. */
const NAMES =
  "Gender Number Person VerbForm Mood Tense Voice PronType Definite NumType Poss Reflex Polarity Emph ExtPos Typo Foreign Number[psor] Person[psor]";

const UNSAID: Features = Object.fromEntries(NAMES.split(" ").map((name) => [name, undefined]));

/**
 * Features with a place for every name: nearly every rule asks each word for its own, and what has one shape is read several times
 * faster than what has one of forty.
 */
export function makeFeatures(said: Features): Features {
  return Object.freeze({ ...UNSAID, ...said });
}

/** Reads features in the notation of treebanks: `Number=Plur|Tense=Past`, `_` for none. */
export function readFeatures(notation: string): Features {
  const pairs = notation === "_" ? [] : notation.split("|");
  return makeFeatures(Object.fromEntries(pairs.map((pair) => pair.split("=") as [string, string])));
}

/** The features that are said, each as `Number=Plur`, in the order of treebanks: by letters, capital or not. */
export function featurePairs(features: Features): string[] {
  const pairs = Object.entries(features).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return pairs.sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1));
}
