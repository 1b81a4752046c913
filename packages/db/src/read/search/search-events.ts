import { and, inArray, not, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../../open-database.ts";
import { event } from "../../schema/index.ts";
import { isCorrectedTo } from "../corrected-actors.ts";
import { describeEvents, type EventRow } from "../list-events.ts";
import { isNoEvent } from "../no-event.ts";
import { entitiesNamed, numberIn, ofOutlet, type RecordFilter, textQuery } from "./record-filter.ts";
import {
  all,
  bestFirst,
  cutSlice,
  type FoundIds,
  inOrderOf,
  isNewTo,
  namesInside,
  SAID,
  type SearchSlice,
} from "./search-conditions.ts";

/** Events with a telling that answers; those of most origins first among equals. */
export async function searchEvents(
  database: Queryable,
  slice: SearchSlice,
): Promise<FoundIds & { readonly rows: readonly EventRow[] }> {
  const found = await findEvents(database, slice);
  return { ...found, rows: await readEvents(database, found.ids) };
}

export async function findEvents(database: Queryable, slice: SearchSlice): Promise<FoundIds> {
  const { status, type, entity, date, outlet, origins } = slice.filter;
  const query = textQuery(slice.filter);
  const conditions = all([
    query && sql`event_mention.search @@ ${query}`,
    status && sql`event_mention.status = ${status}`,
    type && sql`event.type = ${type}`,
    entity === undefined ? undefined : sql`(${takesPart(entity)} or ${namesInside(SAID.event, entity)})`,
    outlet === undefined ? undefined : ofOutlet(sql`event_mention.version_id`, outlet),
    date && happensIn(date),
    origins && numberIn(sql`event.origin_count`, origins),
    slice.newTo === undefined ? undefined : isNewTo(slice.newTo, sql`event.id`),
    not(isNoEvent),
  ]);
  // A rank of the full text is below 1 for sentences: origins only decide where it is the same, or where there is none.
  const rank = query
    ? sql`ts_rank_cd(event_mention.search, ${query}) + least(event.origin_count, 1000) / 1e6`
    : sql`event.origin_count`;
  return cutSlice(
    database,
    sql`select event.id, ${rank} as rank from event_mention
      join event_member on event_member.event_mention_id = event_mention.id
      join event on event.id = event_member.event_id where ${conditions} ${bestFirst(query)}`,
    slice,
  );
}

/** Those events that are there and that nobody said to be none, in the order of their ids. */
export async function readEvents(database: Queryable, ids: readonly string[]): Promise<readonly EventRow[]> {
  if (ids.length === 0) return [];
  const rows = await database
    .select()
    .from(event)
    .where(and(inArray(event.id, [...ids]), not(isNoEvent)));
  return describeEvents(database, inOrderOf(ids, rows));
}

/** As a telling says, or as a person corrected the event. */
function takesPart(name: string): SQL {
  return sql`event_mention.id in (
    select told.id from event_mention told where told.location_entity_id in ${entitiesNamed(name)}
    union select party.event_mention_id from event_party party where party.document_entity_id in ${entitiesNamed(name)}
    union select member.event_mention_id from event_member member join event corrected on corrected.id = member.event_id
      where ${isCorrectedTo(namesOf(name))} or corrected.location_name in ${namesOf(name)})`;
}

/** Every name of the entities that bear this one: a correction may use any of them. */
function namesOf(name: string): SQL {
  return sql`(select alias.name from entity_alias alias where alias.entity_id in (
      select joined.entity_id from entity_member joined where joined.document_entity_id in ${entitiesNamed(name)})
    union select ${name}::text)`;
}

/** Both ends included; a month lies before its days as text does. Events without a date are left out. */
function happensIn({ from, to }: NonNullable<RecordFilter["date"]>): SQL {
  return all([
    sql`event.date_from is not null`,
    to === undefined ? undefined : sql`event.date_from < ${`${to}~`}`,
    from === undefined ? undefined : sql`coalesce(event.date_to, event.date_from) >= ${from}`,
  ]);
}
