import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { event, storyMember } from "../schema/index.ts";
import { type ArticleSource, selectStoryArticles } from "./article-source.ts";
import { type EpisodeMember, type GroupedEpisode, groupStory } from "./group-story.ts";
import { describeEvents, type EventRow } from "./list-events.ts";
import type { StoryRow } from "./list-stories.ts";
import { type Days, loadOutletDays, type OutletDay, silentIn } from "./outlet-days.ts";
import { cutPage, decodeCursor, type Page, type PageRequest } from "./page.ts";
import { currentId } from "./redirects.ts";
import type { AbsentOutlet } from "./story-parts.ts";

/** Articles and events named at most of one episode. Guessed. */
const ARTICLES_SHOWN = 50;
const EVENTS_SHOWN = 3;

export interface EpisodeArticle extends ArticleSource {
  readonly originId: string | null;
}

/**
 * Articles of one story that tell one happening and how it was answered. It is made at each reading, and has no id; its title is that of its
 * first article that has one, and one article alone has no reason.
 */
export interface StoryEpisode extends Omit<StoryRow, "id"> {
  /** The first of them, in order of time. */
  readonly articles: readonly EpisodeArticle[];
  /** Events that several of its articles tell first. */
  readonly events: readonly EventRow[];
  /** Outlets of the story that were read in these days and have no article in it; null when none of its articles is dated. */
  readonly silent: readonly AbsentOutlet[] | null;
}

/** The episodes of a story in order of time; none for a story of few articles or of one episode. */
export async function listEpisodes(database: Queryable, id: string, request: PageRequest): Promise<Page<StoryEpisode>> {
  const storyId = await currentId(database, "story", id);
  const episodes = await groupStory(database, storyId);
  const start = startOf(episodes, request.cursor);
  const page = cutPage(episodes.slice(start, start + request.limit + 1), {
    limit: request.limit,
    total: episodes.length,
    positionOf: (episode) => ({ value: episodes.indexOf(episode), id: firstOf(episode) }),
  });
  const [sources, events, outletDays] = await Promise.all([
    loadSources(database, storyId, page.rows),
    loadEvents(database, page.rows),
    loadOutletDays(database, storyId, daysOf(page.rows)),
  ]);
  return { ...page, rows: page.rows.map((episode) => describe(episode, { sources, events, outletDays })) };
}

/** Where a slice begins: behind the episode that ended the one before; where none begins like it any more, behind its place. */
function startOf(episodes: readonly GroupedEpisode[], cursor: string | undefined): number {
  const after = decodeCursor(cursor);
  if (!after) return 0;
  const place = episodes.findIndex((episode) => firstOf(episode) === after.id);
  return 1 + (place === -1 ? Number(after.value) : place);
}

function firstOf({ members }: GroupedEpisode): string {
  return members[0]?.articleId ?? "";
}

interface Around {
  readonly sources: ReadonlyMap<string, ArticleSource>;
  readonly events: ReadonlyMap<string, EventRow>;
  readonly outletDays: readonly OutletDay[];
}

function describe(episode: GroupedEpisode, { sources, events, outletDays }: Around): StoryEpisode {
  const { title, reason, members } = episode;
  const days = daysOf([episode]);
  return {
    title,
    reason: reason ?? null,
    articleCount: members.length,
    originCount: new Set(members.map(({ originId, articleId }) => originId ?? articleId)).size,
    publishedFrom: days?.from ?? null,
    publishedTo: days?.to ?? null,
    articles: namedOf(episode).flatMap(({ articleId, originId }) => {
      const source = sources.get(articleId);
      return source ? [{ ...source, originId }] : [];
    }),
    events: eventsOf(episode).flatMap((id) => events.get(id) ?? []),
    silent: days ? silentIn(outletDays, days, new Set(members.map(({ publisherId }) => publisherId))) : null,
  };
}

function namedOf({ members }: GroupedEpisode): readonly EpisodeMember[] {
  return members.slice(0, ARTICLES_SHOWN);
}

function eventsOf({ events }: GroupedEpisode): readonly string[] {
  return events.slice(0, EVENTS_SHOWN);
}

/** First and last publication among the dated articles of some episodes; undefined where there is none. */
function daysOf(episodes: readonly GroupedEpisode[]): Days | undefined {
  const dated = episodes
    .flatMap(({ members }) => members.flatMap(({ publishedFrom }) => publishedFrom ?? []))
    .toSorted((one, other) => one.getTime() - other.getTime());
  const [from, to] = [dated[0], dated.at(-1)];
  return from && to && { from, to };
}

async function loadSources(database: Queryable, storyId: string, episodes: readonly GroupedEpisode[]) {
  const ids = episodes.flatMap(namedOf).map(({ articleId }) => articleId);
  const found =
    ids.length === 0
      ? []
      : await selectStoryArticles(
          database,
          and(eq(storyMember.storyId, storyId), inArray(storyMember.documentId, ids)),
        );
  return new Map(found.map((source) => [source.articleId, source]));
}

async function loadEvents(database: Queryable, episodes: readonly GroupedEpisode[]) {
  const ids = episodes.flatMap(eventsOf);
  const rows = ids.length === 0 ? [] : await database.select().from(event).where(inArray(event.id, ids));
  return new Map((await describeEvents(database, rows)).map((row) => [row.id, row]));
}
