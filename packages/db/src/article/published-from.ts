/**
 * First moment of an ISO 8601 year, month, day or instant. A day without zone is taken as UTC: good enough to sort and
 * to filter by, never shown. Undefined when the calendar has no such day or the
 * year has not four digits that Postgres takes.
 */
export function publishedFrom(iso: string): Date | undefined {
  const [date = "", time] = iso.split("T");
  const [year, month = "01", day = "01"] = date.split("-");
  const zoned = time === undefined || /(?:Z|[+-]\d{2}:\d{2})$/.test(time) ? (time ?? "00:00:00Z") : `${time}Z`;
  const moment = new Date(`${year}-${month}-${day}T${zoned}`);
  return Number.isNaN(moment.getTime()) || moment.getUTCFullYear() < 1 ? undefined : moment;
}
