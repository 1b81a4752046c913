import { and, between, eq, exists, inArray, not, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { block, documentVersion, event, eventMember, eventMention, storyMember } from "../schema/index.ts";
import { isNoEvent } from "./no-event.ts";

/** An article that tells an event of its story, and where. */
export interface Teller {
  readonly eventId: string;
  readonly articleId: string;
  /** Before all else that it tells. */
  readonly first: boolean;
  /** In its title or dek. */
  readonly heads: boolean;
  /** In its title, dek or first paragraph. */
  readonly opens: boolean;
}

/** Who tells which event of a story. What a person put aside is told neither first nor at all. */
export function loadTellers(database: Queryable, storyId: string): Promise<readonly Teller[]> {
  const within = (blocks: SQL) =>
    exists(
      database
        .select({ one: sql`1` })
        .from(block)
        .where(
          and(eq(block.versionId, eventMention.versionId), between(eventMention.start, block.start, block.end), blocks),
        ),
    );
  const earliest = sql`(select min(told.start_offset) from ${eventMention} told
    join ${eventMember} member on member.event_mention_id = told.id join ${event} on ${event.id} = member.event_id
    where told.version_id = ${eventMention.versionId} and not ${isNoEvent})`;
  return database
    .select({
      eventId: eventMember.eventId,
      articleId: documentVersion.documentId,
      first: sql<boolean>`bool_or(${eventMention.start} = ${earliest})`,
      heads: sql<boolean>`bool_or(${within(isHead)})`,
      opens: sql<boolean>`bool_or(${within(isOpening)})`,
    })
    .from(eventMember)
    .innerJoin(event, eq(event.id, eventMember.eventId))
    .innerJoin(eventMention, eq(eventMention.id, eventMember.eventMentionId))
    .innerJoin(documentVersion, and(eq(documentVersion.id, eventMention.versionId), documentVersion.isCurrent))
    .innerJoin(storyMember, eq(storyMember.documentId, documentVersion.documentId))
    .where(and(eq(storyMember.storyId, storyId), not(isNoEvent)))
    .groupBy(eventMember.eventId, documentVersion.documentId);
}

const isHead: SQL = inArray(block.kind, ["title", "dek"]);
/** Of a row of `block`: title, dek or first paragraph. */
export const isOpening: SQL = sql`(${isHead} or ${block.paragraph} = 1)`;
