import type { Claim, ComparedDocument, Comparison, Entity, Event, Quote } from "@recoupe/core/model";
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
  return {
    entity: collect(
      documents,
      "entity",
      ({ analysis }) => analysis.entities,
      ({ name, type }) => ({ kind: "entity", name, type }),
    ),
    quote: collect(
      documents,
      "quote",
      ({ analysis }) => analysis.quotes,
      (each, document) => ({ kind: "quote", words: wordsOf(each, document) }),
    ),
    event: collect(
      documents,
      "event",
      ({ analysis }) => analysis.events,
      ({ type, status, evidence }, document) => ({ kind: "event", words: wordsOf(evidence, document), type, status }),
    ),
    claim: collect(
      documents,
      "claim",
      ({ analysis }) => analysis.claims,
      ({ stance, proposition, evidence }, document) => ({
        kind: "claim",
        words: wordsOf(evidence, document),
        stance,
        proposition,
      }),
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
  contentOf: (finding: Finding, document: ComparableDocument) => JudgeableFinding,
): ReadonlyMap<string, Member<Finding>> {
  return new Map(
    documents.flatMap((document) => {
      const findings = findingsOf(document);
      const keys = naturalKeys(
        document.file,
        findings.map((finding) => contentOf(finding, document)),
      );
      return findings.flatMap((finding, at) => {
        const [rowId, key] = [document.rows[kind].get(finding.id), keys[at]];
        if (rowId === undefined || key === undefined) return [];
        return [[placeOf(document.file, finding.id), { document, finding, rowId, key }] as const];
      });
    }),
  );
}

function wordsOf(span: { readonly start: number; readonly end: number }, { analysis }: ComparedDocument): string {
  return analysis.text.slice(span.start, span.end);
}
