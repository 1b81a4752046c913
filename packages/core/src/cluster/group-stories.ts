import type { ComparedDocument, Story } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";
import type { JoinedForStories } from "./joined.ts";
/** Articles on one matter; every document is in exactly one story. */
export function groupStories(
  _documents: readonly ComparedDocument[],
  _joined: JoinedForStories,
  _context: StageContext,
): readonly Story[] {
  return [];
}
