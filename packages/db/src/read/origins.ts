import { asc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, origin, originMember, publisher } from "../schema/index.ts";
import { type ArticleSource, sourceColumns } from "./article-source.ts";

/** Articles that go back to one report, as far as some articles are concerned. */
export interface OriginView {
  readonly id: string;
  /** Why they count as one; null for an article that stands alone. */
  readonly reason: string | null;
  readonly articles: readonly ArticleSource[];
}

/** The origins of some articles, the largest first: what « 3 articles · 2 origines » counts. */
export async function loadOrigins(database: Queryable, articleIds: readonly string[]): Promise<readonly OriginView[]> {
  if (articleIds.length === 0) return [];
  const rows = await database
    .select({ id: origin.id, reason: origin.reason, article: sourceColumns })
    .from(originMember)
    .innerJoin(origin, eq(origin.id, originMember.originId))
    .innerJoin(document, eq(document.id, originMember.documentId))
    .innerJoin(documentVersion, eq(documentVersion.documentId, document.id))
    .leftJoin(publisher, eq(publisher.id, document.publisherId))
    .where(inArray(originMember.documentId, [...new Set(articleIds)]))
    .orderBy(asc(origin.id), asc(document.id), asc(documentVersion.number));
  const current = new Map(rows.map((row) => [row.article.articleId, row]));
  return [...Map.groupBy(current.values(), ({ id }) => id)]
    .map(([id, members]) => ({
      id,
      reason: members[0]?.reason ?? null,
      articles: members.map(({ article }) => article),
    }))
    .toSorted((a, b) => b.articles.length - a.articles.length);
}
