import type { DateRange } from "../../model/analysis.ts";
import { contains, type Span } from "../../model/span.ts";
import type { Known } from "../known.ts";

/**
 * When what a sentence counts took place, where it names a month or a year: « En 2015, un accident avait fait 54 morts ». A day may be that on
 * which somebody gave the count; null then, and where no time is named.
 */
export function formerTimeIn(sentence: Span, { times }: Known): DateRange | null {
  const told = times.find((time) => time.range !== undefined && contains(sentence, time));
  return told !== undefined && WIDE.has(told.precision) ? (told.range ?? null) : null;
}

const WIDE: ReadonlySet<string> = new Set(["month", "year"]);
