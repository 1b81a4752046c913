import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { judgement } from "../schema/index.ts";

export type StoredJudgement = typeof judgement.$inferSelect;
export type NewJudgement = Pick<
  typeof judgement.$inferInsert,
  "verdict" | "targetKind" | "targetKey" | "otherKey" | "before" | "after" | "author" | "reason" | "undoes"
>;

/** Adds a row. The caller tells the world with `recordChange`, last in its transaction. */
export async function saveJudgement(database: Queryable, row: NewJudgement): Promise<StoredJudgement> {
  const [saved] = await database.insert(judgement).values(row).returning();
  return saved!;
}

/** True for judgements that hold: no undo, and not undone. `name` is how the query calls the table. */
export function holds(name = "judgement"): SQL {
  const table = sql.raw(`"${name}"`);
  return sql`(${table}.undoes is null and not exists (select 1 from judgement undo where undo.undoes = ${table}.sequence))`;
}

/** The judgement of this number if it still holds; without a number, the last one that does. */
export async function findHolding(database: Queryable, sequence?: number): Promise<StoredJudgement | undefined> {
  const [row] = await database
    .select()
    .from(judgement)
    .where(
      and(isNull(judgement.undoes), holds(), sequence === undefined ? undefined : eq(judgement.sequence, sequence)),
    )
    .orderBy(desc(judgement.sequence))
    .limit(1);
  return row;
}
