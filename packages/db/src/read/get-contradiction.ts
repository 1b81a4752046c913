import { eq } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { contradiction } from "../schema/index.ts";
import { type ContradictionView, describeContradictions } from "./contradictions.ts";
import { loadOrigins, type OriginView } from "./origins.ts";
import { currentId } from "./redirects.ts";

export interface ContradictionPage extends ContradictionView {
  /** Which of its articles go back to one report, and why. */
  readonly origins: readonly OriginView[];
}

/** Undefined when no such contradiction exists, also under an earlier id. */
export async function getContradiction(database: Queryable, id: string): Promise<ContradictionPage | undefined> {
  const current = await currentId(database, "contradiction", id);
  const rows = await database.select().from(contradiction).where(eq(contradiction.id, current));
  const [view] = await describeContradictions(database, rows);
  if (!view) return undefined;
  const articleIds = view.sides.flat().map(({ evidence }) => evidence.source.articleId);
  return { ...view, origins: await loadOrigins(database, articleIds) };
}
