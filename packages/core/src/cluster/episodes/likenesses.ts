import { cosineOf } from "../text/cosine.ts";
import { STORY_DAYS } from "../thresholds.ts";
import type { CopyPair, StoryArticle } from "./group-episodes.ts";
import type { Likeness } from "./join-by-mean.ts";
import type { WeighedWords } from "./opening-words.ts";

export interface DatedArticle extends StoryArticle {
  /** Publication day since 1970-01-01; undefined when unknown. */
  readonly day: number | undefined;
}

/**
 * How much articles of one story, first published first and undated ones last, are of one episode, 0 to 1, by their places; pairs that
 * have next to nothing in common are left out. Each is compared with those of its days alone, so that a story of years costs no more
 * for each article than one of weeks.
 */
export function findLikenesses(
  articles: readonly DatedArticle[],
  words: readonly WeighedWords[],
  copies: readonly CopyPair[],
): readonly Likeness[] {
  const found = new Map<number, Likeness>();
  const add = (left: number, right: number, score: number) => {
    const pair = left * articles.length + right;
    found.set(pair, { left, right, score: Math.min(1, score + (found.get(pair)?.score ?? 0)) });
  };
  for (const [left, right, gap] of pairsWithin(articles, Math.ceil(1 / LOST_A_DAY) - 1)) {
    const [ones, others] = [words[left], words[right]];
    const score = ones && others ? (1 - LOST_A_DAY * gap) * cosineOf(ones, others) : 0;
    if (score >= CHANCE) add(left, right, score);
  }
  for (const [left, right] of tellingOneEvent(articles)) add(left, right, EVENT_OF_BOTH);
  for (const [left, right] of placesOf(copies, articles)) add(left, right, 1);
  return [...found.values()];
}

/** What is lost of likeness by words with every day between two articles. Set on the read sets of episodes. */
const LOST_A_DAY = 0.3;
/** What it counts that two articles both tell an event first: enough for two, whatever else they say. Set on the same. */
const EVENT_OF_BOTH = 0.25;
/** What two openings of one story have in common by chance. Guessed; with 0 the read sets give the same. */
const CHANCE = 0.01;

type Places = readonly [left: number, right: number];

/** Articles of a story up to which one without a day is held against all others by its words; in longer ones events and copies alone place it. Guessed. */
const COMPARED_UNDATED = 1000;

/** Places of every two articles within some days of each other, and the days between; who has no day is near everyone. */
function* pairsWithin(
  articles: readonly DatedArticle[],
  days: number,
): Generator<readonly [left: number, right: number, gap: number]> {
  const dated = articles.filter(({ day }) => day !== undefined).length;
  for (let left = 0; left < articles.length; left++) {
    let right = left + 1;
    for (; right < dated; right++) {
      const gap = daysBetween(articles[left], articles[right]);
      if (gap > days) break;
      yield [left, right, gap];
    }
    if (articles.length > COMPARED_UNDATED) continue;
    for (right = Math.max(left + 1, dated); right < articles.length; right++) yield [left, right, 0];
  }
}

/** Each two articles once that tell some event first within the days of one step of a story. */
function tellingOneEvent(articles: readonly DatedArticle[]): readonly Places[] {
  const tellers = Map.groupBy(
    articles.flatMap(({ firstEvents }, place) => [...new Set(firstEvents)].map((event) => ({ event, place }))),
    ({ event }) => event,
  );
  const pairs = [...tellers.values()].flatMap((told) =>
    told.flatMap(({ place: left }, at) =>
      told
        .slice(at + 1)
        .filter(({ place: right }) => daysBetween(articles[left], articles[right]) <= STORY_DAYS)
        .map(({ place: right }): Places => [left, right]),
    ),
  );
  return onceEach(pairs);
}

/** Copies are of one episode whenever they came. */
function placesOf(copies: readonly CopyPair[], articles: readonly DatedArticle[]): readonly Places[] {
  const placeOf = new Map(articles.map(({ key }, place) => [key, place] as const));
  const pairs = copies.flatMap(([one, other]): readonly Places[] => {
    const [left, right] = [placeOf.get(one), placeOf.get(other)];
    if (left === undefined || right === undefined || left === right) return [];
    return [left < right ? [left, right] : [right, left]];
  });
  return onceEach(pairs);
}

function onceEach(pairs: readonly Places[]): readonly Places[] {
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

/** 0 where one of them is of no known day. */
function daysBetween(one: DatedArticle | undefined, other: DatedArticle | undefined): number {
  return one?.day === undefined || other?.day === undefined ? 0 : other.day - one.day;
}
