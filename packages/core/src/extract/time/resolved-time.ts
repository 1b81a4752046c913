import type { DateRange } from "../../model/analysis.ts";
import type { TimeExpression } from "../extract-times.ts";
import { type Day, isoDay, isoMonth, lastDayOfMonth } from "./calendar.ts";

/** What a rule makes of the words it matched. */
export type ResolvedTime = Pick<TimeExpression, "range" | "precision" | "basis" | "reason">;

/** What a rule may look at besides its words. */
export interface TimeFrame {
  /** Day of publication; undefined when it is not known to the day. */
  readonly reference: Day | undefined;
  /** Year and month of publication, where at least those are known. */
  readonly referenceYear: number | undefined;
  readonly referenceMonth: number | undefined;
  /** Whether the governing verb reports or plans. */
  readonly direction: "past" | "future";
  /** The last day named before in the text: what « la veille » and « le lendemain » count from. */
  readonly anchor: Day | undefined;
  /** The day of what was last told: « le même jour ». */
  readonly lastDay: Day | undefined;
  /** The same, where it was told in the same paragraph: « dans la soirée ». */
  readonly lastDayHere: Day | undefined;
}

type Precision = TimeExpression["precision"];
type Basis = TimeExpression["basis"];

export function days(from: Day, to: Day, precision: Precision, basis: Basis, reason: string): ResolvedTime {
  return { range: { from: isoDay(from), to: isoDay(to) }, precision, basis, reason };
}

export function oneDay(day: Day | undefined, basis: Basis, reason: string, precision: Precision = "day") {
  return day === undefined ? undefined : days(day, day, precision, basis, reason);
}

export function wholeMonth(year: number, month: number, basis: Basis, reason: string): ResolvedTime {
  const value = isoMonth(year, month);
  return { range: { from: value, to: value }, precision: "month", basis, reason };
}

export function wholeYear(year: number, basis: Basis, reason: string): ResolvedTime {
  return { range: { from: String(year), to: String(year) }, precision: "year", basis, reason };
}

export function unresolved(precision: Precision, reason: string): ResolvedTime {
  return { range: undefined, precision, basis: "relative", reason };
}

/** « début », « mi- » and « fin » cut a month in three: to the 10th, the 11th to the 20th, from the 21st. */
export function partOfMonth(part: string, year: number, month: number): DateRange {
  const at = (day: number) => `${isoMonth(year, month)}-${String(day).padStart(2, "0")}`;
  if (/^d[ée]but/iu.test(part)) return { from: at(1), to: at(10) };
  if (/^mi(?:lieu)?/iu.test(part)) return { from: at(11), to: at(20) };
  return { from: at(21), to: at(lastDayOfMonth(year, month)) };
}
