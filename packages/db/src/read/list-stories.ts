import { asc, count, desc, eq, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { story } from "../schema/index.ts";
import { cutPage, decodeCursor, type Page, type PageRequest } from "./page.ts";
import { currentId } from "./redirects.ts";

export interface StoryRow {
  readonly id: string;
  /** Verbatim title of one of its articles; null when none has a title. */
  readonly title: string | null;
  /** Why these articles are one story. */
  readonly reason: string | null;
  readonly articleCount: number;
  readonly originCount: number;
  /** First and last publication among its dated articles. */
  readonly publishedFrom: Date | null;
  readonly publishedTo: Date | null;
}

/** Stories with most articles first. */
export async function listStories(database: Queryable, request: PageRequest): Promise<Page<StoryRow>> {
  const after = decodeCursor(request.cursor);
  const [rows, [counted]] = await Promise.all([
    database
      .select()
      .from(story)
      .where(
        after
          ? sql`(${story.articleCount} < ${after.value} or (${story.articleCount} = ${after.value} and ${story.id} > ${after.id}))`
          : undefined,
      )
      .orderBy(desc(story.articleCount), asc(story.id))
      .limit(request.limit + 1),
    database.select({ total: count() }).from(story),
  ]);
  return cutPage(rows, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: (row) => ({ value: row.articleCount, id: row.id }),
  });
}

/** Undefined when no such story exists, also under an earlier id. */
export async function getStory(database: Queryable, id: string): Promise<StoryRow | undefined> {
  const current = await currentId(database, "story", id);
  const [row] = await database.select().from(story).where(eq(story.id, current));
  return row;
}
