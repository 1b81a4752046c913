import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { insertRows } from "../insert-rows.ts";
import type { Queryable } from "../open-database.ts";
import { entity, place } from "../schema/index.ts";

/** Where something of the knowledge base lies; without coordinates where the base does not say. */
export type PlaceRow = typeof place.$inferInsert;

/** Places of the knowledge base that were met and whose position was never asked for. */
export async function listUnplaced(database: Queryable): Promise<readonly string[]> {
  const rows = await database
    .selectDistinct({ id: entity.knowledgeId })
    .from(entity)
    .leftJoin(place, eq(place.knowledgeId, entity.knowledgeId))
    .where(and(eq(entity.type, "LOC"), isNotNull(entity.knowledgeId), isNull(place.knowledgeId)));
  return rows.flatMap(({ id }) => id ?? []);
}

/** Notes where entities of the knowledge base lie. */
export async function savePlaces(database: Queryable, rows: readonly PlaceRow[]): Promise<void> {
  await insertRows(database, place, rows);
}
