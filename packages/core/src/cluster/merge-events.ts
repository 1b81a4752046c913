import type { ComparedDocument, EntityCluster, EventCluster } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";

/** One event, its tellings over documents and statuses. */
export function mergeEvents(
  _documents: readonly ComparedDocument[],
  _entities: readonly EntityCluster[],
  _context: StageContext,
): readonly EventCluster[] {
  return [];
}
