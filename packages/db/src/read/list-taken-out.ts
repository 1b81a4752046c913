import { and, count, desc, eq, isNotNull, lt, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, judgement, publisher } from "../schema/index.ts";
import { type ArticleSource, sourceColumns } from "./article-source.ts";
import type { Dismissal } from "./dismissals.ts";
import { cutPage, decodeCursor, type Page, type PageRequest } from "./page.ts";

/** An article that a person took out: nothing of it counts, its last text can still be read. */
export interface TakenOutArticle extends ArticleSource {
  /** Number of its last text. */
  readonly versionNumber: number;
  readonly firstSeenAt: Date;
  readonly takenOut: Dismissal;
  /** That text came after the article was taken out: nobody who decided has read it. */
  readonly isNewer: boolean;
}

/** Articles that were taken out, the last first; `id`: that one alone, if it was. */
export async function listTakenOut(
  database: Queryable,
  request: PageRequest & { readonly id?: string | undefined },
): Promise<Page<TakenOutArticle>> {
  const after = decodeCursor(request.cursor);
  const matching = and(isNotNull(document.takenOutBy), request.id ? eq(document.id, request.id) : undefined);
  const [rows, [counted]] = await Promise.all([
    selectTakenOut(database, and(matching, after ? lt(document.takenOutBy, Number(after.value)) : undefined)).limit(
      request.limit + 1,
    ),
    database.select({ total: count() }).from(document).where(matching),
  ]);
  return cutPage(rows, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: ({ takenOut, articleId }) => ({ value: takenOut.sequence, id: articleId }),
  });
}

function selectTakenOut(database: Queryable, which: SQL | undefined) {
  const { sequence, author, reason, at } = judgement;
  const last = sql`(select max(every.number) from document_version every where every.document_id = ${document.id})`;
  return database
    .select({
      ...sourceColumns,
      versionNumber: documentVersion.number,
      firstSeenAt: document.firstSeenAt,
      takenOut: { sequence, author, reason, at },
      isNewer: sql<boolean>`${documentVersion.seenAt} > ${at}`,
    })
    .from(document)
    .innerJoin(judgement, eq(sequence, document.takenOutBy))
    .innerJoin(documentVersion, and(eq(documentVersion.documentId, document.id), eq(documentVersion.number, last)))
    .leftJoin(publisher, eq(publisher.id, document.publisherId))
    .where(which)
    .orderBy(desc(document.takenOutBy));
}
