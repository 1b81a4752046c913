import { compareText } from "../settle/cluster-links.ts";
import { dayOf } from "../text/days.ts";
import { joinByMean } from "./join-by-mean.ts";
import { type DatedArticle, findLikenesses } from "./likenesses.ts";
import { openingWordsOf, type WeighedWords, weighWords } from "./opening-words.ts";

/** What parting a story into episodes asks of each of its articles. */
export interface StoryArticle {
  /** Names it among the others, whatever the order in which they came. */
  readonly key: string;
  /** ISO 8601, as precise as it is known; null when unknown. What names no day counts as undated. */
  readonly publishedAt: string | null;
  readonly title: string | null;
  /** Its title, dek and first paragraph. */
  readonly opening: string;
  /** Joined events that it tells in its title or before all else. */
  readonly firstEvents: readonly string[];
}

/** Two articles that are near-duplicates, by their keys. */
export type CopyPair = readonly [string, string];

/** Articles of one story that tell one happening and how it was answered. */
export interface Episode {
  /** Verbatim title of its first article that has one. */
  readonly title: string | null;
  /** Keys, in order of time. */
  readonly articles: readonly string[];
  /** Joined events that two of its articles or more tell first. */
  readonly events: readonly string[];
  /** What holds it together; absent for one article alone. */
  readonly reason?: string;
}

/**
 * The episodes of a story in order of time, by what its articles open with, which events they tell first, and when they came. Empty
 * for a story that needs none: of few articles, of one episode, or in which each article tells its own. Nothing but the set of
 * articles and of copies counts: any order gives the same.
 */
export function groupEpisodes(articles: readonly StoryArticle[], copies: readonly CopyPair[]): readonly Episode[] {
  if (articles.length < LEAST_ARTICLES) return [];
  const inOrder = articles.map(dated).toSorted(byDay);
  const words = weighWords(inOrder.map(({ opening }) => openingWordsOf(opening)));
  const groups = joinByMean(inOrder.length, findLikenesses(inOrder, words, copies), SAME_EPISODE);
  if (groups.length === 1 || groups.length === inOrder.length) return [];
  return groups
    .toSorted(([one = 0], [other = 0]) => one - other)
    .map((places) => {
      const members = places.flatMap((place) => inOrder[place] ?? []);
      const events = sharedBy(members.map(({ firstEvents }) => firstEvents));
      return {
        title: members.find(({ title }) => title !== null)?.title ?? null,
        articles: members.map(({ key }) => key),
        events,
        ...(members.length > 1
          ? { reason: reasonOf(events, copiesAmong(members, copies), wordsInCommon(places, words)) }
          : {}),
      };
    });
}

/** Fewer articles are read at a glance. Guessed. */
const LEAST_ARTICLES = 4;

/** Mean likeness over all pairs from which two groups are one episode. Set on the read sets of episodes; 0.06 and 0.1 do nearly as well. */
const SAME_EPISODE = 0.08;

function dated(article: StoryArticle): DatedArticle {
  return { ...article, day: article.publishedAt === null ? undefined : dayOf(article.publishedAt) };
}

/** First published first; those without a day last. */
function byDay(one: DatedArticle, other: DatedArticle): number {
  const placeOf = ({ day }: DatedArticle) => day ?? Number.MAX_SAFE_INTEGER;
  return (
    placeOf(one) - placeOf(other) ||
    compareText(one.publishedAt ?? "", other.publishedAt ?? "") ||
    compareText(one.key, other.key)
  );
}

function reasonOf(events: readonly string[], copies: number, words: readonly string[]): string {
  const counts = [
    ...(events.length > 0 ? [`${events.length} events`] : []),
    ...(copies > 0 ? [`${copies} copies`] : []),
  ];
  return `${RULE}: ${[...counts, ...words].join(", ")}`;
}

const RULE = "one-episode@1";

function sharedBy(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of lists.flatMap((list) => [...new Set(list)])) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].flatMap(([item, count]) => (count > 1 ? [item] : []));
}

function copiesAmong(members: readonly StoryArticle[], copies: readonly CopyPair[]): number {
  const keys = new Set(members.map(({ key }) => key));
  return copies.filter(([one, other]) => keys.has(one) && keys.has(other)).length;
}

/** The words of an episode that most of its articles open with and few of the others, best first. */
function wordsInCommon(places: readonly number[], words: readonly WeighedWords[]): readonly string[] {
  const told = places.flatMap((place) => {
    const { stems = [], weights = [], written = [] } = words[place] ?? {};
    return stems.map((stem, at) => ({ stem, weight: weights[at] ?? 0, word: written[at] ?? "" }));
  });
  const best = [...Map.groupBy(told, ({ stem }) => stem).values()]
    .filter(({ length }) => length > 1)
    .map((same) => ({ word: same[0]?.word ?? "", worth: same.reduce((sum, { weight }) => sum + weight, 0) }))
    .sort((one, other) => other.worth - one.worth || compareText(one.word, other.word));
  return [...new Set(best.map(({ word }) => word))].slice(0, WORDS_SHOWN);
}

const WORDS_SHOWN = 5;
