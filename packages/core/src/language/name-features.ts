import type { FeatureList } from "./feature-list.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { hashString } from "./hashing.ts";
import type { WordFeatures } from "./word-features.ts";

const NO_WORD = {
  id: 0,
  word: 11,
  lower: 11,
  suffix2: 11,
  suffix3: 11,
  suffix4: 11,
  shape: 11,
  ambiguity: 11,
  capital: 2,
};
type Neighbour = typeof NO_WORD;
/** Farthest word of a capitalised run, and of a trigger, that is looked at. */
const RUN_LIMIT = 4;
const TRIGGER_REACH = 6;
export const NAME_FEATURE_LIMIT = 96;

/** A sentence as the name tagger sees it. */
export interface NameInput {
  readonly words: readonly WordFeatures[];
  /** From the gazetteer, one number a word. */
  readonly lists: Int32Array;
  /** 1 when most letters of the sentence are capitals, as in some titles. */
  readonly shouting: number;
}

export function describeForNames(words: readonly WordFeatures[], gazetteer: Gazetteer): NameInput {
  const loudness = words.reduce((sum, word) => sum + word.loudness, 0);
  return { words, lists: gazetteer.describe(words), shouting: loudness > 0 ? 1 : 0 };
}

export function writeNameFeatures(list: FeatureList, input: NameInput, index: number): void {
  list.clear();
  list.one(0, input.shouting);
  list.group(0, input.words[index]!, writeOwn);
  writeFirst(list, input.words[index]!, index === 0 ? 1 : 0);
  writeNeighbours(list, input, index);
  writeLists(list, input, index);
  writeTriggers(list, input, index);
  if (input.words[index]!.capital === 1) writeCapitalisedRun(list, input, index);
  writeHyphenParts(list, input.words[index]!.form);
}

function writeOwn(list: FeatureList, word: WordFeatures): void {
  list.one(1, word.word);
  list.one(2, word.lower);
  list.one(3, word.suffix2);
  list.one(4, word.suffix3);
  list.one(5, word.suffix4);
  list.one(6, word.prefix2);
  list.one(7, word.prefix3);
  list.one(8, word.shape);
  list.one(9, word.ambiguity);
  list.two(12, word.ambiguity, word.capital);
}

/** The word, and whether it is the sentence's first. */
function writeFirst(list: FeatureList, word: WordFeatures, first: number): void {
  list.two(10, word.capital, first);
  list.two(11, word.shape, first);
  list.three(13, word.ambiguity, word.shape, first);
}

function writeNeighbours(list: FeatureList, { words }: NameInput, index: number): void {
  const word = words[index]!;
  const near = (distance: number): Neighbour => words[index + distance] ?? NO_WORD;
  const [left, left2, right, right2] = [near(-1), near(-2), near(1), near(2)];
  list.group(1, left, writeLeft);
  list.group(2, right, writeRight);
  list.group(3, left2, writeLeft2);
  list.group(4, right2, writeRight2);
  list.two(18, left.lower, word.lower);
  list.two(19, word.lower, right.lower);
  list.two(20, left2.lower, left.lower);
  list.two(21, right.lower, right2.lower);
  list.two(22, left.lower, right.lower);
  list.two(25, left.shape, word.shape);
  list.two(26, word.shape, right.shape);
  list.three(27, left.shape, word.shape, right.shape);
  list.two(30, left.lower, word.shape);
  list.two(31, right.lower, word.shape);
  list.three(32, left2.lower, left.lower, word.shape);
  list.three(33, right.lower, right2.lower, word.shape);
  list.two(36, left.ambiguity, word.ambiguity);
  list.two(37, word.ambiguity, right.ambiguity);
  list.three(40, word.shape, right.shape, right2.shape);
  list.three(41, left2.shape, left.shape, word.shape);
}

function writeLeft(list: FeatureList, left: Neighbour): void {
  list.one(14, left.lower);
  list.one(23, left.shape);
  list.one(28, left.suffix3);
  list.one(35, left.ambiguity);
}

function writeRight(list: FeatureList, right: Neighbour): void {
  list.one(16, right.lower);
  list.one(24, right.shape);
  list.one(29, right.suffix3);
  list.one(34, right.ambiguity);
}

function writeLeft2(list: FeatureList, left2: Neighbour): void {
  list.one(15, left2.lower);
  list.one(38, left2.shape);
}

function writeRight2(list: FeatureList, right2: Neighbour): void {
  list.one(17, right2.lower);
  list.one(39, right2.shape);
}

function writeLists(list: FeatureList, { words, lists }: NameInput, index: number): void {
  const word = words[index]!;
  const [here, before, after] = [lists[index]!, lists[index - 1] ?? 0, lists[index + 1] ?? 0];
  const [left, right] = [words[index - 1] ?? NO_WORD, words[index + 1] ?? NO_WORD];
  list.one(42, here);
  list.one(43, before);
  list.one(44, after);
  list.two(45, before, here);
  list.two(46, here, after);
  list.two(47, here, word.shape);
  list.two(48, here, left.lower);
  list.three(49, here, left.capital, right.capital);
  list.two(50, here, word.ambiguity);
}

function writeTriggers(list: FeatureList, { words }: NameInput, index: number): void {
  const at = (k: number): number => words[k]?.trigger ?? 0;
  const word = words[index]!;
  list.one(51, at(index - 1));
  list.one(52, at(index - 2));
  list.two(53, at(index - 1), word.shape);
  list.one(54, at(index));
  list.one(55, at(index + 1));
  list.two(56, at(index - 2), (words[index - 1] ?? NO_WORD).lower);
  list.one(57, at(index - 3));
  for (let k = index - 1; k >= Math.max(0, index - TRIGGER_REACH); k--) {
    if (at(k) === 0) continue;
    list.two(68, at(k), Math.min(index - 1 - k, 4));
    return;
  }
}

/** Signature of the run of capitalised words around the word: where it stands in it, how it begins and ends, what goes around it. */
function writeCapitalisedRun(list: FeatureList, { words, lists }: NameInput, index: number): void {
  let [first, last] = [index, index];
  while (first > 0 && index - first < RUN_LIMIT && words[first - 1]!.capital === 1) first--;
  while (last + 1 < words.length && last - index < RUN_LIMIT && words[last + 1]!.capital === 1) last++;
  const before = words[first - 1]?.lower ?? 11;
  const after = words[last + 1]?.lower ?? 11;
  list.two(58, index - first, last - index);
  list.two(59, before, index - first);
  list.two(60, after, last - index);
  list.three(61, before, words[first]!.lower, 1);
  list.three(62, first === last ? 1 : words[last]!.lower, words[first]!.lower, last - first);
  list.one(63, words[last]!.lower);
  list.one(64, words[first]!.lower);
  list.two(65, words[last]!.suffix3, last - index);
  let union = 0;
  for (let k = first; k <= last; k++) union |= lists[k]!;
  list.two(66, union, last - first);
  list.two(67, lists[first]!, lists[last]!);
  const announced = words[first - 1]?.trigger ?? 0;
  list.two(71, announced, index - first);
  list.two(72, announced, last - index);
  list.three(73, announced, union, last - first);
  list.two(74, words[first - 2]?.trigger ?? 0, index - first);
}

function writeHyphenParts(list: FeatureList, form: string): void {
  const hyphen = form.indexOf("-");
  if (hyphen < 0) return;
  list.one(69, hashString(`hp${form.slice(0, hyphen).toLowerCase()}`));
  list.one(70, hashString(`hs${form.slice(form.lastIndexOf("-") + 1).toLowerCase()}`));
}
