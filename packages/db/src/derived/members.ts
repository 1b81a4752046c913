import type { Claim, ComparedDocument, Comparison, Entity, Event, Quote } from "@recoupe/core/model";
import type { ComparableDocument } from "./read-comparable.ts";
import { memberKey } from "./stable-ids.ts";

/** One finding of one document, with the row it is stored in and a key that outlives a new version. */
export interface Member<Finding> {
  readonly document: ComparableDocument;
  readonly finding: Finding;
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
  return {
    entity: collect(
      documents,
      "entity",
      ({ analysis }) => analysis.entities,
      (each) => [each.type, each.name],
    ),
    quote: collect(
      documents,
      "quote",
      ({ analysis }) => analysis.quotes,
      (each, document) => wordsOf(each, document),
    ),
    event: collect(
      documents,
      "event",
      ({ analysis }) => analysis.events,
      (each, document) => [each.type, each.status, ...wordsOf(each.evidence, document)],
    ),
    claim: collect(
      documents,
      "claim",
      ({ analysis }) => analysis.claims,
      (each, document) => [each.stance, each.proposition, ...wordsOf(each.evidence, document)],
    ),
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
  documents: readonly ComparableDocument[],
  kind: FindingKind,
  findingsOf: (document: ComparableDocument) => readonly Finding[],
  contentOf: (finding: Finding, document: ComparableDocument) => readonly string[],
): ReadonlyMap<string, Member<Finding>> {
  return new Map(
    documents.flatMap((document) =>
      findingsOf(document).flatMap((finding) => {
        const rowId = document.rows[kind].get(finding.id);
        if (rowId === undefined) return [];
        const key = memberKey(kind, document.file, ...contentOf(finding, document));
        return [[placeOf(document.file, finding.id), { document, finding, rowId, key }] as const];
      }),
    ),
  );
}

function wordsOf(span: { readonly start: number; readonly end: number }, { analysis }: ComparedDocument): string[] {
  return [analysis.text.slice(span.start, span.end)];
}
