import { and, asc, between, count, desc, eq, exists, gte, inArray, lt, not, or, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import {
  block,
  document,
  documentVersion,
  event,
  eventMember,
  eventMention,
  publisher,
  story,
  storyMember,
} from "../schema/index.ts";
import { type ArticleSource, selectStoryArticles } from "./article-source.ts";
import { describeEvents, type EventRow } from "./list-events.ts";
import { isNoEvent } from "./no-event.ts";
import { currentId } from "./redirects.ts";

const DAY_MILLISECONDS = 86_400_000;
/** Parts shown at most, those that most articles open with. Guessed. */
const PARTS_SHOWN = 10;

/** One part of a story: an event that an article puts first, and who tells it where. */
export interface StoryPart {
  readonly event: EventRow;
  /** Articles that tell it before all else, or in their title, their lead or their first paragraph. */
  readonly opening: readonly ArticleSource[];
  /** Articles that tell it further down only. */
  readonly further: readonly ArticleSource[];
  /** Articles of the story that were read in full and in which it was not found. */
  readonly silent: readonly ArticleSource[];
}

/** An outlet that was read at the time of a story and has no article in it. */
export interface AbsentOutlet {
  readonly id: string;
  readonly name: string;
  /** Its articles published between the first and the last of the story, on other matters. */
  readonly articleCount: number;
}

/** The parts of a story, oldest event first; empty for a story of one article, which has nobody beside it to compare with. */
export async function listStoryParts(database: Queryable, id: string): Promise<readonly StoryPart[]> {
  const storyId = await currentId(database, "story", id);
  const articles = await selectStoryArticles(database, eq(storyMember.storyId, storyId));
  if (articles.length < 2) return [];
  const tellersOf = Map.groupBy(await loadTellers(database, storyId), ({ eventId }) => eventId);
  const parts = [...tellersOf].filter(([, tellers]) => isPart(tellers));
  const openings = (tellers: readonly Teller[]) => tellers.filter(({ first, opens }) => first || opens).length;
  const shown = parts
    .sort(([a, one], [b, other]) => openings(other) - openings(one) || other.length - one.length || (a < b ? -1 : 1))
    .slice(0, PARTS_SHOWN)
    .map(([eventId]) => eventId);
  if (shown.length === 0) return [];
  const rows = await database
    .select()
    .from(event)
    .where(inArray(event.id, shown))
    .orderBy(sql`${event.dateFrom} asc nulls last`, asc(event.id));
  const described = await describeEvents(database, rows);
  return described.map((row) => {
    const isFirst = new Map(tellersOf.get(row.id)?.map(({ articleId, first, opens }) => [articleId, first || opens]));
    const those = (wanted: boolean | undefined) =>
      articles.filter(({ articleId }) => isFirst.get(articleId) === wanted);
    return { event: row, opening: those(true), further: those(false), silent: those(undefined) };
  });
}

/**
 * Outlets with articles from the days of a story and none in it: what was not read at all is no silence.
 * Null when no article of the story is dated, so that nobody knows which days these were.
 */
export async function listAbsentOutlets(database: Queryable, id: string): Promise<readonly AbsentOutlet[] | null> {
  const storyId = await currentId(database, "story", id);
  const [found] = await database.select().from(story).where(eq(story.id, storyId));
  if (!found?.publishedFrom || !found.publishedTo) return null;
  const articleCount = count();
  return database
    .select({ id: publisher.id, name: publisher.name, articleCount })
    .from(publisher)
    .innerJoin(document, eq(document.publisherId, publisher.id))
    .innerJoin(documentVersion, and(eq(documentVersion.documentId, document.id), documentVersion.isCurrent))
    .where(
      and(
        gte(documentVersion.publishedFrom, startOfDay(found.publishedFrom)),
        lt(documentVersion.publishedFrom, new Date(startOfDay(found.publishedTo).getTime() + DAY_MILLISECONDS)),
        sql`not exists (select 1 from ${storyMember} member join ${document} told on told.id = member.document_id
          where member.story_id = ${storyId} and told.publisher_id = ${publisher.id})`,
      ),
    )
    .groupBy(publisher.id, publisher.name)
    .orderBy(desc(articleCount), asc(publisher.name));
}

/** Outlets date by the day or by the minute: a story's days count whole. */
function startOfDay(moment: Date): Date {
  return new Date(moment.getTime() - (moment.getTime() % DAY_MILLISECONDS));
}

/** An article that tells an event: before all others, and at its opening, or not. */
interface Teller {
  readonly eventId: string;
  readonly articleId: string;
  readonly first: boolean;
  readonly opens: boolean;
}

/** What an article tells before all else, and what one opens with and another tells too: a first paragraph alone holds much. */
function isPart(tellers: readonly Teller[]): boolean {
  return tellers.some(({ first }) => first) || (tellers.length > 1 && tellers.some(({ opens }) => opens));
}

function loadTellers(database: Queryable, storyId: string): Promise<readonly Teller[]> {
  const opening = database
    .select({ one: sql`1` })
    .from(block)
    .where(
      and(
        eq(block.versionId, eventMention.versionId),
        between(eventMention.start, block.start, block.end),
        or(inArray(block.kind, ["title", "dek"]), eq(block.paragraph, 1)),
      ),
    );
  // What a person put aside is told neither first nor at all.
  const earliest = sql`(select min(told.start_offset) from ${eventMention} told
    join ${eventMember} member on member.event_mention_id = told.id join ${event} on ${event.id} = member.event_id
    where told.version_id = ${eventMention.versionId} and not ${isNoEvent})`;
  return database
    .select({
      eventId: eventMember.eventId,
      articleId: documentVersion.documentId,
      first: sql<boolean>`bool_or(${eventMention.start} = ${earliest})`,
      opens: sql<boolean>`bool_or(${exists(opening)})`,
    })
    .from(eventMember)
    .innerJoin(event, eq(event.id, eventMember.eventId))
    .innerJoin(eventMention, eq(eventMention.id, eventMember.eventMentionId))
    .innerJoin(documentVersion, and(eq(documentVersion.id, eventMention.versionId), documentVersion.isCurrent))
    .innerJoin(storyMember, eq(storyMember.documentId, documentVersion.documentId))
    .where(and(eq(storyMember.storyId, storyId), not(isNoEvent)))
    .groupBy(eventMember.eventId, documentVersion.documentId);
}
