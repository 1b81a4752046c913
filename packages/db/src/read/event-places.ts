import { type SQL, sql } from "drizzle-orm";
import { event } from "../schema/index.ts";

/**
 * Events with their places, `corrected` where a person named one: it then holds in place of what tellings say (`PLACE_HOLDS`). A place
 * that a telling names counts only where its own sentence bears the name.
 */
export const PLACED_EVENTS: SQL = sql`
  select member.event_id, joined.entity_id, false as corrected
  from event_mention told
  join event_member member on member.event_mention_id = told.id
  join entity_member joined on joined.document_entity_id = told.location_entity_id
  where told.location_named
  union all
  select event.id, (select alias.entity_id from entity_alias alias join entity named on named.id = alias.entity_id
    where alias.name = event.location_name or named.name = event.location_name order by named.article_count desc, named.id limit 1), true
  from event where event.location_name is not null`;

/** Of an event joined with its places, here called `placed`. */
export const PLACE_HOLDS: SQL = sql`placed.corrected = (${event.locationName} is not null)`;

/** Condition on events: they happen at one of these places, which are entities. */
export function happeningAt(entityIds: SQL): SQL {
  return sql`exists (select 1 from (${PLACED_EVENTS}) placed
    where placed.event_id = ${event.id} and placed.entity_id in ${entityIds} and ${PLACE_HOLDS})`;
}
