import type {
  ComparedDocument,
  Contradiction,
  EventCluster,
  NearDuplicate,
  Story,
  Utterance,
} from "../model/comparison.ts";
import { findContradictions } from "./find-contradictions.ts";
import { findNearDuplicates } from "./find-near-duplicates.ts";
import { groupStories } from "./group-stories.ts";
import { joinUtterances } from "./join-utterances.ts";
import { mergeEvents } from "./merge-events.ts";
import type { PreparedDocument } from "./prepare/prepare-document.ts";
import type { RelationIndex } from "./relation-index.ts";
import { type Findings, type Judgements, NO_JUDGEMENTS } from "./settle/relations.ts";
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
 * Takes one more article into the index and tells what it touches. Only articles that are linked to it, step by step, are
 * settled again; all others keep their clusters.
 */
export function relateDocument(
  index: RelationIndex,
  document: ComparedDocument,
  judgements: Judgements = NO_JUDGEMENTS,
): TouchedRelations {
  const prepared = index.add(document);
  const holds = (members: readonly { readonly file: string }[]) => members.some(({ file }) => file === prepared.file);
  const told = index.relationsOf(reach(index, prepared, tellsTogether), judgements);
  const matters = index.relationsOf(
    reach(index, prepared, ({ matters: links }) => links.some(({ score }) => score >= SAME_STORY)),
    judgements,
  );
  const events = mergeEvents(told);
  return {
    nearDuplicates: findNearDuplicates(told).filter(({ a, b }) => a === prepared.file || b === prepared.file),
    stories: groupStories(matters).filter(({ documents }) => documents.includes(prepared.file)),
    events: events.filter(({ members }) => holds(members)),
    utterances: joinUtterances(told).filter(({ members }) => holds(members)),
    contradictions: findContradictions(told, events).filter(({ sides }) => sides.some(holds)),
  };
}

/** Whether two articles share anything that can stand in one cluster or contradiction. */
function tellsTogether({ copies, events, quotes, claims }: Findings): boolean {
  const joins = (threshold: number) => (link: { readonly veto: string | undefined; readonly score: number }) =>
    link.veto === undefined && link.score >= threshold;
  return copies.length > 0 || claims.length > 0 || events.some(joins(SAME_EVENT)) || quotes.some(joins(SAME_UTTERANCE));
}

/** All articles linked to one, over any number of steps. */
function reach(
  index: RelationIndex,
  start: PreparedDocument,
  linked: (findings: Findings) => boolean,
): readonly PreparedDocument[] {
  const found = new Set([start]);
  for (const document of found) {
    for (const [partner, findings] of index.partnersOf(document))
      if (!found.has(partner) && linked(findings)) found.add(partner);
  }
  return [...found];
}
