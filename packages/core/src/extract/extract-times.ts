import type { DateRange } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";

/** A time in the words of the text, and the days it covers where they can be told. */
export interface TimeExpression extends Span {
  /** Undefined when the text does not say which day and there is no reference date. */
  readonly range: DateRange | undefined;
  readonly precision: "instant" | "part-of-day" | "day" | "week" | "month" | "season" | "year" | "vague";
  /** Stated in full, or resolved against the reference date. */
  readonly basis: "explicit" | "relative";
  /** The rule that resolved it. */
  readonly reason: string;
}

/** Finds and resolves the times of the article, in order. The reference date is the document's `publishedAt`. */
export function extractTimes(_article: Article, _reading: Reading, _context: StageContext): readonly TimeExpression[] {
  return [];
}
