import { listUnplaced, savePlaces } from "@recoupe/db";
import type { RelatingContext } from "./relating-context.ts";

/** Writes down where the places lie that were met for the first time. Loads the knowledge base only if there are any. */
export async function placeEntities(context: Pick<RelatingContext, "database" | "knowledge">): Promise<number> {
  const unplaced = await listUnplaced(context.database);
  const rows = unplaced.map((knowledgeId) => {
    const { kind = "unknown", latitude = null, longitude = null } = context.knowledge().get(knowledgeId) ?? {};
    return { knowledgeId, kind, latitude, longitude };
  });
  await savePlaces(context.database, rows);
  return rows.length;
}
