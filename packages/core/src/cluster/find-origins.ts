import type { ComparedDocument, NearDuplicate, Origin } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";

/** Groups of documents that go back to one report; every document is in exactly one. */
export function findOrigins(
  _documents: readonly ComparedDocument[],
  _nearDuplicates: readonly NearDuplicate[],
  _context: StageContext,
): readonly Origin[] {
  return [];
}
