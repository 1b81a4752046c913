import { sql } from "drizzle-orm";
import { CHANGE_CHANNEL, type ChangeKind } from "./listener.ts";
import type { Queryable } from "./open-database.ts";
import { change } from "./schema/index.ts";

/** An arbitrary number of ours; see `migrate.ts` for the other one. */
const CHANGE_LOCK = 1_650_012_495;

/**
 * Writes down that something changed and announces it when the transaction commits. Call it last in the transaction:
 * it holds a lock until the commit, which is what keeps `sequence` in the order of commits.
 */
export async function recordChange(database: Queryable, kind: ChangeKind, targetId: string | null): Promise<void> {
  await database.execute(sql`
    with lock as materialized (select pg_advisory_xact_lock(${CHANGE_LOCK})),
    recorded as (
      insert into ${change} (kind, target_id) select ${kind}, ${targetId}::text from lock returning sequence
    )
    select pg_notify(${CHANGE_CHANNEL}, concat(sequence, ' ', ${kind}::text, ' ', ${targetId}::text)) from recorded`);
}
