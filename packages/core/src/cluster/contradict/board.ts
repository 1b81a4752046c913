import type { EventCluster } from "../../model/comparison.ts";
import type { ClaimLink } from "../compare/compare-claims.ts";
import type { Relations } from "../settle/relations.ts";
import { isOneVoice, type Statement, statementsOf } from "../statements.ts";
import { SAME_EVENT } from "../thresholds.ts";

/** All statements of the compared articles and how they hang together. */
export interface Board {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly links: readonly ClaimLink[];
  /** Tellings of one event. */
  readonly clusters: readonly (readonly Statement[])[];
  /** Statements on the same thing, one step away. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
}

export function layOut(
  { documents, claims: links, events: likened }: Relations,
  events: readonly EventCluster[],
): Board {
  const all = documents.flatMap(statementsOf);
  const tellings = clustersOf(all, events);
  const near = new Map<string, Set<string>>();
  const connect = (left: string, right: string) => {
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const)
      near.set(from, (near.get(from) ?? new Set()).add(to));
  };
  for (const { left, right, relation } of links) if (relation === "same") connect(left, right);
  const direct = new Set(
    likened.flatMap(({ veto, score, left, right }) =>
      veto === undefined && score >= SAME_EVENT ? [pairOf(left, right)] : [],
    ),
  );
  for (const telling of tellings)
    telling.forEach((one, at) => {
      for (const other of telling.slice(at + 1))
        if (mayMeet(one, other) && (areTimed(one, other) || direct.has(pairOf(one.id, other.id))))
          connect(one.id, other.id);
    });
  const done = all.filter(({ planned }) => !planned);
  for (const [claim, event] of sameWord(done)) connect(claim.id, event.id);
  const clusters = tellings.map((telling) => telling.filter(({ planned }) => !planned));
  return { statements: new Map(all.map((statement) => [statement.id, statement])), links, clusters, near };
}

/** A plan meets its denial alone: that it was kept contradicts nobody. */
function mayMeet(one: Statement, other: Statement): boolean {
  return one.planned || other.planned ? one.stance !== other.stance : true;
}

/** What pages without a day tell must itself be alike: that others stand between them says nothing of when it was. */
function areTimed({ document: one, stance }: Statement, { document: other, stance: match }: Statement): boolean {
  return one === other || stance === match || (one.day !== undefined && other.day !== undefined);
}

const pairOf = (one: string, other: string) => [one, other].sort().join(" ");

function clustersOf(all: readonly Statement[], events: readonly EventCluster[]): readonly (readonly Statement[])[] {
  const byPointer = new Map(
    all
      .filter(({ event }) => event)
      .map((statement) => [`${statement.document.file}#${statement.pointer.id}`, statement]),
  );
  const told = events.map(({ members }) =>
    members.flatMap(({ file, eventId }) => byPointer.get(`${file}#${eventId}`) ?? []),
  );
  return told.filter(({ length }) => length > 1);
}

/** A claim and an event record drawn from one sentence by one voice, of one act and one stance, are one statement. */
function sameWord(all: readonly Statement[]): readonly (readonly [Statement, Statement])[] {
  const byDocument = Map.groupBy(all, ({ document }) => document.key);
  return [...byDocument.values()].flatMap((statements) => {
    const events = statements.filter(({ event }) => event);
    const claims = statements.filter(({ event }) => !event);
    return claims.flatMap((claim) =>
      events.filter((event) => isSameWord(claim, event)).map((event) => [claim, event] as const),
    );
  });
}

function isSameWord(claim: Statement, event: Statement): boolean {
  const apart = claim.evidence.start >= event.evidence.end || event.evidence.start >= claim.evidence.end;
  if (apart || claim.stance !== event.stance) return false;
  const voices = claim.holder || event.holder ? isOneVoice(claim, event) : true;
  const concepts = event.event?.concepts ?? [];
  // Without a trigger, an event may be any act of its sentence: only one act leaves no doubt.
  return voices && concepts.length === 1 && concepts.some(({ id }) => claim.meaning.tokens.has(`#${id}`));
}
