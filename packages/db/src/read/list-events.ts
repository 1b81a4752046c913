import type { EventDate, EventStatus, EventType } from "@recoupe/core/model";
import { and, asc, count, eq, gte, inArray, isNull, lte, not, type SQL, sql } from "drizzle-orm";
import { actorsNamed } from "../judged/actors-named.ts";
import type { Queryable } from "../open-database.ts";
import {
  contradiction,
  contradictionEvidence,
  documentVersion,
  event,
  eventMember,
  eventMention,
  storyMember,
} from "../schema/index.ts";
import { isCorrectedTo } from "./corrected-actors.ts";
import { eventDateOf } from "./event-date.ts";
import { happeningAt } from "./event-places.ts";
import { loadLeads } from "./lead-tellings.ts";
import { isNoEvent } from "./no-event.ts";
import { cutPage, decodeCursor, largestFirst, type Page, type PageRequest } from "./page.ts";
import { partiesNamed } from "./parties.ts";
import { entitiesNamed, folded, joinedNamed, likeAny, namesOf } from "./search/record-filter.ts";
import type { Telling } from "./tellings.ts";

export interface EventRow {
  readonly id: string;
  readonly type: EventType;
  /** Every way in which it is told, the event's own first. */
  readonly statuses: readonly EventStatus[];
  readonly date: EventDate | null;
  readonly tellingCount: number;
  readonly articleCount: number;
  readonly originCount: number;
  /** The telling shown for it, of the event's own status and with the shortest sentence; who and where as a person corrected them. */
  readonly lead: Telling;
  readonly contradictionIds: readonly string[];
}

/** Most origins first, or by day. */
export const EVENT_ORDERS = ["origins", "newest", "oldest"] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

export interface EventFilter {
  /** Told this way by at least one source. */
  readonly status?: EventStatus | undefined;
  readonly type?: EventType | undefined;
  /** An entity that acts, is acted upon or is the place. */
  readonly entityId?: string | undefined;
  /** An entity that is named as the place. */
  readonly placeId?: string | undefined;
  /** Part of a name of who acts or is acted upon, without regard to accents or case. */
  readonly who?: string | undefined;
  /** Part of a name of the place. */
  readonly where?: string | undefined;
  /** ISO days, both included; events without a date are left out when either is given. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** At least so many independent origins. */
  readonly origins?: number | undefined;
  /** Told by an article of this story. */
  readonly storyId?: string | undefined;
  /** `true`: only those that a person said are no events. Default: only the others. */
  readonly dismissed?: boolean | undefined;
}

/** Events under a filter: those with most origins first unless another order is asked for. */
export async function listEvents(
  database: Queryable,
  request: PageRequest & EventFilter & { readonly order?: EventOrder | undefined },
): Promise<Page<EventRow>> {
  const order = request.order ?? "origins";
  const matching = eventCondition(request);
  const [found, [counted]] = await Promise.all([
    database
      .select()
      .from(event)
      .where(and(matching, afterCursor(order, request.cursor)))
      .orderBy(...ORDER_BY[order])
      .limit(request.limit + 1),
    database.select({ total: count() }).from(event).where(matching),
  ]);
  const page = cutPage(found, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: (row) => ({ value: order === "origins" ? row.originCount : row.dateFrom, id: row.id }),
  });
  return { ...page, rows: await describeEvents(database, page.rows) };
}

/** Adds the telling shown for each event, and contradictions, to event rows. An event without a telling left is skipped: no sentence, no row. */
export async function describeEvents(
  database: Queryable,
  rows: readonly (typeof event.$inferSelect)[],
): Promise<readonly EventRow[]> {
  const ids = rows.map(({ id }) => id);
  const [leads, contradictions, named] = await Promise.all([
    loadLeads(database, ids),
    loadContradictionIds(database, ids),
    partiesNamed(
      database,
      rows.flatMap(({ actorName, locationName }) => [...actorsNamed(actorName ?? ""), locationName]),
    ),
  ]);
  return rows.flatMap((row) => {
    const told = leads.get(row.id);
    if (!told) return [];
    const { lead: shown, statuses } = told;
    const lead = {
      ...shown,
      actors: row.actorName === null ? shown.actors : actorsNamed(row.actorName).map(named),
      location: row.locationName === null ? shown.location : named(row.locationName),
    };
    return [
      {
        id: row.id,
        type: row.type as EventType,
        statuses: [...new Set([row.status, ...statuses])],
        date: eventDateOf(row),
        tellingCount: row.tellingCount,
        articleCount: row.articleCount,
        originCount: row.originCount,
        lead,
        contradictionIds: contradictions.get(row.id) ?? [],
      },
    ];
  });
}

