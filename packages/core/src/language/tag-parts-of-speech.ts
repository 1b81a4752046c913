import type { ByteReader } from "./byte-reader.ts";
import { FeatureList } from "./feature-list.ts";
import { LinearModel, type Scorer } from "./linear-model.ts";
import { AFTER_SENTENCE, BEFORE_SENTENCE, type WordFeatures } from "./word-features.ts";

/** Stand for the tags before the first word. */
export const NO_TAG = 1001;
const NO_TAG_BEFORE = 1002;
const MOST_FEATURES = 64;
/** Keeps these features apart from those of other models in the same hash space. */
const FEATURE_SEED = 77;

/** Gives each word its universal part of speech, left to right, each decision seeing the two before it. */
export class PosTagger {
  readonly tags: readonly string[];
  readonly features: FeatureList;
  readonly #scorer: Scorer;
  readonly #scores: Float64Array;

  constructor(tags: readonly string[], scorer: Scorer) {
    this.tags = tags;
    this.features = new FeatureList(MOST_FEATURES, FEATURE_SEED, scorer.composer);
    this.#scorer = scorer;
    this.#scores = new Float64Array(tags.length);
  }

  static read(reader: ByteReader): PosTagger {
    return new PosTagger(reader.json<readonly string[]>(), new LinearModel(reader));
  }

  tag(words: readonly WordFeatures[]): string[] {
    let [previous, beforePrevious] = [NO_TAG, NO_TAG_BEFORE];
    return words.map((_, index) => {
      const tag = this.decide(words, index, previous, beforePrevious);
      [beforePrevious, previous] = [previous, tag];
      return this.tags[tag]!;
    });
  }

  /** Number of the best tag; leaves the features of the decision in `features`, for the trainer. */
  decide(words: readonly WordFeatures[], index: number, previous: number, beforePrevious: number): number {
    writeFeatures(this.features, words, index, previous, beforePrevious);
    this.#scorer.score(this.features, this.#scores);
    const scores = this.#scores;
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
    return best;
  }
}

function writeFeatures(
  list: FeatureList,
  words: readonly WordFeatures[],
  index: number,
  tag1: number,
  tag2: number,
): void {
  const word = words[index]!;
  const [left, left2] = [words[index - 1] ?? BEFORE_SENTENCE, words[index - 2] ?? BEFORE_SENTENCE];
  const [right, right2] = [words[index + 1] ?? AFTER_SENTENCE, words[index + 2] ?? AFTER_SENTENCE];
  list.clear();
  list.one(0, 5);
  if (index === 0) list.group(0, word, writeFirst);
  else list.group(5, word, writeLater);
  list.group(1, left, writeLeft);
  list.group(2, right, writeRight);
  list.group(3, left2, writeLeft2);
  list.group(4, right2, writeRight2);
  list.combination(0, writeTags, tag1, tag2, word.ambiguity, 0, 0, 0);
  list.two(16, tag1, word.lower);
  list.two(27, word.ambiguity, right.ambiguity);
  list.two(28, tag1, right.ambiguity);
  list.three(29, tag1, word.ambiguity, right.ambiguity);
  list.two(30, right.ambiguity, right2.ambiguity);
  list.two(31, word.lower, right.lower);
  list.two(32, left.lower, word.lower);
  list.two(35, word.shape, right.shape);
  list.two(36, word.suffix3, tag1);
  list.two(37, word.agreement, tag1);
  list.two(39, left.agreement, word.agreement);
  list.two(40, word.lower, right.ambiguity);
  list.three(41, left.ambiguity, word.ambiguity, right.ambiguity);
  list.two(42, right.agreement, word.ambiguity);
  list.three(43, tag1, tag2, right.ambiguity);
}

function writeTags(list: FeatureList, tag1: number, tag2: number, ambiguity: number): void {
  list.one(13, tag1);
  list.one(14, tag2);
  list.two(15, tag1, tag2);
  list.two(17, tag1, ambiguity);
  list.three(18, tag1, tag2, ambiguity);
}

function writeFirst(list: FeatureList, word: WordFeatures): void {
  writeOwn(list, word, 1);
}

function writeLater(list: FeatureList, word: WordFeatures): void {
  writeOwn(list, word, 0);
}

/** What a word adds by itself; `first` is 1 for the sentence's first. */
function writeOwn(list: FeatureList, word: WordFeatures, first: number): void {
  list.one(1, word.word);
  list.one(2, word.lower);
  list.one(3, word.suffix1);
  list.one(4, word.suffix2);
  list.one(5, word.suffix3);
  list.one(6, word.suffix4);
  list.one(7, word.prefix1);
  list.one(8, word.prefix2);
  list.one(9, word.prefix3);
  list.one(10, word.shape);
  list.one(11, word.ambiguity);
  list.two(12, word.capital, first);
  list.one(38, word.agreement);
}

function writeLeft(list: FeatureList, left: WordFeatures): void {
  list.one(19, left.lower);
  list.one(23, left.suffix3);
  list.one(34, left.shape);
}

function writeRight(list: FeatureList, right: WordFeatures): void {
  list.one(21, right.lower);
  list.one(24, right.suffix3);
  list.one(25, right.ambiguity);
  list.one(33, right.shape);
}

function writeLeft2(list: FeatureList, left2: WordFeatures): void {
  list.one(20, left2.lower);
}

function writeRight2(list: FeatureList, right2: WordFeatures): void {
  list.one(22, right2.lower);
  list.one(26, right2.ambiguity);
}
