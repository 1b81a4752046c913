import { count, desc, eq, max, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import {
  change,
  contradiction,
  document,
  documentVersion,
  entity,
  event,
  origin,
  publisher,
  quarantine,
  quote,
  run,
  source,
  story,
  webhook,
} from "../schema/index.ts";
import { isMisreadQuote } from "./dismissals.ts";
import { isNoEvent } from "./no-event.ts";

type RunKind = (typeof run.$inferSelect)["kind"];

export interface Status {
  readonly articles: number;
  readonly outlets: number;
  readonly quotes: number;
  readonly events: number;
  readonly entities: number;
  readonly contradictions: number;
  readonly stories: number;
  readonly origins: number;
  /** Sources whose last checks failed: what they publish is not in these figures. */
  readonly failingSources: number;
  /** Articles that arrived and could not be read. */
  readonly unreadArticles: number;
  /** Addresses that follow a saved view and whose last message did not arrive. */
  readonly failingWebhooks: number;
  /** ISO days of the earliest and latest dated article; null when no article is dated. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** When the newest article came in. */
  readonly lastArticleAt: Date | null;
  /** The last pass of the machine. */
  readonly lastRun: { readonly kind: RunKind; readonly startedAt: Date; readonly finishedAt: Date | null } | null;
  /** Number of the last committed change; 0 in an empty database. */
  readonly sequence: number;
}

/** How much there is, and since when. */
export async function getStatus(database: Queryable): Promise<Status> {
  const day = (moment: ReturnType<typeof sql>) =>
    sql<string | null>`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD')`;
  const [[versions], [outlets], [derived], [last], [changed]] = await Promise.all([
    database
      .select({
        articles: count(),
        publishedFrom: day(sql`min(${documentVersion.publishedFrom})`),
        publishedTo: day(sql`max(${documentVersion.publishedFrom})`),
        lastArticleAt: max(document.firstSeenAt),
        quotes:
          sql<number>`(select count(*) from ${quote} join document_version current on current.id = ${quote.versionId} and current.is_current where not ${isMisreadQuote})`.mapWith(
            Number,
          ),
      })
      .from(documentVersion)
      .innerJoin(document, eq(document.id, documentVersion.documentId))
      .where(eq(documentVersion.isCurrent, true)),
    database
      .select({ outlets: count() })
      .from(publisher)
      .where(
        sql`exists (select 1 from ${document} where ${document.publisherId} = ${publisher.id} and ${document.takenOutBy} is null)`,
      ),
    database
      .execute<
        Record<
          "events" | "entities" | "contradictions" | "stories" | "origins" | "failing" | "unread" | "unheard",
          string
        >
      >(sql`select
      (select count(*) from ${event} where not ${isNoEvent}) as events,
      (select count(*) from ${entity}) as entities,
      (select count(*) from ${contradiction} where ${contradiction.dismissedBy} is null) as contradictions,
      (select count(*) from ${story}) as stories,
      (select count(*) from ${origin}) as origins,
      (select count(*) from ${source} where ${source.failureCount} > 0 and not ${source.paused}) as failing,
      (select count(*) from ${quarantine} where ${quarantine.resolvedAt} is null) as unread,
      (select count(*) from ${webhook} where ${webhook.failureCount} > 0) as unheard`)
      .then(({ rows }) => rows),
    database
      .select({ kind: run.kind, startedAt: run.startedAt, finishedAt: run.finishedAt })
      .from(run)
      .orderBy(desc(run.startedAt))
      .limit(1),
    database.select({ sequence: max(change.sequence) }).from(change),
  ]);
  return {
    articles: versions?.articles ?? 0,
    outlets: outlets?.outlets ?? 0,
    quotes: versions?.quotes ?? 0,
    events: Number(derived?.events ?? 0),
    entities: Number(derived?.entities ?? 0),
    contradictions: Number(derived?.contradictions ?? 0),
    stories: Number(derived?.stories ?? 0),
    origins: Number(derived?.origins ?? 0),
    failingSources: Number(derived?.failing ?? 0),
    unreadArticles: Number(derived?.unread ?? 0),
    failingWebhooks: Number(derived?.unheard ?? 0),
    publishedFrom: versions?.publishedFrom ?? null,
    publishedTo: versions?.publishedTo ?? null,
    lastArticleAt: versions?.lastArticleAt ?? null,
    lastRun: last ?? null,
    sequence: changed?.sequence ?? 0,
  };
}
