import { and, asc, count, desc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, event, publisher, story, storyMember } from "../schema/index.ts";
import { type ArticleSource, selectStoryArticles } from "./article-source.ts";
import { describeEvents, type EventRow } from "./list-events.ts";
import { currentId } from "./redirects.ts";
import { loadTellers, type Teller } from "./story-tellers.ts";

export const DAY_MILLISECONDS = 86_400_000;
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
export function startOfDay(moment: Date): Date {
  return new Date(moment.getTime() - (moment.getTime() % DAY_MILLISECONDS));
}

/** What an article tells before all else, and what one opens with and another tells too: a first paragraph alone holds much. */
function isPart(tellers: readonly Teller[]): boolean {
  return tellers.some(({ first }) => first) || (tellers.length > 1 && tellers.some(({ opens }) => opens));
}
