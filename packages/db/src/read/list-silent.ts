import { and, inArray, notInArray } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { storyMember } from "../schema/index.ts";
import { type ArticleSource, selectStoryArticles } from "./article-source.ts";

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
  const untold = and(inArray(storyMember.storyId, stories), notInArray(storyMember.documentId, told));
  return selectStoryArticles(database, untold).limit(SILENT_SHOWN);
}
