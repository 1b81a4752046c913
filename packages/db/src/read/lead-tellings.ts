import type { EventStatus } from "@recoupe/core/model";
import { inArray, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { eventMention } from "../schema/index.ts";
import { loadTellings, type Telling } from "./tellings.ts";

/** Of an event: the telling that stands for it, and every way in which it is told. */
interface Lead {
  readonly lead: Telling;
  readonly statuses: readonly EventStatus[];
}

/**
 * The telling shown for each event: of the event's own status when there is one, with somebody who takes part when there is one, then
 * the shortest sentence. Chosen by the server: an event that hundreds tell is one sentence in a list.
 */
export async function loadLeads(database: Queryable, eventIds: readonly string[]): Promise<ReadonlyMap<string, Lead>> {
  if (eventIds.length === 0) return new Map();
  const { rows } = await database.execute<{ event_id: string; lead: string; statuses: EventStatus[] }>(sql`
    select told.event_id, (array_agg(told.id order by told.other_status, told.nobody, told.words, told.id))[1] as lead,
      array_agg(distinct told.status) as statuses
    from (
      select member.event_id, telling.id, telling.status, telling.status <> event.status as other_status, length(telling.exact) as words,
        not exists (select 1 from event_party party where party.event_mention_id = telling.id) as nobody
      from event_member member join event on event.id = member.event_id
      join event_mention telling on telling.id = member.event_mention_id
      where member.event_id = any(${sql.param([...eventIds])}::text[])) told
    group by told.event_id`);
  const ids = rows.map(({ lead }) => lead);
  const tellings = ids.length === 0 ? [] : await loadTellings(database, inArray(eventMention.id, ids));
  const byId = new Map(tellings.map((telling) => [telling.id, telling]));
  return new Map(
    rows.flatMap(({ event_id, lead, statuses }) => {
      const telling = byId.get(lead);
      return telling ? [[event_id, { lead: telling, statuses }] as const] : [];
    }),
  );
}
