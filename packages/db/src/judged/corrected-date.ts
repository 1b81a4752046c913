import type { EventDate } from "@recoupe/core/model";

/**
 * The days of an event after a person's correction of the first, the last or both; as they were where neither is corrected. Null: no first day
 * is known. A last day that is not known, or that the new first day has overtaken, is the first.
 */
export function correctedDate(
  date: EventDate | null,
  after: Readonly<Record<string, string | null>>,
): EventDate | null {
  if (!("dateFrom" in after || "dateTo" in after)) return date;
  const from = "dateFrom" in after ? after.dateFrom : date?.from;
  const to = "dateTo" in after ? after.dateTo : date?.to;
  if (from == null) return null;
  return { from, to: to == null || to < from ? from : to };
}
