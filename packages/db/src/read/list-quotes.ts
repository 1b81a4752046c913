import { and, count, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, entityMember, quote, utterance, utteranceMember } from "../schema/index.ts";
import { cutPage, decodeCursor, type Page, type PageRequest } from "./page.ts";
import { loadQuotes, type QuoteView } from "./quotes.ts";

/** One thing said, as one or more articles give it: several when it was translated or copied. */
export interface Statement {
  /** The utterance's id, or the quotation's own when it stands alone. */
  readonly id: string;
  /** Why these renderings are one statement; null when it stands alone. */
  readonly reason: string | null;
  readonly tellings: readonly QuoteView[];
}

export interface QuoteFilter {
  /** Joined entity that speaks. */
  readonly speakerId?: string | undefined;
  readonly kind?: "direct" | "mixed" | "indirect" | undefined;
  /** Only what no speaker could be found for. */
  readonly unattributed?: boolean | undefined;
}

/** Statements: those given by most articles first, then in the order in which they were read. */
export async function listQuotes(database: Queryable, request: PageRequest & QuoteFilter): Promise<Page<Statement>> {
  const after = decodeCursor(request.cursor);
  const statementId = sql<string>`coalesce(${utteranceMember.utteranceId}, ${quote.id})`;
  const articles = sql<number>`count(distinct ${documentVersion.documentId})`.mapWith(Number);
  const statements = () =>
    database
      .select({ id: statementId.as("statement_id"), articles: articles.as("articles") })
      .from(quote)
      .innerJoin(documentVersion, and(eq(documentVersion.id, quote.versionId), documentVersion.isCurrent))
      .innerJoin(document, eq(document.id, documentVersion.documentId))
      .leftJoin(utteranceMember, eq(utteranceMember.quoteId, quote.id))
      .where(conditionOf(request))
      .groupBy(statementId);
  const grouped = statements().as("statements");
  const [found, [counted]] = await Promise.all([
    database
      .select()
      .from(grouped)
      .where(
        after
          ? sql`(${grouped.articles} < ${after.value} or (${grouped.articles} = ${after.value} and ${grouped.id} > ${after.id}))`
          : undefined,
      )
      .orderBy(sql`${grouped.articles} desc`, sql`${grouped.id} asc`)
      .limit(request.limit + 1),
    database.select({ total: count() }).from(statements().as("all_statements")),
  ]);
  const page = cutPage(found, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: (row) => ({ value: row.articles, id: row.id }),
  });
  return {
    ...page,
    rows: await loadStatements(
      database,
      page.rows.map(({ id }) => id),
    ),
  };
}

/** Every telling of each statement, also those a filter would leave out: a statement is shown whole. */
async function loadStatements(database: Queryable, ids: readonly string[]): Promise<readonly Statement[]> {
  if (ids.length === 0) return [];
  const quotes = await loadQuotes(
    database,
    sql`(${inArray(utteranceMember.utteranceId, [...ids])} or ${inArray(quote.id, [...ids])})`,
  );
  const { id: utteranceId, reason } = utterance;
  const joined = await database
    .select({ id: utteranceId, reason })
    .from(utterance)
    .where(inArray(utteranceId, [...ids]));
  const reasons = new Map(joined.map((row) => [row.id, row.reason]));
  const tellingsOf = Map.groupBy(quotes, (each) => each.utteranceId ?? each.id);
  return ids.flatMap((id) => {
    const tellings = tellingsOf.get(id);
    return tellings ? [{ id, reason: reasons.get(id) ?? null, tellings }] : [];
  });
}

function conditionOf(filter: QuoteFilter): SQL | undefined {
  return and(
    filter.kind ? eq(quote.kind, filter.kind) : undefined,
    filter.unattributed ? isNull(quote.speakerName) : undefined,
    filter.speakerId
      ? sql`${quote.speakerEntityId} in (select ${entityMember.documentEntityId} from ${entityMember} where ${entityMember.entityId} = ${filter.speakerId})`
      : undefined,
  );
}
