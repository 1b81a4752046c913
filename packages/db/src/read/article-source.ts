import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { isCorrected } from "../judged/article-corrections.ts";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, publisher, storyMember } from "../schema/index.ts";

/** Where words come from: what stands under every sentence that is shown. */
export interface ArticleSource {
  readonly articleId: string;
  readonly title: string | null;
  /** First words of the article, whole; for those that have no title. */
  readonly opening: string;
  readonly outlet: string | null;
  /** Base name of the file it was read from, if any. */
  readonly fileName: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly publishedBasis: "given" | "stated" | "inferred" | null;
  readonly machineTranslated: "yes" | "suspected" | "no";
  /** Whether a person set its outlet or its day. */
  readonly corrected: boolean;
  /** Agencies and outlets the text credits. */
  readonly credits: readonly string[];
}

export const sourceColumns = {
  articleId: document.id,
  title: documentVersion.title,
  opening: sql<string>`coalesce(substring(${documentVersion.searchText} from '^.{0,80}\\M'), '')`,
  outlet: publisher.name,
  fileName: document.fileName,
  url: document.url,
  publishedAt: documentVersion.publishedAt,
  publishedBasis: documentVersion.publishedBasis,
  machineTranslated: documentVersion.machineTranslated,
  corrected: isCorrected,
  credits: documentVersion.credits,
} as const;

/** Sources by version id. Versions that do not exist are left out. */
export async function loadSources(
  database: Queryable,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, ArticleSource>> {
  if (versionIds.length === 0) return new Map();
  const rows = await database
    .select({ versionId: documentVersion.id, source: sourceColumns })
    .from(documentVersion)
    .innerJoin(document, eq(document.id, documentVersion.documentId))
    .leftJoin(publisher, eq(publisher.id, document.publisherId))
    .where(inArray(documentVersion.id, [...versionIds]));
  return new Map(rows.map(({ versionId, source }) => [versionId, source]));
}

/** Articles of stories, current version, first published first; those without a day last. */
export function selectStoryArticles(database: Queryable, condition: SQL | undefined) {
  return database
    .select(sourceColumns)
    .from(storyMember)
    .innerJoin(document, eq(document.id, storyMember.documentId))
    .innerJoin(documentVersion, and(eq(documentVersion.documentId, document.id), documentVersion.isCurrent))
    .leftJoin(publisher, eq(publisher.id, document.publisherId))
    .where(condition)
    .orderBy(sql`${documentVersion.publishedFrom} asc nulls last`, asc(document.id));
}
