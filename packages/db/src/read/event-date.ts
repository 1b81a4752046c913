import type { EventDate } from "@recoupe/core/model";

/** The days of an event, or of one telling of it; null where none are known. */
export function eventDateOf(row: {
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly datePresumed: boolean;
}): EventDate | null {
  const { dateFrom: from, dateTo, datePresumed } = row;
  if (from === null) return null;
  return { from, to: dateTo ?? from, ...(datePresumed ? { presumed: true } : {}) };
}
