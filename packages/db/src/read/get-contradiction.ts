import { eq } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { contradiction } from "../schema/index.ts";
import { type ContradictionView, describeContradictions } from "./contradictions.ts";
import { currentId } from "./redirects.ts";

/** Undefined when no such contradiction exists, also under an earlier id. */
export async function getContradiction(database: Queryable, id: string): Promise<ContradictionView | undefined> {
  const current = await currentId(database, "contradiction", id);
  const rows = await database.select().from(contradiction).where(eq(contradiction.id, current));
  const [view] = await describeContradictions(database, rows);
  return view;
}
