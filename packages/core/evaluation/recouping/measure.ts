import type { ComparedDocument, Comparison } from "../../src/model/comparison.ts";
import type { ExpectedContradiction, RecoupingSet } from "./read-set.ts";

/** Counts of right, wrong and missing; shares are null where there was nothing to measure. */
export interface Measure {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Report {
  readonly measures: Readonly<Record<string, Measure>>;
  /** Pairs of events that must not be merged and were. */
  readonly mergedApart: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly missedContradictions: readonly string[];
}

/** Compares what was joined with what the annotators joined; for analyses whose items carry the annotators' ids. */
export function measure(set: RecoupingSet, comparison: Comparison): Report {
  const keys = expectedKeys(set);
  const events = pairsWithin(
    comparison.events.map(({ members }) => members.map(({ file, eventId }) => `${file}#${eventId}`)),
  );
  const quotes = pairsWithin(
    comparison.utterances.map(({ members }) => members.map(({ file, quoteId }) => `${file}#${quoteId}`)),
  );
  const names = pairsWithin(
    comparison.entities.map(({ members }) => members.map(({ file, entityId }) => `${file}#${entityId}`)),
  );
  const stories = pairsWithin(comparison.stories.map(({ documents }) => documents));
  const origins = pairsWithin((comparison.origins ?? []).map(({ documents }) => documents));
  const files = (groups: readonly { readonly documents: readonly string[] }[]) =>
    pairsWithin(groups.map(({ documents }) => documents.map((id) => `${id}.txt`)));
  const wantedEvents = pairsWithin(groupsOf(keys.events));
  const contradictions = measureContradictions(set, comparison);
  return {
    measures: {
      events: compare(wantedEvents, events),
      utterances: compare(pairsWithin(groupsOf(keys.quotes)), quotes),
      entities: compare(pairsWithin(groupsOf(keys.names)), names),
      nearDuplicates: compare(wantedCopies(set), new Set(comparison.nearDuplicates.map(({ a, b }) => pair(a, b)))),
      stories: compare(files(set.expected.stories), stories),
      origins: compare(files(set.expected.origins), origins),
      ...contradictions.measures,
    },
    mergedApart: [...events].filter((joined) => !wantedEvents.has(joined)),
    falseAlarms: contradictions.falseAlarms,
    missedContradictions: contradictions.missed,
  };
}

function wantedCopies(set: RecoupingSet): ReadonlySet<string> {
  return new Set(
    set.expected.nearDuplicates
      .filter(({ relation }) => relation !== "none")
      .map(({ a, b }) => pair(`${a}.txt`, `${b}.txt`)),
  );
}

interface Keys {
  readonly events: ReadonlyMap<string, string>;
  readonly quotes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** The annotators' key of each item; entities are one when their canonical names are. */
function expectedKeys({ articles }: RecoupingSet): Keys {
  const items = <Item>(
    read: (article: (typeof articles)[number]) => readonly (readonly [string, string | undefined])[],
  ) =>
    new Map(
      articles.flatMap((article) =>
        read(article).flatMap(([id, key]) => (key === undefined ? [] : [[`${article.id}.txt#${id}`, key] as const])),
      ),
    );
  return {
    events: items(({ events }) => events.map(({ id, key }) => [id, key])),
    quotes: items(({ quotes }) => quotes.map(({ id, key }) => [id, key])),
    names: items(({ entities }) => entities.map(({ name }, at) => [`n${at + 1}`, name])),
  };
}

function groupsOf(keys: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  return [...Map.groupBy(keys.keys(), (id) => keys.get(id)).values()];
}

function pairsWithin(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other) => pair(one, other)))),
  );
}

function pair(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function compare(wanted: ReadonlySet<string>, found: ReadonlySet<string>): Measure {
  const right = [...found].filter((item) => wanted.has(item)).length;
  return count({ right, wrong: found.size - right, missing: wanted.size - right });
}

function count({ right, wrong, missing }: Pick<Measure, "right" | "wrong" | "missing">): Measure {
  const share = (whole: number) => (whole === 0 ? null : right / whole);
  const total = 2 * right + wrong + missing;
  return {
    right,
    wrong,
    missing,
    precision: share(right + wrong),
    recall: share(right + missing),
    f1: total === 0 ? null : (2 * right) / total,
  };
}

/** A contradiction is found when two of its sides are touched by two sides that were printed. */
function measureContradictions({ expected }: RecoupingSet, comparison: Comparison) {
  const sentences = sentenceReader(comparison.documents);
  const printed = comparison.contradictions.map(({ id, kind, explained, sides }) => ({
    id,
    kind,
    explained,
    sides: sides.map((side) => side.map(({ file, id: item }) => sentences(file, item))),
  }));
  const touches = (wanted: ExpectedContradiction, sides: readonly (readonly string[])[]) => {
    const wantedSides = wanted.sides.map((side) =>
      side.map((pointer) => sentences(`${pointer.split("#")[0]}.txt`, pointer.split("#")[1] ?? "")),
    );
    const hits = sides.map((side) => wantedSides.map((want) => want.some((sentence) => side.includes(sentence))));
    return hits.some((first, i) =>
      hits.some((second, j) => i !== j && first.some((a, x) => a && second.some((b, y) => b && x !== y))),
    );
  };
  const required = expected.contradictions.filter(({ optional }) => !optional);
  const found = required.filter((wanted) => printed.some(({ sides }) => touches(wanted, sides)));
  const alarms = printed.filter(({ sides }) => !expected.contradictions.some((wanted) => touches(wanted, sides)));
  const measures: Record<string, Measure> = {
    contradictions: count({ right: found.length, wrong: alarms.length, missing: required.length - found.length }),
  };
  for (const kind of new Set(required.map(({ kind }) => kind))) {
    const [ofKind, foundKind] = [required, found].map(
      (list) => list.filter((wanted) => wanted.kind === kind).length,
    ) as [number, number];
    const wrong = alarms.filter((alarm) => alarm.kind === kind).length;
    measures[`contradictions, ${kind}`] = count({ right: foundKind, wrong, missing: ofKind - foundKind });
  }
  return {
    measures,
    falseAlarms: alarms.map(({ id }) => id),
    missed: required.filter((wanted) => !found.includes(wanted)).map(({ id }) => id),
  };
}

/** Names the sentence and the voice of an item, so that a claim and an event of one sentence count alike. */
function sentenceReader(documents: readonly ComparedDocument[]) {
  const byFile = new Map(documents.map(({ file, analysis }) => [file, analysis]));
  return (file: string, id: string): string => {
    const analysis = byFile.get(file);
    const told = [...(analysis?.claims ?? []), ...(analysis?.events ?? [])].find((item) => item.id === id);
    const quote = analysis?.quotes.find((item) => item.id === id);
    const place =
      told?.evidence.start ??
      analysis?.sentences?.find(({ start, end }) => quote && start <= quote.start && quote.start < end)?.start;
    const voice = told ? ("holder" in told ? told.holder : told.attributedTo) : quote?.speaker;
    return `${file}@${place}:${voice?.name ?? ""}`;
  };
}
