import { asc, eq } from "drizzle-orm";
import { idOf } from "../ids.ts";
import type { Queryable } from "../open-database.ts";
import { watch } from "../schema/index.ts";

/** A query that somebody saved under a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly createdAt: Date;
}

export async function listWatches(database: Queryable): Promise<readonly SavedView[]> {
  const { id, name, query, createdAt } = watch;
  return database.select({ id, name, query, createdAt }).from(watch).orderBy(asc(name), asc(id));
}

/** Saving the same query again gives it the new name. */
export async function saveWatch(database: Queryable, view: { name: string; query: string }): Promise<SavedView> {
  const [saved] = await database
    .insert(watch)
    .values({ id: idOf("watch", view.query), ...view })
    .onConflictDoUpdate({ target: watch.id, set: { name: view.name } })
    .returning();
  return saved!;
}

/** False when there is no such view. */
export async function removeWatch(database: Queryable, id: string): Promise<boolean> {
  const removed = await database.delete(watch).where(eq(watch.id, id)).returning({ id: watch.id });
  return removed.length > 0;
}
