import { COMMON, EVERYWHERE, USUAL } from "../text/common-stems.ts";
import { conceptOf } from "../text/concepts.ts";
import { CALENDAR } from "../text/days.ts";
import { ascending, type HashedSet, hashOf } from "../text/hashed-set.ts";
import { isGrammar, stemOf, wordsOf } from "../text/words.ts";
import { FIGHTERS, FORCES } from "./meaning.ts";

/** What an article is about: its words, each weighed by how few others have it. */
export interface TopicWords {
  readonly stems: HashedSet;
  /** Of each stem, 0 to 1. */
  readonly weights: readonly number[];
  /** Length of the vector of weights. */
  readonly norm: number;
}

/** Words that tell something of the matter of a text, those of its title too. */
export function topicWordsOf(passages: readonly string[]): TopicWords {
  const weights = new Map([...weighedStems(passages)].map(([stem, weight]) => [hashOf(stem), weight]));
  const stems = [...weights.keys()].sort(ascending);
  const ordered = stems.map((stem) => weights.get(stem) ?? 0);
  return { stems, weights: ordered, norm: Math.hypot(...ordered) };
}

/** The first words that few other texts have: what an article is found by. */
export function tellingStemsOf(passages: readonly string[]): readonly string[] {
  const telling = [...weighedStems(passages)].filter(([, weight]) => weight >= TELLING);
  return telling.slice(0, FOREMOST).map(([stem]) => stem);
}

/** Whether a stem is on no list of common ones. */
export function isRareStem(stem: string): boolean {
  return !BY_COMMONNESS.has(stem);
}

/** Weight from which a word is worth looking for, and how many words of an article are. Guessed. */
const TELLING = 0.65;
const FOREMOST = 16;

/** Each stem in reading order, with the least that one of its forms weighs. */
function weighedStems(passages: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const word of passages.flatMap(wordsOf)) {
    const stem = stemOf(word);
    if (isGrammar(word) || stem.length < TOPIC_STEM_LETTERS) continue;
    const weight = weightOf(word, stem);
    if (weight > 0) weights.set(stem, Math.min(weight, weights.get(stem) ?? 1));
  }
  return weights;
}

/** Shorter stems are in all articles. Guessed. */
const TOPIC_STEM_LETTERS = 4;

/** Weights by how common a stem is, set on pairs of articles of one day: the development sets, and real pages that are not of the project. */
const BY_COMMONNESS: ReadonlyMap<string, number> = new Map([
  ...weighed(USUAL, 0.65),
  ...weighed(COMMON, 0.35),
  ...weighed(EVERYWHERE, 0),
]);

/** What news are full of: acts, armed men and figures tell one matter from another less than what they befall. Guessed. */
const NEWS_WEIGHT = 0.5;

function weightOf(word: string, stem: string): number {
  if (CALENDAR.has(word)) return 0;
  const weight = BY_COMMONNESS.get(stem) ?? 1;
  const isNews = /^\d/u.test(word) || FORCES.has(word) || FIGHTERS.has(stem) || conceptOf(word) !== undefined;
  return isNews ? Math.min(NEWS_WEIGHT, weight) : weight;
}

function weighed(stems: string, weight: number): readonly (readonly [string, number])[] {
  return stems
    .trim()
    .split(/\s+/u)
    .map((stem) => [stem, weight] as const);
}
