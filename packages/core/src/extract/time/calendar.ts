/** Whole days since 1970-01-01; arithmetic on it needs no time zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? at.getTime() / MS_PER_DAY : undefined;
}

/** Reads `YYYY-MM-DD…`; undefined for a month, a year or no date: those name no day. */
export function parseDay(iso: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1;
}

/** 0 is Monday: weeks begin on Monday in French. */
function weekdayOf(day: Day): number {
  return (new Date(day * MS_PER_DAY).getUTCDay() + 6) % 7;
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

/** The month `count` months later, as year and month. */
export function shiftMonth(day: Day, count: number): { readonly year: number; readonly month: number } {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The nearest such weekday that is not after `reference`, or not before it. */
export function nearestWeekday(reference: Day, weekday: number, direction: "past" | "future"): Day {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (direction === "past") return reference - back;
  return back === 0 ? reference : reference + 7 - back;
}
