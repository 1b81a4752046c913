import type { EventCluster, Origin } from "../model/comparison.ts";
import type { PreparedEvent } from "./prepare/prepared-document.ts";
import type { Relations } from "./settle/relations.ts";

/** Adds to each event how many reports it goes back to and, where it was announced, what became of it. */
export function describeEvents(
  { documents }: Relations,
  events: readonly EventCluster[],
  origins: readonly Origin[],
): readonly EventCluster[] {
  const originOf = new Map(origins.flatMap(({ id, documents: files }) => files.map((file) => [file, id] as const)));
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const newest = Math.max(...documents.map(({ day }) => day ?? Number.NEGATIVE_INFINITY));
  return events.map((event) => {
    const told = event.members.flatMap(
      ({ file, eventId }) => byFile.get(file)?.events.find((one) => one.event.id === eventId) ?? [],
    );
    const outcome = outcomeOf(told, newest);
    const originCount = new Set(event.members.map(({ file }) => originOf.get(file) ?? file)).size;
    return { ...event, originCount, ...(outcome ? { outcome } : {}) };
  });
}

function outcomeOf(told: readonly PreparedEvent[], newest: number): EventCluster["outcome"] {
  const planned = told.filter(({ event }) => event.status === "planned");
  if (planned.length === 0) return undefined;
  if (told.some(({ event }) => event.status === "asserted")) return "happened";
  return planned.some(({ days }) => days === undefined || days.to >= newest) ? "ahead" : "unknown";
}
