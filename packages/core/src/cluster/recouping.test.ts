import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure } from "../../evaluation/recouping/measure.ts";
import { measureEpisodes } from "../../evaluation/recouping/measure-episodes.ts";
import { analysisOf, HALVES, type Half, readSet } from "../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import type { Comparison, EventCluster } from "../model/comparison.ts";
import { compareArticles } from "../pipeline.ts";
import { RelationIndex } from "./relation-index.ts";
import { NO_JUDGEMENTS } from "./settle/judgements.ts";

const context = smallWorld();
const development = readSet("development");
const articles = development.articles.map(analysisOf);

/** Lowest shares accepted on hand analyses; raise them when the rules get better, lower them only with a reason. */
const FLOORS: Readonly<Record<string, Readonly<Record<Half, number>>>> = {
  events: {
    development: 0.95,
    "held-out": 0.85,
    "held-out-2": 0.7,
    "development-4": 0.75,
    "held-out-4": 0.32,
    "development-5": 0.45,
  },
  utterances: {
    development: 0.9,
    "held-out": 0.9,
    "held-out-2": 0.8,
    "development-4": 0.85,
    "held-out-4": 0.5,
    "development-5": 0.85,
  },
  entities: {
    development: 0.98,
    "held-out": 0.98,
    "held-out-2": 0.98,
    "development-4": 0.98,
    "held-out-4": 0.98,
    "development-5": 0.98,
  },
  nearDuplicates: {
    development: 1,
    "held-out": 1,
    "held-out-2": 1,
    "development-4": 0.79,
    "held-out-4": 1,
    "development-5": 1,
  },
  stories: {
    development: 0.98,
    "held-out": 0.78,
    "held-out-2": 0.8,
    "development-4": 0.98,
    "held-out-4": 0.9,
    "development-5": 0.9,
  },
  origins: {
    development: 0.7,
    "held-out": 0.55,
    "held-out-2": 0.7,
    "development-4": 0.7,
    "held-out-4": 0.8,
    "development-5": 0.8,
  },
  contradictions: {
    development: 0.95,
    "held-out": 0.85,
    "held-out-2": 0.75,
    "development-4": 0.9,
    "held-out-4": 0.55,
    "development-5": 0.7,
  },
};

/** Pairs of events joined though they must stay apart, as many as are joined today; may only fall. */
const MERGED_AT_MOST: Readonly<Record<Half, number>> = {
  development: 0,
  "held-out": 0,
  "held-out-2": 0,
  "development-4": 0,
  "held-out-4": 5,
  "development-5": 5,
};

/** Share of the contradictions raised that must have ground; of the fourth held-out part, where seven are raised, that of today. */
const GROUND_AT_LEAST: Readonly<Record<Half, number>> = {
  development: 0.8,
  "held-out": 0.8,
  "held-out-2": 0.8,
  "development-4": 0.95,
  "held-out-4": 0.71,
  "development-5": 0.95,
};

/** B-cubed of the episodes of the sets that may be read: the least of today's is 0.94. */
const EPISODES_AT_LEAST = 0.93;

describe.each(HALVES)("recouping, %s", (half) => {
  const set = readSet(half);
  const comparison = compareArticles(set.articles.map(analysisOf), context);
  const report = measure(set, comparison);

  it.each(Object.keys(FLOORS))("joins %s no worse than before", (kind) => {
    // Where there is nothing to join and nothing was joined, there is no share.
    const { f1 } = report.measures[kind] ?? { f1: 0 };
    expect(f1 ?? 1).toBeGreaterThanOrEqual(FLOORS[kind]?.[half] ?? 1);
  });

  it("merges no more events that must stay apart than are known", () => {
    expect(report.mergedApart.length).toBeLessThanOrEqual(MERGED_AT_MOST[half]);
  });

  it("parts stories into episodes no worse than before", () => {
    const wanted = set.expected.episodes?.map(({ documents }) => documents.map((id) => `${id}.txt`));
    if (wanted) expect(measureEpisodes(wanted, comparison).f1).toBeGreaterThanOrEqual(EPISODES_AT_LEAST);
  });

  it("raises no more contradictions without ground than are accepted", () => {
    expect(report.measures.contradictions?.precision ?? 0).toBeGreaterThanOrEqual(GROUND_AT_LEAST[half]);
  });
});

describe("order of arrival", () => {
  const inOrder = derived(compareArticles(articles, context));

  it("does not change what is joined", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(derived(compareArticles(shuffled, context))).toEqual(inOrder);
      }),
      { numRuns: 15, seed: 5 },
    );
  });

  it("does not matter to what the last article touches", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        const index = new RelationIndex(context);
        const touched = shuffled.map((article) => index.touch(index.add(article))).at(-1);
        const members = inOrder.events.map(({ id, members: of }) => ({ id, members: of }));
        expect(members).toEqual(
          expect.arrayContaining((touched?.events ?? []).map(({ id, members: of }) => ({ id, members: of }))),
        );
        // Episodes are made when a whole comparison is asked for.
        const stories = inOrder.stories.map(({ episodes: _, ...story }) => story);
        expect(stories).toEqual(expect.arrayContaining([...(touched?.stories ?? [])]));
        expect(inOrder.contradictions).toEqual(expect.arrayContaining([...(touched?.contradictions ?? [])]));
      }),
      { numRuns: 10, seed: 7 },
    );
  });
});

