import type { ComparedDocument, EntityCluster } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";

/** One cluster for each referent named in two documents or more. */
export function joinEntities(
  _documents: readonly ComparedDocument[],
  _context: StageContext,
): readonly EntityCluster[] {
  return [];
}
