import { and, count, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Queryable } from "../open-database.ts";
import {
  analysisRun,
  document,
  documentVersion,
  entityMember,
  event,
  eventMember,
  eventMention,
  mention,
  nearDuplicate,
  originMember,
  publisher,
  quote,
  storyMember,
} from "../schema/index.ts";
import { type ArticleSource, sourceColumns } from "./article-source.ts";
import { isMisreadQuote } from "./dismissals.ts";
import { isNoEvent } from "./no-event.ts";
import { cutPage, decodeCursor, type Page, type PageRequest } from "./page.ts";
import { folded, likeAny, ofOutlet, publishedIn } from "./search/record-filter.ts";

export interface ArticleRow extends ArticleSource {
  readonly language: string;
  readonly wordCount: number;
  readonly firstSeenAt: Date;
  readonly storyId: string | null;
  readonly originId: string | null;
  /** Articles whose text is the same or a paraphrase of one source. */
  readonly nearDuplicates: number;
  readonly quotes: number;
  readonly events: number;
  readonly issues: number;
}

export interface ArticleFilter {
  readonly storyId?: string | undefined;
  readonly originId?: string | undefined;
  readonly sourceId?: string | undefined;
  readonly outletId?: string | undefined;
  /** Only those that do not say which outlet they come from. */
  readonly withoutOutlet?: boolean | undefined;
  /** Only those that name this entity; with `name`, under this name. */
  readonly entityId?: string | undefined;
  readonly name?: string | undefined;
  /** Only those that came in after this moment. */
  readonly since?: Date | undefined;
  /** Part of the title, of the opening where there is none, without regard to accents or case. */
  readonly title?: string | undefined;
  /** Part of the outlet's name or host. */
  readonly outlet?: string | undefined;
  /** Days, months or years of publication; the undated are in none. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Articles, last seen first. */
export async function listArticles(
  database: Queryable,
  request: PageRequest & ArticleFilter,
): Promise<Page<ArticleRow>> {
  const after = decodeCursor(request.cursor);
  const matching = and(
    documentVersion.isCurrent,
    request.storyId ? eq(storyMember.storyId, request.storyId) : undefined,
    request.originId ? eq(originMember.originId, request.originId) : undefined,
    request.sourceId ? eq(document.sourceId, request.sourceId) : undefined,
    request.since ? gt(document.firstSeenAt, request.since) : undefined,
    request.outletId ? eq(document.publisherId, request.outletId) : undefined,
    request.withoutOutlet ? isNull(document.publisherId) : undefined,
    request.entityId
      ? inArray(documentVersion.id, namingVersions(database, request.entityId, request.name))
      : undefined,
    request.title
      ? sql`${folded(sql`coalesce(${documentVersion.title}, left(${documentVersion.searchText}, 200))`)} like ${likeAny(request.title)}`
      : undefined,
    request.outlet ? ofOutlet(sql`${documentVersion.id}`, request.outlet) : undefined,
    request.from || request.to ? publishedIn(sql`${documentVersion.id}`, definedRange(request)) : undefined,
  );
  const seen = sql<string>`to_char(${document.firstSeenAt} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`;
  const [rows, [counted]] = await Promise.all([
    database
      .select({ ...articleColumns, seen })
      .from(documentVersion)
      .innerJoin(document, eq(document.id, documentVersion.documentId))
      .leftJoin(publisher, eq(publisher.id, document.publisherId))
      .leftJoin(storyMember, eq(storyMember.documentId, document.id))
      .leftJoin(originMember, eq(originMember.documentId, document.id))
      .where(and(matching, after ? sql`(${seen}, ${document.id}) < (${after.value}, ${after.id})` : undefined))
      .orderBy(desc(seen), desc(document.id))
      .limit(request.limit + 1),
    database
      .select({ total: count() })
      .from(documentVersion)
      .innerJoin(document, eq(document.id, documentVersion.documentId))
      .leftJoin(storyMember, eq(storyMember.documentId, document.id))
      .leftJoin(originMember, eq(originMember.documentId, document.id))
      .where(matching),
  ]);
  const page = cutPage(rows, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: (row) => ({ value: row.seen, id: row.articleId }),
  });
  return { ...page, rows: page.rows.map(({ seen: _, ...row }) => row) };
}

function definedRange({ from, to }: ArticleFilter): { readonly from?: string; readonly to?: string } {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function namingVersions(database: Queryable, entityId: string, name: string | undefined) {
  return database
    .select({ id: mention.versionId })
    .from(mention)
    .innerJoin(entityMember, eq(entityMember.documentEntityId, mention.documentEntityId))
    .where(and(eq(entityMember.entityId, entityId), name === undefined ? undefined : eq(mention.exact, name)));
}

/** Findings of a version that people put aside. */
const misreadHere = sql`(select count(*) from ${quote} where ${quote.versionId} = ${documentVersion.id} and ${isMisreadQuote})`;
const noEventsHere = sql`(select count(*) from ${eventMention} join ${eventMember} on ${eventMember.eventMentionId} = ${eventMention.id}
  join ${event} on ${event.id} = ${eventMember.eventId} where ${eventMention.versionId} = ${documentVersion.id} and ${isNoEvent})`;

/** What the latest reading of a version counted, less what was put aside of it. */
const latestRun = (column: PgColumn, aside = sql`0`) =>
  sql<number>`coalesce((select ${column} - ${aside} from ${analysisRun} where ${analysisRun.versionId} = ${documentVersion.id} order by ${analysisRun.analysedAt} desc limit 1), 0)`.mapWith(
    Number,
  );

const articleColumns = {
  ...sourceColumns,
  language: documentVersion.language,
  wordCount: documentVersion.wordCount,
  firstSeenAt: document.firstSeenAt,
  storyId: storyMember.storyId,
  originId: originMember.originId,
  nearDuplicates:
    sql<number>`(select count(*) from ${nearDuplicate} where ${document.id} in (${nearDuplicate.documentA}, ${nearDuplicate.documentB}))`.mapWith(
      Number,
    ),
  quotes: latestRun(analysisRun.quoteCount, misreadHere),
  events: latestRun(analysisRun.eventCount, noEventsHere),
  issues: latestRun(analysisRun.issueCount),
} as const;
