import { and, asc, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, publisher, storyMember } from "../schema/index.ts";
import { type ArticleSource, sourceColumns } from "./article-source.ts";

/** Articles named at most. Guessed. */
const SILENT_SHOWN = 30;

/**
 * Articles of the same stories that do not tell what these articles tell: read here, current version, so that silence is theirs
 * and not a failed reading.
 */
export async function listSilent(
  database: Queryable,
  tellingArticleIds: readonly string[],
): Promise<readonly ArticleSource[]> {
  if (tellingArticleIds.length === 0) return [];
  const told = [...new Set(tellingArticleIds)];
  const stories = database
    .select({ id: storyMember.storyId })
    .from(storyMember)
    .where(inArray(storyMember.documentId, told));
  return database
    .select(sourceColumns)
    .from(storyMember)
    .innerJoin(document, eq(document.id, storyMember.documentId))
    .innerJoin(documentVersion, and(eq(documentVersion.documentId, document.id), documentVersion.isCurrent))
    .leftJoin(publisher, eq(publisher.id, document.publisherId))
    .where(and(inArray(storyMember.storyId, stories), notInArray(document.id, told)))
    .orderBy(sql`${documentVersion.publishedFrom} asc nulls last`, asc(document.id))
    .limit(SILENT_SHOWN);
}
