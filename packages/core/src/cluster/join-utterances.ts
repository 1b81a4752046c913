import type { ComparedDocument, EntityCluster, Utterance } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";

/** One statement in several renderings. */
export function joinUtterances(
  _documents: readonly ComparedDocument[],
  _entities: readonly EntityCluster[],
  _context: StageContext,
): readonly Utterance[] {
  return [];
}
