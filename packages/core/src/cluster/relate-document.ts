import type {
  ComparedDocument,
  Contradiction,
  EventCluster,
  NearDuplicate,
  Story,
  Utterance,
} from "../model/comparison.ts";
import type { Span } from "../model/span.ts";
import type { Link } from "./compare/link.ts";
import { findContradictions } from "./find-contradictions.ts";
import { findNearDuplicates } from "./find-near-duplicates.ts";
import { groupStories } from "./group-stories.ts";
import { joinUtterances } from "./join-utterances.ts";
import { mergeEvents } from "./merge-events.ts";
import type { PreparedDocument } from "./prepare/prepare-document.ts";
import type { RelationIndex } from "./relation-index.ts";
import { reach } from "./settle/adjacency.ts";
import { constraintsOf, type Judgements, NO_JUDGEMENTS } from "./settle/judgements.ts";
import type { Relations } from "./settle/relations.ts";
import { SAME_EVENT, SAME_STORY, SAME_UTTERANCE } from "./thresholds.ts";

/** What one new article changes: whole clusters, as `compareArticles` would print them. */
export interface TouchedRelations {
  readonly nearDuplicates: readonly NearDuplicate[];
  readonly stories: readonly Story[];
  readonly events: readonly EventCluster[];
  readonly utterances: readonly Utterance[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Takes one more article into the index and tells what it touches. Only items that are linked to its own, step by step, are
 * settled again; all others keep their clusters.
 */
export function relateDocument(
  index: RelationIndex,
  document: ComparedDocument,
  judgements: Judgements = NO_JUDGEMENTS,
): TouchedRelations {
  const prepared = index.add(document);
  const holds = (members: readonly { readonly file: string }[]) => members.some(({ file }) => file === prepared.file);
  const told = relationsAround(index, prepared, judgements);
  const events = mergeEvents(told);
  return {
    nearDuplicates: findNearDuplicates({ ...told, copies: index.copiesOf(prepared) }),
    stories: groupStories(told).filter(({ documents }) => documents.includes(prepared.file)),
    events: events.filter(({ members }) => holds(members)),
    utterances: joinUtterances(told).filter(({ members }) => holds(members)),
    contradictions: findContradictions(told, events).filter(({ sides }) => sides.some(holds)),
  };
}

/** Links between all items that can be reached from those of one article. */
function relationsAround(index: RelationIndex, start: PreparedDocument, judgements: Judgements): Relations {
  const { links } = index;
  const joins = (threshold: number) => (link: Link) => link.veto === undefined && link.score >= threshold;
  const quotes = reach(
    start.quotes.map(({ id }) => id),
    (id) => links.quotes.neighbours(id, joins(SAME_UTTERANCE)),
  );
  const matters = reach([start.key], (id) => links.matters.neighbours(id, joins(SAME_STORY)));
  const statements = reach(
    [...start.events, ...start.claims].map(({ id }) => id),
    (id) => [
      ...links.events.neighbours(id, joins(SAME_EVENT)),
      ...links.claims.neighbours(id, () => true),
      ...besides(index.ownerOf(id), id),
    ],
  );
  const owners = new Set([...quotes, ...matters, ...statements].flatMap((id) => index.ownerOf(id) ?? []));
  return {
    documents: [...owners],
    copies: [],
    names: [],
    quotes: links.quotes.among(quotes),
    events: links.events.among(statements),
    claims: links.claims.among(statements),
    matters: links.matters.among(matters),
    judgements: constraintsOf(judgements, [...owners]),
  };
}

/** Claims and events drawn from the same sentence: one may be the word of the other. */
function besides(document: PreparedDocument | undefined, id: string): readonly string[] {
  if (!document) return [];
  const event = document.events.find((one) => one.id === id);
  if (event)
    return document.claims.filter(({ claim }) => overlap(claim.evidence, event.evidence)).map((claim) => claim.id);
  const claim = document.claims.find((one) => one.id === id)?.claim;
  return claim
    ? document.events.filter(({ evidence }) => overlap(claim.evidence, evidence)).map((other) => other.id)
    : [];
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