const ORDER_BY: Readonly<Record<EventOrder, SQL[]>> = {
  origins: [largestFirst(event.originCount), asc(event.id)],
  newest: [sql`${event.dateFrom} desc nulls last`, asc(event.id)],
  oldest: [sql`${event.dateFrom} asc nulls last`, asc(event.id)],
};

function afterCursor(order: EventOrder, cursor: string | undefined): SQL | undefined {
  const after = decodeCursor(cursor);
  if (!after) return undefined;
  if (order === "origins")
    return sql`(${event.originCount} < ${after.value} or (${event.originCount} = ${after.value} and ${event.id} > ${after.id}))`;
  if (after.value === null) return sql`(${event.dateFrom} is null and ${event.id} > ${after.id})`;
  const beyond = order === "newest" ? sql`${event.dateFrom} < ${after.value}` : sql`${event.dateFrom} > ${after.value}`;
  return sql`(${beyond} or ${event.dateFrom} is null or (${event.dateFrom} = ${after.value} and ${event.id} > ${after.id}))`;
}

/** The filter as a condition on the rows of `event`. */
export function eventCondition(filter: EventFilter): SQL | undefined {
  return and(
    filter.dismissed ? isNoEvent : not(isNoEvent),
    filter.type ? eq(event.type, filter.type) : undefined,
    filter.origins ? gte(event.originCount, filter.origins) : undefined,
    // Days, months and years compare as text up to the precision given: 2025-03 lies before 2025-03-12.
    filter.to ? lte(event.dateFrom, `${filter.to}~`) : undefined,
    filter.from ? gte(sql`coalesce(${event.dateTo}, ${event.dateFrom})`, filter.from) : undefined,
    filter.status ? sql`exists (${withTelling(sql`${eventMention.status} = ${filter.status}`)})` : undefined,
    filter.entityId ? sql`${event.id} in (${takingPart(filter.entityId)})` : undefined,
    filter.placeId ? happeningAt(sql`(${filter.placeId})`) : undefined,
    filter.who === undefined ? undefined : sql`${event.id} in (${actingNamed(filter.who)})`,
    filter.where === undefined ? undefined : happeningAt(joinedNamed(filter.where)),
    filter.storyId ? sql`exists (${withTelling(inStory(filter.storyId))})` : undefined,
  );
}

function withTelling(condition: SQL): SQL {
  return sql`select 1 from ${eventMember} join ${eventMention} on ${eventMention.id} = ${eventMember.eventMentionId} where ${eventMember.eventId} = ${event.id} and ${condition}`;
}

/** Events by who takes part, found from the entity's side through the indexes: as a telling says, or as a person corrected it. */
function takingPart(entityId: string): SQL {
  const members = sql`(select document_entity_id from entity_member where entity_id = ${entityId})`;
  const names = namesOf(sql`(${entityId})`);
  return sql`
    select member.event_id from event_member member join event_mention told on told.id = member.event_mention_id
      where told.location_entity_id in ${members}
    union select member.event_id from event_member member join event_party party on party.event_mention_id = member.event_mention_id
      where party.document_entity_id in ${members}
    union select corrected.id from event corrected where ${isCorrectedTo(names)} or corrected.location_name in ${names}`;
}

/** Events by a name of who takes part: as a telling says, or as a person corrected it. A description that is no entity is known by its words. */
function actingNamed(name: string): SQL {
  return sql`
    select member.event_id from event_member member join event_party party on party.event_mention_id = member.event_mention_id
      where party.document_entity_id in ${entitiesNamed(name)} or ${folded(sql`party.name`)} like ${likeAny(name)}
    union select corrected.id from event corrected
      where ${folded(sql`corrected.actor_name`)} like ${likeAny(name)} or ${isCorrectedTo(namesOf(joinedNamed(name)))}`;
}

function inStory(storyId: string): SQL {
  return sql`${eventMention.versionId} in (select ${documentVersion.id} from ${documentVersion}
    join ${storyMember} on ${storyMember.documentId} = ${documentVersion.documentId} where ${storyMember.storyId} = ${storyId})`;
}

async function loadContradictionIds(
  database: Queryable,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (eventIds.length === 0) return new Map();
  const rows = await database
    .selectDistinct({ eventId: eventMember.eventId, contradictionId: contradictionEvidence.contradictionId })
    .from(contradictionEvidence)
    .innerJoin(eventMember, eq(eventMember.eventMentionId, contradictionEvidence.eventMentionId))
    .innerJoin(contradiction, eq(contradiction.id, contradictionEvidence.contradictionId))
    .where(and(inArray(eventMember.eventId, [...eventIds]), isNull(contradiction.dismissedBy)));
  const byEvent = new Map<string, string[]>();
  for (const { eventId, contradictionId } of rows)
    byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), contradictionId]);
  return byEvent;
}
