import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { anyOf } from "../any-of.ts";
import { insertRows } from "../insert-rows.ts";
import type { Queryable } from "../open-database.ts";

/** Rows of a table that has an `id`, and the rows that go with each, which have no life of their own. */
export interface RowFamily<Parent extends PgTable, Child extends PgTable> {
  readonly parent: Parent & { readonly id: AnyPgColumn };
  readonly child: Child;
  /** Which column of the child names its parent, and what it is called in a row. */
  readonly parentOf: AnyPgColumn;
  readonly field: keyof Child["$inferInsert"] & string;
}

/**
 * Makes the rows of some ids be exactly these, and writes only where something differs. Returns the ids that were written or
 * deleted. `ids` must hold every id of the rows.
 */
export async function syncRows<Parent extends PgTable, Child extends PgTable>(
  database: Queryable,
  { parent, child, parentOf, field }: RowFamily<Parent, Child>,
  wanted: {
    readonly ids: readonly string[];
    readonly rows: readonly (Parent["$inferInsert"] & { readonly id: string })[];
    readonly members: readonly Child["$inferInsert"][];
  },
): Promise<readonly string[]> {
  const ids = [...new Set(wanted.ids)];
  if (ids.length === 0) return [];
  // The two selects name tables of any shape: their rows are compared as plain values.
  const before = (await database
    .select()
    .from(parent as PgTable)
    .where(anyOf(parent.id, ids))) as Row[];
  const membersBefore = (await database
    .select()
    .from(child as PgTable)
    .where(anyOf(parentOf, ids))) as Row[];
  const print = (rows: readonly Row[], members: readonly Row[]) => {
    const ofParent = Map.groupBy(members, (member) => String(member[field]));
    return new Map(rows.map((row) => [String(row.id), fingerprint(row, ofParent.get(String(row.id)) ?? [])]));
  };
  const [old, now] = [
    print(before, membersBefore),
    print(wanted.rows as readonly Row[], wanted.members as readonly Row[]),
  ];
  const changed = new Set(ids.filter((id) => old.get(id) !== now.get(id)));
  if (changed.size === 0) return [];
  await database.delete(parent).where(anyOf(parent.id, changed));
  await insertRows(
    database,
    parent,
    wanted.rows.filter(({ id }) => changed.has(id)),
  );
  await insertRows(
    database,
    child,
    wanted.members.filter((member) => changed.has(String((member as Row)[field]))),
  );
  return [...changed];
}

type Row = Readonly<Record<string, unknown>>;

function fingerprint(row: Row, members: readonly Row[]): string {
  return JSON.stringify([plain(row), members.map(plain).sort()]);
}

/** Columns in the order of their names; what is absent is null, as the database gives it back. */
function plain(row: Row): string {
  const entries = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
