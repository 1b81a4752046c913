import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@recoupe/db";
import { sql } from "drizzle-orm";

const LOOK_MS = 500;

/** One attempt at one job that is under way. */
interface Attempt {
  readonly id: string;
  readonly tries: number;
  /** Seconds of the database's clock, as `now`. */
  readonly heartbeat: number;
  readonly now: number;
}

export interface Takeovers {
  readonly longestMs: number;
  /** Kills at which the jobs under way could be read: without any, nothing was measured. */
  readonly killsSeen: number;
}

/**
 * Measures how long jobs that were under way when a worker was killed stay with nobody: until they are done or in the
 * hands of another. While the database is away nothing can be taken up, and its outage counts all the same.
 */
export function watchTakeovers(database: Database): { noteKill(): Promise<void>; stop(): Promise<Takeovers> } {
  const waiting = new Map<string, { readonly since: number; readonly killedAt: number }>();
  let longestMs = 0;
  let killsSeen = 0;
  let stopped = false;
  const look = async () => {
    if (waiting.size === 0) return;
    const active = new Map((await activeAttempts(database)).map((attempt) => [keyOf(attempt), attempt]));
    const now = performance.now();
    for (const [key, { since, killedAt }] of waiting) {
      const attempt = active.get(key);
      // A heartbeat after the kill means that another worker has it, and always had.
      if (!attempt || attempt.heartbeat > killedAt) waiting.delete(key);
      if (!attempt || attempt.heartbeat <= killedAt) longestMs = Math.max(longestMs, now - since);
    }
  };
  const loop = async () => {
    while (!stopped) {
      // The database is often away here; the next look sees more.
      await look().catch(() => undefined);
      await sleep(LOOK_MS);
    }
  };
  const done = loop();
  return {
    noteKill: async () => {
      // A kill while the database is away is not seen, and not counted as seen.
      const active = await activeAttempts(database).catch(() => undefined);
      if (active) killsSeen++;
      for (const attempt of active ?? []) {
        if (waiting.has(keyOf(attempt))) continue;
        waiting.set(keyOf(attempt), { since: performance.now(), killedAt: attempt.now });
      }
    },
    stop: async () => {
      stopped = true;
      await done;
      return { longestMs, killsSeen };
    },
  };
}

function keyOf({ id, tries }: Pick<Attempt, "id" | "tries">): string {
  return `${id} ${tries}`;
}

async function activeAttempts(database: Database): Promise<readonly Attempt[]> {
  const { rows } = await database.execute<Attempt & Record<string, unknown>>(sql`
    select id, retry_count as tries, extract(epoch from now())::float8 as now,
      extract(epoch from coalesce(heartbeat_on, started_on))::float8 as heartbeat
    from pgboss.job where name = 'analyse' and state = 'active'`);
  return rows;
}
