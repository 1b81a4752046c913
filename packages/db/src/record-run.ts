import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Database, Queryable } from "./open-database.ts";
import { run } from "./schema/index.ts";

export interface FinishedRun {
  readonly kind: (typeof run.$inferInsert)["kind"];
  /** An address or a folder; null for everything. */
  readonly subject: string | null;
  readonly startedAt: Date;
  readonly outcome: "ok" | "partial" | "failed";
  readonly counts: Readonly<Record<string, number>>;
  readonly error?: string | undefined;
}

/** Writes down one pass of the machine that has just ended. */
export async function recordRun(database: Database, finished: FinishedRun): Promise<void> {
  await database.insert(run).values({ ...finished, error: finished.error ?? null, finishedAt: new Date() });
}

/** How long the last finished pass of a kind took, and how long ago it ended; undefined before the first. */
export async function lastRun(
  database: Queryable,
  kind: FinishedRun["kind"],
): Promise<{ readonly durationMs: number; readonly endedMsAgo: number } | undefined> {
  const milliseconds = (span: ReturnType<typeof sql>) => sql<number>`extract(epoch from ${span})::float8 * 1000`;
  const [last] = await database
    .select({
      durationMs: milliseconds(sql`${run.finishedAt} - ${run.startedAt}`),
      endedMsAgo: milliseconds(sql`now() - ${run.finishedAt}`),
    })
    .from(run)
    .where(and(eq(run.kind, kind), isNotNull(run.finishedAt)))
    .orderBy(desc(run.startedAt))
    .limit(1);
  return last;
}
