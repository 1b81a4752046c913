import { eq } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { event } from "../schema/index.ts";
import type { ArticleSource } from "./article-source.ts";
import { describeEvents, type EventRow } from "./list-events.ts";
import { listSilent } from "./list-silent.ts";
import { loadOrigins, type OriginView } from "./origins.ts";
import { currentId } from "./redirects.ts";
import { loadTellingsOfEvents, type Telling } from "./tellings.ts";

export interface EventView extends EventRow {
  readonly reason: string | null;
  readonly tellings: readonly Telling[];
  /** Which of the telling articles go back to one report, and why. */
  readonly origins: readonly OriginView[];
  /** Articles of the same story that do not tell it. */
  readonly silent: readonly ArticleSource[];
}

/** Undefined when no such event exists, also under an earlier id. */
export async function getEvent(database: Queryable, id: string): Promise<EventView | undefined> {
  const current = await currentId(database, "event", id);
  const [row] = await database.select().from(event).where(eq(event.id, current));
  if (!row) return undefined;
  const [tellings, [described]] = await Promise.all([
    loadTellingsOfEvents(database, [row.id]),
    describeEvents(database, [row]),
  ]);
  if (!described) return undefined;
  const articleIds = tellings.map(({ evidence }) => evidence.source.articleId);
  const [origins, silent] = await Promise.all([loadOrigins(database, articleIds), listSilent(database, articleIds)]);
  return { ...described, reason: row.reason, tellings, origins, silent };
}
