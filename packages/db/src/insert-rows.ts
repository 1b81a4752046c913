import type { PgTable } from "drizzle-orm/pg-core";
import type { Queryable } from "./open-database.ts";

/** Postgres counts parameters in 16 bits; half of that leaves room for wide rows of the last chunk. */
const MAX_PARAMETERS = 30_000;

/** Inserts any number of rows. A row whose key is there already stays as it is: content makes the key, so it is the same row. */
export async function insertRows<Table extends PgTable>(
  database: Queryable,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const chunk = Math.max(1, Math.floor(MAX_PARAMETERS / Object.keys(first).length));
  for (let start = 0; start < rows.length; start += chunk) {
    await database
      .insert(table)
      .values(rows.slice(start, start + chunk))
      .onConflictDoNothing();
  }
}
