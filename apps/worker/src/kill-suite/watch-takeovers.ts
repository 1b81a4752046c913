import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@recoupe/db";
import { sql } from "drizzle-orm";

const LOOK_MS = 500;

/** A job that is under way, or that was and waits for its next attempt. */
interface Attempt {
  readonly id: string;
  readonly active: boolean;
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
    const open = new Map((await openAttempts(database)).map((attempt) => [attempt.id, attempt]));
    const now = performance.now();
    for (const [id, { since, killedAt }] of waiting) {
      const attempt = open.get(id);
      // A heartbeat after the kill means that another worker has it, perhaps always had.
      const isTaken = attempt?.active && attempt.heartbeat > killedAt;
      if (!isTaken) longestMs = Math.max(longestMs, now - since);
      if (!attempt || isTaken) waiting.delete(id);
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
      const open = await openAttempts(database).catch(() => undefined);
      if (open) killsSeen++;
      for (const { id, active, heartbeat, now } of open ?? []) {
        const known = waiting.get(id);
        // What waits since an earlier kill goes on waiting, unless it was taken up meanwhile.
        if (active && (!known || heartbeat > known.killedAt))
          waiting.set(id, { since: performance.now(), killedAt: now });
      }
    },
    stop: async () => {
      stopped = true;
      await done;
      return { longestMs, killsSeen };
    },
  };
}

async function openAttempts(database: Database): Promise<readonly Attempt[]> {
  const { rows } = await database.execute<Attempt & Record<string, unknown>>(sql`
    select id, state = 'active' as active, extract(epoch from now())::float8 as now,
      extract(epoch from coalesce(heartbeat_on, started_on))::float8 as heartbeat
    from pgboss.job where name = 'analyse' and state in ('active', 'retry')`);
  return rows;
}
