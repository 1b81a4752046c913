import { desc, isNull, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { quarantine, run } from "../schema/index.ts";

/** Jobs of one queue in one state. */
export interface QueueCount {
  readonly queue: string;
  /** As pg-boss calls it: created, retry, active, completed, cancelled, failed. */
  readonly state: string;
  readonly count: number;
  readonly oldest: Date | null;
}

export type RunRow = typeof run.$inferSelect;

export interface Jobs {
  /** Empty where no worker has ever run on this database. */
  readonly queues: readonly QueueCount[];
  /** The last passes of the machine, newest first. */
  readonly runs: readonly RunRow[];
  /** Articles that could not be read and wait for a person. */
  readonly quarantined: number;
}

/** Passes shown. Guessed. */
const RUNS_SHOWN = 20;

/** What waits, what runs, what failed. */
export async function getJobs(database: Queryable): Promise<Jobs> {
  const [queues, runs, [open]] = await Promise.all([
    countQueues(database),
    database.select().from(run).orderBy(desc(run.startedAt)).limit(RUNS_SHOWN),
    database
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(quarantine)
      .where(isNull(quarantine.resolvedAt)),
  ]);
  return { queues, runs, quarantined: open?.count ?? 0 };
}

/** The queue's tables belong to pg-boss and are there only once a worker has started. */
async function countQueues(database: Queryable): Promise<readonly QueueCount[]> {
  const { rows: known } = await database.execute<{ there: boolean }>(
    sql`select to_regclass('pgboss.job') is not null as there`,
  );
  if (!known[0]?.there) return [];
  const { rows } = await database.execute<{ queue: string; state: string; count: string; oldest: string | null }>(
    sql`select name as queue, state::text as state, count(*) as count, min(created_on)::text as oldest
      from pgboss.job where name not like '\\_\\_%' group by name, state order by name, state`,
  );
  return rows.map(({ queue, state, count, oldest }) => ({
    queue,
    state,
    count: Number(count),
    oldest: oldest === null ? null : new Date(oldest),
  }));
}
