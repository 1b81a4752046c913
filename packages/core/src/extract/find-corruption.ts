import type { Issue } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";

/** Passages that a reader cannot take at face value, as narrow as can be, in order. */
export function findCorruption(_article: Article, _reading: Reading, _context: StageContext): readonly Issue[] {
  return [];
}
