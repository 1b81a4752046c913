import type { ByteReader } from "./byte-reader.ts";
import { FeatureList } from "./feature-list.ts";
import { hashString } from "./hashing.ts";
import { LinearModel, type Scorer } from "./linear-model.ts";
import { AFTER_SENTENCE, BEFORE_SENTENCE, type WordFeatures } from "./word-features.ts";

/** A part of speech with one set of features, such as `VERB|Mood=Ind|…`. */
export interface MorphClass {
  readonly upos: string;
  /** In CoNLL-U notation; `_` for none. */
  readonly features: string;
}

const NO_CLASS = 1001;
const NO_CLASS_BEFORE = 1002;
const [NO_TAG_LEFT, NO_TAG_RIGHT] = [991, 992];
const MOST_FEATURES = 48;
const FEATURE_SEED = 177;

/** Words of a sentence with their parts of speech, hashed once. */
export interface TaggedWords {
  readonly words: readonly WordFeatures[];
  readonly tags: readonly number[];
}

/** Gives each word the features (gender, number, tense, mood…) that fit its part of speech. */
export class MorphologyTagger {
  readonly classes: readonly MorphClass[];
  readonly features = new FeatureList(MOST_FEATURES, FEATURE_SEED);
  readonly #scorer: Scorer;
  readonly #scores: Float64Array;
  readonly #classesOf = new Map<string, number[]>();
  readonly #bareClasses = new Map<string, MorphClass>();
  readonly #hashes = new Map<string, number>();

  constructor(classes: readonly MorphClass[], scorer: Scorer) {
    this.classes = classes;
    this.#scorer = scorer;
    this.#scores = new Float64Array(classes.length);
    for (const [index, { upos }] of classes.entries())
      this.#classesOf.set(upos, [...(this.#classesOf.get(upos) ?? []), index]);
  }

  /** Without composed rows, since none of its features comes in a group. */
  static read(reader: ByteReader): MorphologyTagger {
    return new MorphologyTagger(reader.json<readonly MorphClass[]>(), new LinearModel(reader, 0));
  }

  tag(words: readonly WordFeatures[], upos: readonly string[]): MorphClass[] {
    const sentence = { words, tags: upos.map((tag) => this.#hashOf(tag)) };
    let [previous, beforePrevious] = [NO_CLASS, NO_CLASS_BEFORE];
    return upos.map((tag, index) => {
      const chosen = this.#onlyClassOf(tag) ?? this.decide(sentence, index, tag, [previous, beforePrevious]);
      [beforePrevious, previous] = [previous, chosen ?? 0];
      return chosen === undefined ? this.#bareClass(tag) : this.classes[chosen]!;
    });
  }

  /** Number of the best class of a part of speech, undefined for a part of speech never seen. */
  decide(sentence: TaggedWords, index: number, upos: string, before: readonly [number, number]): number | undefined {
    const candidates = this.#classesOf.get(upos);
    if (candidates === undefined) return undefined;
    writeFeatures(this.features, sentence, index, before);
    this.#scorer.score(this.features, this.#scores);
    const scores = this.#scores;
    let best = candidates[0]!;
    let bestScore = scores[best]!;
    for (let k = 1; k < candidates.length; k++) {
      const candidate = candidates[k]!;
      if (scores[candidate]! <= bestScore) continue;
      best = candidate;
      bestScore = scores[candidate]!;
    }
    return best;
  }

  /** The class of a part of speech that has one only, such as marks: nothing to decide. */
  #onlyClassOf(upos: string): number | undefined {
    const candidates = this.#classesOf.get(upos);
    return candidates?.length === 1 ? candidates[0] : undefined;
  }

  /** A part of speech never seen with features. */
  #bareClass(upos: string): MorphClass {
    const bare = this.#bareClasses.get(upos) ?? { upos, features: "_" };
    this.#bareClasses.set(upos, bare);
    return bare;
  }

  #hashOf(upos: string): number {
    const hash = this.#hashes.get(upos) ?? hashString(upos);
    this.#hashes.set(upos, hash);
    return hash;
  }
}

/** Every feature is taken together with the part of speech. */
function writeFeatures(
  list: FeatureList,
  { words, tags }: TaggedWords,
  index: number,
  [before1, before2]: readonly [number, number],
): void {
  const tag = tags[index]!;
  const word = words[index]!;
  const [left, left2] = [words[index - 1] ?? BEFORE_SENTENCE, words[index - 2] ?? BEFORE_SENTENCE];
  const [right, right2] = [words[index + 1] ?? AFTER_SENTENCE, words[index + 2] ?? AFTER_SENTENCE];
  const [tagLeft, tagLeft2] = [tags[index - 1] ?? NO_TAG_LEFT, tags[index - 2] ?? NO_TAG_LEFT];
  const [tagRight, tagRight2] = [tags[index + 1] ?? NO_TAG_RIGHT, tags[index + 2] ?? NO_TAG_RIGHT];
  list.clear();
  list.two(0, 5, tag);
  list.two(2, word.lower, tag);
  list.two(3, word.suffix1, tag);
  list.two(4, word.suffix2, tag);
  list.two(5, word.suffix3, tag);
  list.two(6, word.suffix4, tag);
  list.two(7, word.agreement, tag);
  list.two(8, word.ambiguity, tag);
  list.two(9, word.shape, tag);
  list.two(10, before1, tag);
  list.three(11, before1, before2, tag);
  list.three(12, before1, word.agreement, tag);
  list.three(13, before1, word.suffix2, tag);
  list.two(14, left.lower, tag);
  list.two(15, right.lower, tag);
  list.two(16, left.agreement, tag);
  list.two(17, right.agreement, tag);
  list.three(18, left.agreement, word.agreement, tag);
  list.three(19, right.agreement, word.agreement, tag);
  list.three(20, tagLeft, tagRight, tag);
  list.three(21, tagLeft, tagLeft2, tag);
  list.three(22, tagRight, tagRight2, tag);
  list.three(23, before2, word.agreement, tag);
  list.three(24, tagLeft, word.agreement, tag);
  list.three(25, tagRight, word.agreement, tag);
  list.three(26, left.lower, word.suffix2, tag);
  list.three(27, tagRight, right.agreement, tag);
  list.three(28, left2.agreement, word.agreement, tag);
  list.three(29, right2.agreement, word.agreement, tag);
  list.three(30, before1, word.lower, tag);
}
