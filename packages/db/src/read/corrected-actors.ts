import { type SQL, sql } from "drizzle-orm";
import { SEPARATOR } from "../judged/actors-named.ts";

/** Whether one of those whom a person named as acting in the event `corrected` bears one of the names that a query gives. */
export function isCorrectedTo(names: SQL): SQL {
  return sql`exists (select 1 from unnest(string_to_array(corrected.actor_name, ${SEPARATOR})) as actor (name) where trim(actor.name) in ${names})`;
}
