import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/** Whether a column holds one of some texts, which go as one parameter: one for each costs more than the server takes to find them. */
export function anyOf(column: AnyPgColumn, values: Iterable<string>): SQL {
  return sql`${column} = any(${sql.param([...values])}::text[])`;
}
