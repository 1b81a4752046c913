import { and, desc, eq } from "drizzle-orm";
import { updatePublisher } from "../article/save-article.ts";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion } from "../schema/index.ts";

/**
 * Leaves an article without a current text: nothing reads it any more, while its bytes and readings stay. `sequence`: of the judgement.
 * Relating then forgets what it was joined with.
 */
export async function takeOut(database: Queryable, documentId: string, sequence: number): Promise<void> {
  await database.update(document).set({ takenOutBy: sequence }).where(eq(document.id, documentId));
  await database
    .update(documentVersion)
    .set({ isCurrent: false })
    .where(and(eq(documentVersion.documentId, documentId), documentVersion.isCurrent));
}

/** Makes the last text of an article its current one again; it is related as one that is new. */
export async function bringBack(database: Queryable, documentId: string): Promise<void> {
  await database.update(document).set({ takenOutBy: null }).where(eq(document.id, documentId));
  const [last] = await database
    .select({ id: documentVersion.id, analysis: documentVersion.analysis })
    .from(documentVersion)
    .where(eq(documentVersion.documentId, documentId))
    .orderBy(desc(documentVersion.number))
    .limit(1);
  if (!last) return;
  await database.update(documentVersion).set({ isCurrent: true }).where(eq(documentVersion.id, last.id));
  // It may have been read again meanwhile, and say of itself that it comes from another outlet.
  await updatePublisher(database, documentId, last.analysis);
}
