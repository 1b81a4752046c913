import { type SQL, sql } from "drizzle-orm";
import { event } from "../schema/index.ts";

/** Events with their places: as a person corrected them, else as tellings name them in their own sentence. */
export const PLACED_EVENTS: SQL = sql`
  select member.event_id, joined.entity_id
  from event_member member
  join event on event.id = member.event_id and event.location_name is null
  join event_mention told on told.id = member.event_mention_id
  join entity_member joined on joined.document_entity_id = told.location_entity_id
  where exists (select 1 from mention met where coalesce(met.level, 'name') = 'name' and met.document_entity_id = told.location_entity_id
    and met.version_id = told.version_id and met.start_offset >= told.start_offset and met.end_offset <= told.end_offset)
  union
  select event.id, (select alias.entity_id from entity_alias alias join entity named on named.id = alias.entity_id
    where alias.name = event.location_name or named.name = event.location_name order by named.article_count desc, named.id limit 1)
  from event where event.location_name is not null`;

/** Condition on events: they happen at this place. */
export function happeningAt(entityId: string): SQL {
  return sql`${event.id} in (select placed.event_id from (${PLACED_EVENTS}) placed where placed.entity_id = ${entityId})`;
}
