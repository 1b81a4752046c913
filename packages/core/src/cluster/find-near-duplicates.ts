import type { ComparedDocument, NearDuplicate } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";

/** Pairs that are identical, syndicated or a paraphrase of one source. */
export function findNearDuplicates(
  _documents: readonly ComparedDocument[],
  _context: StageContext,
): readonly NearDuplicate[] {
  return [];
}
