import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { entity, event, place } from "../schema/index.ts";
import { PLACE_HOLDS, PLACED_EVENTS } from "./event-places.ts";
import { type EventFilter, eventCondition } from "./list-events.ts";

/** A place where events are said to happen, and how many under a filter. */
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  /** `town`, `division`, `country`…: how exact the point is; null where the base does not know the place. */
  readonly kind: string | null;
  /** Null where no position is known: it is listed and not drawn. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  readonly eventCount: number;
}

/** Places that are listed: beyond that a map shows nothing more. Guessed. */
const MOST_PLACES = 500;

/** Places of events, those of most events first. A place counts only where the sentence that tells the event names it. */
export async function listPlaces(database: Queryable, filter: EventFilter): Promise<readonly PlaceRow[]> {
  const rows = await database
    .select({
      id: entity.id,
      name: entity.name,
      kind: place.kind,
      latitude: place.latitude,
      longitude: place.longitude,
      eventCount: sql<number>`count(distinct ${event.id})`.mapWith(Number),
    })
    .from(event)
    .innerJoin(sql`(${PLACED_EVENTS}) as placed`, sql`placed.event_id = ${event.id}`)
    .innerJoin(entity, sql`${entity.id} = placed.entity_id`)
    .leftJoin(place, eq(place.knowledgeId, entity.knowledgeId))
    .where(and(eq(entity.type, "LOC"), PLACE_HOLDS, eventCondition(filter)))
    .groupBy(entity.id, place.knowledgeId)
    .orderBy(sql`count(distinct ${event.id}) desc`, entity.name)
    .limit(MOST_PLACES);
  return rows.map(({ latitude, longitude, ...row }) => ({
    ...row,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
  }));
}
