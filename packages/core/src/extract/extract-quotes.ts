import type { Quote } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import type { Known } from "./known.ts";

/** Who speaks and what they say, in order of the text. */
export function extractQuotes(_known: Known, _context: StageContext): readonly Quote[] {
  return [];
}
