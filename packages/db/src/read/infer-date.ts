import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, eventMember, eventMention, publisher } from "../schema/index.ts";
import { type ArticleSource, sourceColumns } from "./article-source.ts";

/** A day than which an undated article is not older, and what tells so. */
export interface InferredDateView {
  /** ISO day. */
  readonly notBefore: string;
  /** The event that both tell as done, and the dated article that dates it to this day. */
  readonly eventId: string;
  readonly anchor: ArticleSource;
}

const own = alias(eventMention, "own");
const ownMember = alias(eventMember, "own_member");

/**
 * What an undated article tells as done and a dated one dates to a day was done before it was written: the latest such day is the tightest
 * bound, as `infer-dates.ts` of the core finds it. Undefined without an anchor. Asked when it is shown, so that it is never older than
 * what is joined.
 */
export async function inferDate(database: Queryable, versionId: string): Promise<InferredDateView | undefined> {
  const [row] = await database
    .select({ notBefore: eventMention.dateFrom, eventId: eventMember.eventId, anchor: sourceColumns })
    .from(own)
    .innerJoin(ownMember, eq(ownMember.eventMentionId, own.id))
    .innerJoin(eventMember, eq(eventMember.eventId, ownMember.eventId))
    .innerJoin(eventMention, eq(eventMention.id, eventMember.eventMentionId))
    .innerJoin(documentVersion, and(eq(documentVersion.id, eventMention.versionId), documentVersion.isCurrent))
    .innerJoin(document, eq(document.id, documentVersion.documentId))
    .leftJoin(publisher, eq(publisher.id, document.publisherId))
    .where(
      and(
        eq(own.versionId, versionId),
        eq(own.status, "asserted"),
        eq(eventMention.status, "asserted"),
        ne(documentVersion.id, versionId),
        sql`length(${documentVersion.publishedAt}) >= 10`,
        sql`case when ${eventMention.dateFrom} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and ${eventMention.dateTo} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
          then ${eventMention.dateTo}::date - ${eventMention.dateFrom}::date <= 1 else false end`,
      ),
    )
    .orderBy(desc(eventMention.dateFrom), asc(eventMention.id))
    .limit(1);
  return row?.notBefore ? { notBefore: row.notBefore, eventId: row.eventId, anchor: row.anchor } : undefined;
}
