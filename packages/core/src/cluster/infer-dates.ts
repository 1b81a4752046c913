import type { EventCluster, InferredDate } from "../model/comparison.ts";
import type { PreparedDocument, PreparedEvent } from "./prepare/prepared-document.ts";
import { compareText } from "./settle/cluster-links.ts";
import type { Relations } from "./settle/relations.ts";
import { isoDay, widthDays } from "./text/days.ts";
import { RULE_VERSION } from "./thresholds.ts";

/**
 * Dates for undated articles: one that tells as done what a dated article dates to a day is not older than that day.
 * The latest such day is the tightest bound. Without an anchor an article stays undated.
 */
export function inferDates({ documents }: Relations, events: readonly EventCluster[]): readonly InferredDate[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const anchored = events.flatMap(({ members }) => anchorsIn(members, byFile));
  const byDocument = Map.groupBy(anchored, ({ file }) => file);
  const tightest = [...byDocument.values()].flatMap((found) => [...found].sort(byDayThenAnchor)[0] ?? []);
  return tightest.sort((one, other) => compareText(one.file, other.file));
}

type Members = EventCluster["members"];

function anchorsIn(members: Members, byFile: ReadonlyMap<string, PreparedDocument>): readonly InferredDate[] {
  const told = members.flatMap(({ file, eventId }) => {
    const document = byFile.get(file);
    const event = document?.events.find((one) => one.event.id === eventId);
    return document && event ? [{ document, event }] : [];
  });
  const dated = told.filter(({ document, event }) => document.day !== undefined && isDayExact(event));
  const undated = told.filter(({ document, event }) => document.day === undefined && event.event.status === "asserted");
  return undated.flatMap(({ document }) =>
    dated.map(({ document: source, event }) => ({
      file: document.file,
      notBefore: isoDay(event.days?.from ?? 0),
      anchor: { file: source.file, eventId: event.event.id },
      reason: `dated-telling@${RULE_VERSION}: tells as done what ${source.file} dates to this day`,
    })),
  );
}

function isDayExact({ days, event }: PreparedEvent): boolean {
  return days !== undefined && widthDays(days) <= 2 && event.status === "asserted";
}

function byDayThenAnchor(one: InferredDate, other: InferredDate): number {
  return (
    compareText(other.notBefore, one.notBefore) ||
    compareText(`${one.anchor.file}#${one.anchor.eventId}`, `${other.anchor.file}#${other.anchor.eventId}`)
  );
}
