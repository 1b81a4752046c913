import type { Claim, Comparison, Entity, Event, Quote } from "@recoupe/core/model";
import { type JudgeableFinding, naturalKeys } from "../judged/natural-key.ts";
import type { ComparableDocument } from "./article-cache.ts";

/** One finding of one document, with the row it is stored in and its natural key, which outlives a new version. */
export interface Member<Finding> {
  readonly document: ComparableDocument;
  readonly finding: Finding & { readonly id: string };
  readonly rowId: string;
  readonly key: string;
}

type FindingKind = "entity" | "quote" | "event" | "claim";
export interface Members {
  readonly entity: ReadonlyMap<string, Member<Entity>>;
  readonly quote: ReadonlyMap<string, Member<Quote>>;
  readonly event: ReadonlyMap<string, Member<Event>>;
  readonly claim: ReadonlyMap<string, Member<Claim>>;
}

/** Every finding of every document, by `placeOf` its document and id. */
export function collectMembers(documents: readonly ComparableDocument[]): Members {
  const each = documents.map(membersOf);
  return {
    entity: new Map(each.flatMap(({ entity }) => [...entity])),
    quote: new Map(each.flatMap(({ quote }) => [...quote])),
    event: new Map(each.flatMap(({ event }) => [...event])),
    claim: new Map(each.flatMap(({ claim }) => [...claim])),
  };
}

/** A document stands beside many others, one after the other; its keys are hashes of its words. */
const known = new WeakMap<ComparableDocument, Members>();

function membersOf(document: ComparableDocument): Members {
  const members = known.get(document) ?? readMembers(document);
  known.set(document, members);
  return members;
}

function readMembers(document: ComparableDocument): Members {
  const { entities, quotes, events, claims, text } = document.analysis;
  const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return {
    entity: collect(document, "entity", entities, ({ name, type }) => ({ kind: "entity", name, type })),
    quote: collect(document, "quote", quotes, (quote) => ({ kind: "quote", words: wordsOf(quote) })),
    event: collect(document, "event", events, ({ type, status, evidence }) => ({
      kind: "event",
      words: wordsOf(evidence),
      type,
      status,
    })),
    claim: collect(document, "claim", claims, ({ stance, proposition, evidence }) => ({
      kind: "claim",
      words: wordsOf(evidence),
      stance,
      proposition,
    })),
  };
}

export function placeOf(file: string, localId: string): string {
  return `${file} ${localId}`;
}

/** The comparison's groups with whatever it left alone added as a group of one. */
export function withSingles<Finding, Value>(
  all: ReadonlyMap<string, Member<Finding>>,
  groups: readonly { readonly places: readonly string[]; readonly value: Value }[],
  single: Value,
): readonly { readonly members: readonly Member<Finding>[]; readonly value: Value }[] {
  const used = new Set<string>();
  const known = groups.flatMap(({ places, value }) => {
    // A finding belongs to one group only, the first that names it.
    const fresh = [...new Set(places)].filter((place) => all.has(place) && !used.has(place));
    for (const place of fresh) used.add(place);
    return fresh.length === 0 ? [] : [{ members: fresh.map((place) => all.get(place)!), value }];
  });
  const alone = [...all]
    .filter(([place]) => !used.has(place))
    .map(([, member]) => ({ members: [member], value: single }));
  return [...known, ...alone];
}

export type Pointers = Comparison["contradictions"][number]["sides"][number];

function collect<Finding extends { readonly id: string }>(
  document: ComparableDocument,
  kind: FindingKind,
  findings: readonly Finding[],
  contentOf: (finding: Finding) => JudgeableFinding,
): ReadonlyMap<string, Member<Finding>> {
  const keys = naturalKeys(document.file, findings.map(contentOf));
  return new Map(
    findings.flatMap((finding, at) => {
      const [rowId, key] = [document.rows[kind].get(finding.id), keys[at]];
      if (rowId === undefined || key === undefined) return [];
      return [[placeOf(document.file, finding.id), { document, finding, rowId, key }] as const];
    }),
  );
}
