import { and, eq } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { idRedirect } from "../schema/index.ts";

/** Rebuilds in a row that an old address survives; more would be a loop. Guessed. */
const MOST_REDIRECTS = 8;

/** Where an id of an earlier build leads now; the id itself when it was never replaced. */
export async function currentId(
  database: Queryable,
  kind: (typeof idRedirect.$inferSelect)["kind"],
  id: string,
): Promise<string> {
  let current = id;
  for (let step = 0; step < MOST_REDIRECTS; step += 1) {
    const [row] = await database
      .select({ newId: idRedirect.newId })
      .from(idRedirect)
      .where(and(eq(idRedirect.oldId, current), eq(idRedirect.kind, kind)));
    if (!row || row.newId === current) return current;
    current = row.newId;
  }
  return current;
}
