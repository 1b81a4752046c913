import type { ComparedDocument, Contradiction } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";
import type { JoinedFacts } from "./joined.ts";
/** What cannot both hold, with the passages of each side. */
export function findContradictions(
  _documents: readonly ComparedDocument[],
  _joined: JoinedFacts,
  _context: StageContext,
): readonly Contradiction[] {
  return [];
}
