import { RULE_VERSION } from "@recoupe/core/relating";
import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { anyOf } from "../any-of.ts";
import { insertRows } from "../insert-rows.ts";
import type { Queryable } from "../open-database.ts";
import { documentVersion, eventMember, eventMention, inferredDate } from "../schema/index.ts";

const undated = alias(documentVersion, "undated");
const own = alias(eventMention, "own");
const ownMember = alias(eventMember, "own_member");

/**
 * What an undated article tells as done and a dated one dates to a day was done before it was written: the latest such day is the tightest
 * bound, as `infer-dates.ts` of the core finds it. Without an anchor an article stays undated. `files`: whoever tells anything of what was
 * settled anew.
 */
export async function writeInferredDates(database: Queryable, files: readonly string[]): Promise<void> {
  const rows = await database
    .selectDistinctOn([undated.documentId], {
      documentId: undated.documentId,
      notBefore: sql<string>`${eventMention.dateFrom}`,
      eventId: eventMember.eventId,
      anchorMentionId: eventMention.id,
      anchorDocumentId: documentVersion.documentId,
    })
    .from(undated)
    .innerJoin(own, eq(own.versionId, undated.id))
    .innerJoin(ownMember, eq(ownMember.eventMentionId, own.id))
    .innerJoin(eventMember, eq(eventMember.eventId, ownMember.eventId))
    .innerJoin(eventMention, eq(eventMention.id, eventMember.eventMentionId))
    .innerJoin(documentVersion, and(eq(documentVersion.id, eventMention.versionId), documentVersion.isCurrent))
    .where(
      and(
        anyOf(undated.documentId, files),
        undated.isCurrent,
        sql`${undated.publishedAt} is null`,
        eq(own.status, "asserted"),
        eq(eventMention.status, "asserted"),
        eq(eventMention.datePresumed, false),
        ne(documentVersion.documentId, undated.documentId),
        sql`length(${documentVersion.publishedAt}) >= 10`,
        sql`case when ${eventMention.dateFrom} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and ${eventMention.dateTo} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
          then ${eventMention.dateTo}::date - ${eventMention.dateFrom}::date <= 1 else false end`,
      ),
    )
    .orderBy(undated.documentId, desc(eventMention.dateFrom), asc(eventMention.id));
  const found = rows.map((row) => ({ ...row, reason: `dated-telling@${RULE_VERSION}` }));
  await database.delete(inferredDate).where(anyOf(inferredDate.documentId, files));
  await insertRows(database, inferredDate, found);
}
