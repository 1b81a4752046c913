import type { Database } from "./open-database.ts";
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
