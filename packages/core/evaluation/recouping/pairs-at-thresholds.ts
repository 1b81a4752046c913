import type { RelationIndex } from "../../src/cluster/relation-index.ts";
import type { RecoupingSet } from "./read-set.ts";

/** Pairs that a threshold takes: right, wrong, and all that there are to be found. */
export interface PairsAt {
  readonly threshold: number;
  readonly right: number;
  readonly wrong: number;
  readonly wanted: number;
}

type Compared = ReturnType<RelationIndex["relations"]>;
type Kind = "events" | "quotes" | "matters";

/** How many compared pairs of one kind each threshold takes, before anything is grouped. */
export function pairsAt(
  set: RecoupingSet,
  relations: Compared,
  kind: Kind,
  thresholds: readonly number[],
): readonly PairsAt[] {
  const keyOf = { events: eventKeys, quotes: quoteKeys, matters: storyKeys }[kind](set, relations);
  const links = relations[kind].filter(({ veto, left, right }) => veto === undefined && keyOf.has(left) && keyOf.has(right));
  const sizes = [...Map.groupBy(keyOf.values(), (key) => key).values()].map(({ length }) => (length * (length - 1)) / 2);
  const wanted = sizes.reduce((sum, pairs) => sum + pairs, 0);
  return thresholds.map((threshold) => {
    const taken = links.filter(({ score }) => score >= threshold);
    const right = taken.filter(({ left, right: other }) => keyOf.get(left) === keyOf.get(other)).length;
    return { threshold, right, wrong: taken.length - right, wanted };
  });
}

function eventKeys(set: RecoupingSet, { documents }: Compared): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ file, events }) =>
      events.flatMap(({ id, event }) => {
        const key = articleOf(set, file)?.events.find((one) => one.id === event.id)?.key;
        return key === undefined ? [] : [[id, key] as const];
      }),
    ),
  );
}

function quoteKeys(set: RecoupingSet, { documents }: Compared): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ file, quotes }) =>
      quotes.map(({ id, quote }) => {
        const key = articleOf(set, file)?.quotes.find((one) => one.id === quote.id)?.key;
        // What has no key is one of its kind.
        return [id, key ?? id] as const;
      }),
    ),
  );
}

function storyKeys(set: RecoupingSet, { documents }: Compared): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ file, key }) => {
      const story = set.expected.stories.find((one) => one.documents.includes(file.replace(/\.txt$/u, "")));
      return story ? [[key, story.id] as const] : [];
    }),
  );
}

function articleOf(set: RecoupingSet, file: string) {
  return set.articles.find(({ id }) => `${id}.txt` === file);
}
