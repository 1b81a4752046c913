import type pg from "pg";

export interface CopiedTable {
  readonly name: string;
  /** Those that are not computed by the server. */
  readonly columns: readonly string[];
  /** By which its rows are ordered. */
  readonly key: readonly string[];
}

/** All tables of the record, each after those it refers to. */
export async function listTables(client: pg.ClientBase): Promise<readonly CopiedTable[]> {
  const { rows: tables } = await client.query<{ name: string; columns: string[]; key: string[] }>(`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) from pg_index i
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`);
  const { rows: references } = await client.query<{ child: string; parent: string }>(`
    select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`);
  const parentsOf = (name: string) => references.filter(({ child }) => child === name).map(({ parent }) => parent);
  const ordered: CopiedTable[] = [];
  const placed = new Set<string>();
  const place = (name: string) => {
    if (placed.has(name)) return;
    placed.add(name);
    for (const parent of parentsOf(name)) place(parent);
    const table = tables.find((each) => each.name === name);
    if (table) ordered.push(table);
  };
  for (const { name } of tables) place(name);
  return ordered;
}

/** Makes rows come out as the same text on every server. */
export const SAME_TEXT_EVERYWHERE =
  "set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local extra_float_digits = 3";

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
