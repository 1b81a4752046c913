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
  trigger: 0,
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
  writeWord(list, input.words[index]!, index === 0 ? 1 : 0, input.lists[index]!);
  writeNeighbours(list, input, index);
  writeLists(list, input, index);
  writeShapes(list, input, index);
  writeTriggers(list, input, index);
  if (input.words[index]!.capital === 1) writeCapitalisedRun(list, input, index);
}

/** What a word adds by itself, with whether it is the sentence's first, and with the lists of names that hold it or a name it is part of. */
function writeWord(list: FeatureList, word: WordFeatures, first: number, here: number): void {
  if (first === 0 && here === word.lists) {
    list.group(0, word, writeOrdinary);
    return;
  }
  list.group(5, word, writeOwn);
  writeStanding(list, word, first, here);
}

/** Nearly all words: not the first, and part of no longer name that is known. */
function writeOrdinary(list: FeatureList, word: WordFeatures): void {
  writeOwn(list, word);
  writeStanding(list, word, 0, word.lists);
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
  list.one(54, word.trigger);
  writeHyphenParts(list, word.form);
}

function writeStanding(list: FeatureList, word: WordFeatures, first: number, here: number): void {
  list.two(10, word.capital, first);
  list.two(11, word.shape, first);
  list.three(13, word.ambiguity, word.shape, first);
  list.one(42, here);
  list.two(47, here, word.shape);
  list.two(50, here, word.ambiguity);
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
  list.two(30, left.lower, word.shape);
  list.two(31, right.lower, word.shape);
  list.three(32, left2.lower, left.lower, word.shape);
  list.three(33, right.lower, right2.lower, word.shape);
  list.two(36, left.ambiguity, word.ambiguity);
  list.two(37, word.ambiguity, right.ambiguity);
}

function writeLeft(list: FeatureList, left: Neighbour): void {
  list.one(14, left.lower);
  list.one(23, left.shape);
  list.one(28, left.suffix3);
  list.one(35, left.ambiguity);
  list.one(51, left.trigger);
}

function writeRight(list: FeatureList, right: Neighbour): void {
  list.one(16, right.lower);
  list.one(24, right.shape);
  list.one(29, right.suffix3);
  list.one(34, right.ambiguity);
  list.one(55, right.trigger);
}

function writeLeft2(list: FeatureList, left2: Neighbour): void {
  list.one(15, left2.lower);
  list.one(38, left2.shape);
  list.one(52, left2.trigger);
}

function writeRight2(list: FeatureList, right2: Neighbour): void {
  list.one(17, right2.lower);
  list.one(39, right2.shape);
}

function writeLists(list: FeatureList, { words, lists }: NameInput, index: number): void {
  const [here, before, after] = [lists[index]!, lists[index - 1] ?? 0, lists[index + 1] ?? 0];
  const [left, right] = [words[index - 1] ?? NO_WORD, words[index + 1] ?? NO_WORD];
  list.combination(0, writeListsAround, here, before, after, left.capital, right.capital, 0);
  list.two(48, here, left.lower);
}

function writeListsAround(
  list: FeatureList,
  here: number,
  before: number,
  after: number,
  left: number,
  right: number,
): void {
  list.one(43, before);
  list.one(44, after);
  list.two(45, before, here);
  list.two(46, here, after);
  list.three(49, here, left, right);
}

function writeShapes(list: FeatureList, { words }: NameInput, index: number): void {
  const near = (distance: number): Neighbour => words[index + distance] ?? NO_WORD;
  const [left, right] = [near(-1), near(1)];
  list.combination(
    1,
    writeShapesAround,
    near(-2).shape,
    left.shape,
    words[index]!.shape,
    right.shape,
    near(2).shape,
    left.trigger,
  );
}

function writeShapesAround(
  list: FeatureList,
  left2: number,
  left: number,
  word: number,
  right: number,
  right2: number,
  trigger: number,
): void {
  list.two(25, left, word);
  list.two(26, word, right);
  list.three(27, left, word, right);
  list.three(40, word, right, right2);
  list.three(41, left2, left, word);
  list.two(53, trigger, word);
}

function writeTriggers(list: FeatureList, { words }: NameInput, index: number): void {
  const at = (k: number): number => words[k]?.trigger ?? 0;
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
