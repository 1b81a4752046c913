import { eq } from "drizzle-orm";
import { idOf } from "../ids.ts";
import type { Database, Queryable } from "../open-database.ts";
import type { RecordFilter } from "../read/search/record-filter.ts";
import { watch } from "../schema/index.ts";
import { noteSavedView } from "../views/note-findings.ts";

/** A query that somebody saved under a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly createdAt: Date;
}

/** Saving the same query again gives it the new name. What it finds from now on is news. */
export async function saveWatch(
  database: Database,
  view: { readonly name: string; readonly query: string; readonly filter: RecordFilter },
): Promise<SavedView> {
  return database.transaction(async (transaction) => {
    const [saved] = await transaction
      .insert(watch)
      .values({ id: idOf("watch", view.query), ...view })
      .onConflictDoUpdate({ target: watch.id, set: { name: view.name, filter: view.filter } })
      .returning();
    const { id, name, query, createdAt } = saved!;
    await noteSavedView({ transaction, database }, saved!);
    return { id, name, query, createdAt };
  });
}

/** Queries as this version reads them, for views that another one saved. */
export async function rereadWatches(
  database: Database,
  read: (query: string) => RecordFilter | undefined,
): Promise<void> {
  for (const { id, query } of await database.select({ id: watch.id, query: watch.query }).from(watch)) {
    await database
      .update(watch)
      .set({ filter: read(query) ?? null })
      .where(eq(watch.id, id));
  }
}

/** False when there is no such view. */
export async function removeWatch(database: Queryable, id: string): Promise<boolean> {
  const removed = await database.delete(watch).where(eq(watch.id, id)).returning({ id: watch.id });
  return removed.length > 0;
}
