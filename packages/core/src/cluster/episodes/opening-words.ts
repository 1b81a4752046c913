import { CALENDAR } from "../text/days.ts";
import { isGrammar, stemOf, wordsOf } from "../text/words.ts";

/** Words of an opening by their stems, each as it is first written there, « Pont-Lavaud » whole; without days, numbers and grammar. */
export function openingWordsOf(opening: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [written] of opening.matchAll(/\p{L}+(?:[-‑]\p{L}+)*/gu)) {
    for (const word of wordsOf(written)) {
      if (word.length < LEAST_LETTERS || isGrammar(word) || CALENDAR.has(word)) continue;
      const stem = stemOf(word);
      if (!words.has(stem)) words.set(stem, written);
    }
  }
  return words;
}

/** Shorter words are initials and grammar. Guessed. */
const LEAST_LETTERS = 3;

/** Words that one article opens with and others of its story too, each weighed by how few. */
export interface WeighedWords {
  /** Numbers of stems, ascending. */
  readonly stems: readonly number[];
  /** Of each stem. */
  readonly weights: readonly number[];
  /** As they are first written, of each stem. */
  readonly written: readonly string[];
  /** Length of the vector, with the words that the article has alone. */
  readonly norm: number;
}

/** What parts one episode of a story from the next: a word that all its articles open with tells nothing, in a story of many. */
export function weighWords(openings: readonly ReadonlyMap<string, string>[]): readonly WeighedWords[] {
  const counts = new Map<string, number>();
  for (const stem of openings.flatMap((words) => [...words.keys()])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const shared = [...counts].flatMap(([stem, count]) => (count > 1 ? [stem] : [])).sort();
  const numberOf = new Map(shared.map((stem, number) => [stem, number] as const));
  const weightOf = (stem: string) => Math.log((openings.length + OTHER_ARTICLES) / (counts.get(stem) ?? 1));
  return openings.map((words) => {
    const known = [...words]
      .flatMap(([stem, word]) => {
        const number = numberOf.get(stem);
        return number === undefined ? [] : [{ number, word, weight: weightOf(stem) }];
      })
      .sort((one, other) => one.number - other.number);
    return {
      stems: known.map(({ number }) => number),
      weights: known.map(({ weight }) => weight),
      written: known.map(({ word }) => word),
      norm: Math.hypot(...[...words.keys()].map(weightOf)),
    };
  });
}

/**
 * Articles without a word that every story is taken to have besides its own: so that in a story of four a word of all four still
 * counts. Of 10, 20, 30 and 50 the last, on the read sets of episodes; 30 does as well.
 */
const OTHER_ARTICLES = 50;
