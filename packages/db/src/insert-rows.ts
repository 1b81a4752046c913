import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Queryable } from "./open-database.ts";

/** Inserts any number of rows. A row whose key is there already stays as it is: content makes the key, so it is the same row. */
export async function insertRows<Table extends PgTable>(
  database: Queryable,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  await insertTogether(database, [rowsOf(table, rows)]);
}

/** Rows of one table, for `insertTogether`. */
export interface TableRows {
  readonly table: PgTable;
  readonly rows: readonly object[];
}

export function rowsOf<Table extends PgTable>(table: Table, rows: readonly Table["$inferInsert"][]): TableRows {
  return { table, rows };
}

/** Inserts rows of several tables as one statement. Rows may refer to each other in whatever order the tables stand. */
export async function insertTogether(database: Queryable, tables: readonly TableRows[]): Promise<void> {
  const parts = tables
    .filter(({ rows }) => rows.length > 0)
    .map((part) => sql`${insertion(part)} on conflict do nothing`);
  if (parts.length === 0) return;
  const named = parts.map((part, index) => sql`${sql.identifier(`part_${index}`)} as (${part})`);
  await database.execute(sql`with ${sql.join(named, sql`, `)} select`);
}

/** Writes rows over those that have the same `id`. */
export async function upsertRows<Table extends PgTable>(
  database: Queryable,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  if (rows.length === 0) return;
  const changes = columnNames({ table, rows })
    .filter((name) => name !== "id")
    .map((name) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`);
  await database.execute(
    sql`${insertion({ table, rows })} on conflict (id) do update set ${sql.join(changes, sql`, `)}`,
  );
}

/**
 * All rows as one JSON parameter: a parameter for each cell costs the client several times what the server takes to insert
 * them. Columns that no row names get their default.
 */
function insertion(part: TableRows): SQL {
  const columns = sql.join(columnNames(part).map(sql.identifier), sql`, `);
  return sql`insert into ${part.table} (${columns})
    select ${columns} from json_populate_recordset(null::${part.table}, ${inColumns(part)}::json)`;
}

function columnNames({ table, rows }: TableRows): readonly string[] {
  const fields = new Set(rows.flatMap(Object.keys));
  return Object.entries(getTableColumns(table)).flatMap(([field, { name }]) => (fields.has(field) ? [name] : []));
}

function inColumns({ table, rows }: TableRows): string {
  const columns = Object.entries(getTableColumns(table));
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(([field, { name }]) => [name, (row as Row)[field]]))),
  );
}

type Row = Readonly<Record<string, unknown>>;
