import type { DateRange } from "../../model/analysis.ts";

/** Days since 1970-01-01, both ends included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** Whole days of an ISO day, month or year; undefined when it is none. */
export function daysOf(iso: string): DayRange | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]) - 1;
  if (parts[3] !== undefined) return single(Date.UTC(year, month ?? 0, Number(parts[3])) / DAY_MS);
  const from = Date.UTC(year, month ?? 0, 1) / DAY_MS;
  const after = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month + 1, 1);
  return { from, to: after / DAY_MS - 1 };
}

/** The day that an ISO date means; undefined when it is none, or means a whole month or year. */
export function dayOf(iso: string): number | undefined {
  const days = daysOf(iso);
  return days && widthDays(days) === 1 ? days.from : undefined;
}

export function rangeOf(date: DateRange | null | undefined): DayRange | undefined {
  if (!date) return undefined;
  const [first, last] = [daysOf(date.from), daysOf(date.to)];
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

/** Days between two ranges; 0 when they overlap. */
export function gapDays(left: DayRange, right: DayRange): number {
  return Math.max(0, left.from - right.to, right.from - left.to);
}

export function widthDays(range: DayRange): number {
  return range.to - range.from + 1;
}

export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

function single(day: number): DayRange {
  return { from: day, to: day };
}

/** When something was said tells nothing of what was said; days are compared as dates. */
export const CALENDAR: ReadonlySet<string> = new Set(
  "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre matin soir nuit hier".split(
    " ",
  ),
);
