import type { Event, Quote } from "@recoupe/core/model";
import { correctedDate } from "../judged/corrected-date.ts";
import { eventDateOf } from "../read/event-date.ts";
import type { Placed } from "./group-members.ts";
import type { Member } from "./members.ts";
import { mostCommon } from "./most-common.ts";

/** One event as most of its tellings have it, by days that are told before days that are presumed; dates are null where none has any. */
export function eventRow(id: string, members: readonly Member<Event>[], reason: string | undefined) {
  const findings = members.map(({ finding }) => finding);
  const dates = findings.flatMap(({ date }) => date ?? []);
  const told = dates.filter(({ presumed }) => presumed !== true);
  const ranges = (told.length > 0 ? told : dates).map(({ from, to }) => `${from} ${to}`);
  const [dateFrom = null, dateTo = null] = mostCommon(ranges)?.split(" ") ?? [];
  return {
    id,
    type: mostCommon(findings.map(({ type }) => type))!,
    status: mostCommon(findings.map(({ status }) => status))!,
    dateFrom,
    dateTo,
    datePresumed: dateFrom !== null && told.length === 0,
    outcome: outcomeOf(findings),
    reason: reason ?? null,
    tellingCount: findings.length,
  };
}

/** What became of what was announced, as far as anybody tells. */
function outcomeOf(findings: readonly Event[]): "happened" | "announced" | null {
  if (!findings.some(({ status }) => status === "planned")) return null;
  return findings.some(({ status }) => status === "asserted") ? "happened" : "announced";
}

/** The name and the entity that most renderings give; null where none names anybody. */
export function speakerOf(members: readonly Member<Quote>[], entityOf: ReadonlyMap<string, string>) {
  const speakers = members.flatMap(({ document, finding: { speaker } }) => (speaker ? [{ document, speaker }] : []));
  const entities = speakers.flatMap(({ document, speaker }) =>
    speaker.entityId === null ? [] : (entityOf.get(document.rows.entity.get(speaker.entityId) ?? "") ?? []),
  );
  return {
    speakerName: mostCommon(speakers.map(({ speaker }) => speaker.name)) ?? null,
    speakerEntityId: mostCommon(entities.toSorted()) ?? null,
  };
}

/** A speaker whom a person named is known by that name alone: whoever bears it is found when it is read. */
export function correctedSpeaker(after: Readonly<Record<string, string | null>>) {
  return "speakerName" in after ? { speakerName: after.speakerName ?? null, speakerEntityId: null } : {};
}

/** An event with what a person put in place of its values: days of theirs are presumed no more. */
export function correctedEvent(row: ReturnType<typeof eventRow>, after: Readonly<Record<string, string | null>>) {
  const date = correctedDate(eventDateOf(row), after);
  const dates = { dateFrom: date?.from ?? null, dateTo: date?.to ?? null, datePresumed: date?.presumed ?? false };
  return { ...row, actorName: null, locationName: null, ...after, ...dates };
}

/** The first and last day of publication; null where none is known. */
export function periodOf(documents: readonly Placed[]) {
  const moments = documents
    .flatMap(({ publishedFrom }) => publishedFrom ?? [])
    .toSorted((a, b) => a.getTime() - b.getTime());
  return { publishedFrom: moments.at(0) ?? null, publishedTo: moments.at(-1) ?? null };
}
