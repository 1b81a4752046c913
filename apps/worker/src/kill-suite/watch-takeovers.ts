import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@recoupe/db";
import { sql } from "drizzle-orm";

const LOOK_MS = 500;

/** One attempt at one job. */
interface Attempt {
  readonly id: string;
  readonly tries: number;
}

/**
 * Measures how long jobs that were under way when a worker was killed stay with nobody: until they are done or in the
 * hands of another. While the database is away nothing can be taken up, and its outage counts all the same.
 */
export function watchTakeovers(database: Database): { noteKill(): Promise<void>; stop(): Promise<number> } {
  const waiting = new Map<string, number>();
  let longest = 0;
  let stopped = false;
  const look = async () => {
    if (waiting.size === 0) return;
    const active = new Set((await activeAttempts(database)).map(keyOf));
    const now = performance.now();
    for (const [key, since] of waiting) {
      longest = Math.max(longest, now - since);
      if (!active.has(key)) waiting.delete(key);
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
      const active = await activeAttempts(database).catch(() => []);
      for (const attempt of active) if (!waiting.has(keyOf(attempt))) waiting.set(keyOf(attempt), performance.now());
    },
    stop: async () => {
      stopped = true;
      await done;
      return longest;
    },
  };
}

function keyOf({ id, tries }: Attempt): string {
  return `${id} ${tries}`;
}

async function activeAttempts(database: Database): Promise<readonly Attempt[]> {
  const { rows } = await database.execute<{ id: string; tries: number }>(
    sql`select id, retry_count as tries from pgboss.job where name = 'analyse' and state = 'active'`,
  );
  return rows;
}
