import type { EventDate, EventStatus, EventType, Quantity } from "@recoupe/core/model";
import { asc, eq, getTableColumns, inArray, type SQL } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { event, eventMember, eventMention, eventParty, withoutSearch } from "../schema/index.ts";
import { type Dismissal, dismissalsBy } from "./dismissals.ts";
import { eventDateOf } from "./event-date.ts";
import { type Evidence, locateEvidence } from "./evidence.ts";
import { noEventBy } from "./no-event.ts";
import { loadEntityIds, type PartyView, partyOf } from "./parties.ts";
import { type RuleView, ruleOf } from "./rule.ts";

/** One telling of an event by one article, with the sentence that shows it. */
export interface Telling {
  readonly id: string;
  /** The event it was joined into; null until the article is related. */
  readonly eventId: string | null;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly actors: readonly PartyView[];
  readonly recipients: readonly PartyView[];
  readonly location: PartyView | null;
  readonly date: EventDate | null;
  /** Null when the outlet itself says so. */
  readonly attributedTo: PartyView | null;
  readonly quantities: readonly Quantity[];
  readonly rule: RuleView | null;
  readonly evidence: Evidence;
  /** The words of the sentence that name the act, in offsets of the article; null where no single words do. */
  readonly trigger: { readonly start: number; readonly end: number } | null;
  /** The decision that what it tells is no event; null while it stands. */
  readonly dismissed: Dismissal | null;
}

/** The tellings of some events, in reading order of each article. */
export async function loadTellingsOfEvents(
  database: Queryable,
  eventIds: readonly string[],
): Promise<readonly Telling[]> {
  if (eventIds.length === 0) return [];
  return loadTellings(database, inArray(eventMember.eventId, [...eventIds]));
}

export async function loadTellings(database: Queryable, condition: SQL): Promise<readonly Telling[]> {
  const rows = await database
    .select({ mention: withoutSearch(getTableColumns(eventMention)), eventId: eventMember.eventId, noEventBy })
    .from(eventMention)
    .leftJoin(eventMember, eq(eventMember.eventMentionId, eventMention.id))
    .leftJoin(event, eq(event.id, eventMember.eventId))
    .where(condition)
    .orderBy(asc(eventMention.versionId), asc(eventMention.start), asc(eventMention.id));
  const parties = await loadParties(
    database,
    rows.map(({ mention }) => mention.id),
  );
  const entityIds = await loadEntityIds(
    database,
    rows
      .flatMap(({ mention }) => [mention.locationEntityId, mention.attributedEntityId])
      .concat([...parties.values()].flat().map((party) => party.documentEntityId)),
  );
  const located = await locateEvidence(
    database,
    rows.map(({ mention, ...joined }) => ({ ...mention, ...joined })),
  );
  const dismissalBy = await dismissalsBy(
    database,
    rows.map((row) => row.noEventBy),
  );
  return located.map((row) => {
    const inRole = (role: "actor" | "recipient") =>
      (parties.get(row.id) ?? [])
        .filter((party) => party.role === role)
        .flatMap((party) => partyOf(party.name, party.documentEntityId, entityIds) ?? []);
    return {
      id: row.id,
      eventId: row.eventId,
      type: row.type as EventType,
      mode: row.mode,
      status: row.status,
      actors: inRole("actor"),
      recipients: inRole("recipient"),
      location: partyOf(row.locationName, row.locationEntityId, entityIds),
      date: eventDateOf(row),
      attributedTo: partyOf(row.attributedName, row.attributedEntityId, entityIds),
      quantities: row.quantities,
      rule: ruleOf(row),
      evidence: row.evidence,
      trigger: triggerOf(row),
      dismissed: dismissalBy(row.noEventBy),
    };
  });
}

/** Null also where the words stand outside the sentence, since nothing could show them there. */
function triggerOf(row: Omit<typeof eventMention.$inferSelect, "search">): Telling["trigger"] {
  const { triggerStart, triggerEnd, start, end } = row;
  if (triggerStart === null || triggerEnd === null || triggerStart < start || triggerEnd > end) return null;
  return { start: triggerStart, end: triggerEnd };
}

type PartyRow = typeof eventParty.$inferSelect;

async function loadParties(
  database: Queryable,
  mentionIds: readonly string[],
): Promise<ReadonlyMap<string, PartyRow[]>> {
  if (mentionIds.length === 0) return new Map();
  const rows = await database
    .select()
    .from(eventParty)
    .where(inArray(eventParty.eventMentionId, [...mentionIds]))
    .orderBy(asc(eventParty.role), asc(eventParty.position));
  return Map.groupBy(rows, (row) => row.eventMentionId);
}