describe("incremental relations", () => {
  it("hold, once all have come, exactly what comparing all at once gives", () => {
    const index = new RelationIndex(context);
    const events = new Map<string, EventCluster>();
    for (const article of articles) {
      for (const cluster of index.touch(index.add(article)).events) {
        for (const { file, eventId } of cluster.members) events.set(`${file}#${eventId}`, cluster);
      }
    }
    const told = (clusters: Iterable<EventCluster>) =>
      new Set([...clusters].map(({ members }) => JSON.stringify(members)));
    expect(told(events.values())).toEqual(told(compareArticles(articles, context).events));
  });

  it("change nothing when an article comes twice", () => {
    const index = new RelationIndex(context);
    for (const article of [...articles, ...articles]) index.add(article);
    expect(index.size).toBe(articles.length);
  });
});

describe("human judgements", () => {
  it("reach the episodes: two events that a person joins bring together the articles that tell them first", () => {
    const [left, right] = [
      { file: "lanhai-05.txt", id: "e1" },
      { file: "lanhai-03.txt", id: "e1" },
    ];
    const lanhaiEpisodes = (comparison: Comparison) =>
      comparison.stories.find(({ documents }) => documents.includes("lanhai-05.txt"))?.episodes?.length;
    expect(lanhaiEpisodes(compareArticles(articles, context))).toBe(2);
    const judgements = { ...NO_JUDGEMENTS, events: [{ left, right, decision: "same" as const }] };
    const joined = compareArticles(articles, context, judgements);
    expect(lanhaiEpisodes(joined)).toBeUndefined();
  });

  it("keep apart two tellings that the machine would join, in any rebuild", () => {
    const [left, right] = [
      { file: "tamassi-01.txt", id: "e1" },
      { file: "tamassi-02.txt", id: "e1" },
    ];
    expect(together(compareArticles(articles, context), ["tamassi-01.txt#e1", "tamassi-02.txt#e1"])).toBe(true);
    const judgements = { ...NO_JUDGEMENTS, events: [{ left, right, decision: "different" as const }] };
    expect(
      together(compareArticles([...articles].reverse(), context, judgements), [
        "tamassi-01.txt#e1",
        "tamassi-02.txt#e1",
      ]),
    ).toBe(false);
  });

  it("join two tellings that the machine keeps apart", () => {
    const [left, right] = [
      { file: "cerro-01.txt", id: "e2" },
      { file: "cerro-07.txt", id: "e1" },
    ];
    const judgements = { ...NO_JUDGEMENTS, events: [{ left, right, decision: "same" as const }] };
    expect(together(compareArticles(articles, context), ["cerro-01.txt#e2", "cerro-07.txt#e1"])).toBe(false);
    expect(together(compareArticles(articles, context, judgements), ["cerro-01.txt#e2", "cerro-07.txt#e1"])).toBe(true);
  });
});

describe("what follows from joined events", () => {
  const heldOut = compareArticles(readSet("held-out").articles.map(analysisOf), context);
  const { events } = compareArticles(articles, context);
  const holding = (file: string, eventId: string) =>
    events.find(({ members }) => members.some((member) => member.file === file && member.eventId === eventId));

  it("knows that an announced visit took place", () => {
    expect(holding("lanhai-04.txt", "e2")).toMatchObject({ outcome: "happened" });
  });

  it("counts an agency's text and its reprint as one origin", () => {
    const capture = holding("tamassi-01.txt", "e1");
    const outlets = new Set(capture?.members.map(({ file }) => file));
    expect(capture?.originCount).toBeLessThan(outlets.size);
  });

  it("gives an undated article the day of the dated telling it rests on", () => {
    expect(heldOut.inferredDates).toEqual([
      expect.objectContaining({ file: "kassaro-06.txt", notBefore: "2025-10-23" }),
    ]);
  });
});

it("says of every merger and contradiction which rule made it, and of which version", () => {
  const { events, utterances, entities, contradictions, nearDuplicates } = compareArticles(articles, context);
  for (const { reason } of [...events, ...utterances, ...entities, ...contradictions, ...nearDuplicates]) {
    expect(reason).toMatch(/^[a-z-]+@\d+: .+/u);
  }
});

it("shows each holder once a side", () => {
  const byFile = new Map(articles.map(({ file, analysis }) => [file, analysis]));
  for (const { sides } of compareArticles(articles, context).contradictions) {
    for (const side of sides) {
      const holders = side.map(
        ({ file, id }) => byFile.get(file)?.claims.find((claim) => claim.id === id)?.holder?.name ?? `${file} ${id}`,
      );
      expect(new Set(holders).size).toBe(holders.length);
    }
  }
});

function derived({ documents: _documents, ...rest }: Comparison) {
  return rest;
}

function together({ events }: Comparison, [one, other]: readonly [string, string]): boolean {
  return events.some(({ members }) => {
    const names = members.map(({ file, eventId }) => `${file}#${eventId}`);
    return names.includes(one) && names.includes(other);
  });
}
