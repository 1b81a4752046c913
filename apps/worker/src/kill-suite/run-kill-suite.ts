import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { addSource, type Database, openDatabase } from "@recoupe/db";
import { migrateDatabase } from "@recoupe/db/migrate";
import { sql } from "drizzle-orm";
import { startLocalPress } from "./local-press.ts";
import { startMortalDatabase, startMortalWorkers } from "./mortal-processes.ts";
import { watchTakeovers } from "./watch-takeovers.ts";

export interface KillPlan {
  readonly articles: number;
  readonly workers: number;
  readonly workerKills: number;
  readonly databaseKills: number;
  /** Time between two kills: random, between these. */
  readonly pauseMs: readonly [least: number, most: number];
  readonly seed: number;
  /** Given up when nothing more was stored for this long. */
  readonly patienceMs: number;
  readonly say: (line: string) => void;
}

export interface KillReport {
  readonly lost: readonly number[];
  readonly duplicated: readonly number[];
  /** Versions without the rows of their stages, articles without a version. */
  readonly halfStored: number;
  /** Articles that ended in quarantine. */
  readonly quarantined: number;
  /** Workers that ended though nobody killed them. */
  readonly ownExits: readonly string[];
  /** Longest time until a job that was under way at a kill was taken up again or done. */
  readonly longestTakeoverMs: number;
  /** Kills of workers at which this was measured. */
  readonly killsSeen: number;
  readonly largestWorkerBytes: number;
  readonly seconds: number;
}

/** Ingests articles by feed, page and file while workers and database are killed at random, then counts what is there. */
export async function runKillSuite(plan: KillPlan): Promise<KillReport> {
  const home = mkdtempSync(join(tmpdir(), "recoupe-kill-"));
  const started = performance.now();
  const postgres = await startMortalDatabase(join(home, "data"));
  await migrateDatabase(postgres.url);
  const press = await startLocalPress(plan.articles, join(home, "folder"));
  const handle = openDatabase({ url: postgres.url, applicationName: "kill-suite", maxConnections: 2 });
  for (const address of press.feeds) await addSource(handle.db, { kind: "feed", address });
  for (const address of press.pages) await addSource(handle.db, { kind: "page", address });
  press.fillFolder();
  const workers = startMortalWorkers(plan.workers, {
    environment: {
      DATABASE_URL: postgres.url,
      RECOUPE_WATCH: press.folder,
      RECOUPE_ALLOW_NETWORKS: press.hosts.join(","),
    },
    log: join(home, "worker.log"),
  });
  const takeovers = watchTakeovers(handle.db);
  try {
    await untilWorking(handle.db, plan);
    await killAtRandom(plan, {
      worker: async (choice) => {
        await takeovers.noteKill();
        workers.killOne(choice);
      },
      database: (choice) => postgres.killAndStart(choice * 2000),
    });
    await untilStored(handle.db, plan);
    const { longestMs, killsSeen } = await takeovers.stop();
    return {
      ...(await countStored(handle.db, plan.articles)),
      ownExits: workers.ownExits,
      longestTakeoverMs: longestMs,
      killsSeen,
      largestWorkerBytes: workers.largestBytes(),
      seconds: Math.round((performance.now() - started) / 1000),
    };
  } finally {
    await takeovers.stop();
    await workers.stop();
    await handle.close();
    await postgres.stop();
    await press.close();
    rmSync(home, { recursive: true, force: true });
  }
}

interface Kills {
  readonly worker: (choice: number) => Promise<void>;
  readonly database: (choice: number) => Promise<void>;
}

async function killAtRandom(plan: KillPlan, kills: Kills): Promise<void> {
  const random = randomNumbers(plan.seed);
  const [least, most] = plan.pauseMs;
  let [ofWorkers, ofDatabase] = [plan.workerKills, plan.databaseKills];
  while (ofWorkers + ofDatabase > 0) {
    await sleep(least + random() * (most - least));
    if (random() * (ofWorkers + ofDatabase) < ofWorkers) {
      ofWorkers--;
      await kills.worker(random());
    } else {
      ofDatabase--;
      await kills.database(random());
    }
    if ((ofWorkers + ofDatabase) % 25 === 0)
      plan.say(`${ofWorkers} kills of workers and ${ofDatabase} of Postgres left`);
  }
}

/** A linear congruential generator (Numerical Recipes), so that a run can be repeated with its seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Until the first article is stored: a worker that is killed while it loads holds nothing that could be lost. */
async function untilWorking(database: Database, { patienceMs }: KillPlan): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < patienceMs) {
    const { rows } = await database.execute<{ stored: number }>(sql`select count(*)::int as stored from document`);
    if ((rows[0]?.stored ?? 0) > 0) return;
    await sleep(100);
  }
  throw new Error("no worker stored anything");
}

async function untilStored(database: Database, { articles, patienceMs, say }: KillPlan): Promise<void> {
  let [most, since] = [-1, performance.now()];
  while (performance.now() - since < patienceMs) {
    const { rows } = await database.execute<{ stored: number }>(sql`select count(*)::int as stored from document`);
    const stored = rows[0]?.stored ?? 0;
    if (stored >= articles) return;
    if (stored > most) [most, since] = [stored, performance.now()];
    await sleep(250);
  }
  say(`nothing more was stored for ${patienceMs / 1000} s; ${most} of ${articles}`);
}

async function countStored(database: Database, articles: number) {
  // Every version counts: a second one of the same text would be a duplicate too.
  const { rows } = await database.execute<{ number: number; times: number }>(sql`
    select substring(text from 'numéro (\\d+)')::int as number, count(*)::int as times from document_version group by 1`);
  const times = new Map(rows.map((row) => [row.number, row.times]));
  const numbers = Array.from({ length: articles }, (_, index) => index + 1);
  const [counts] = (
    await database.execute<{ half: number; quarantined: number }>(sql`
      select (select count(*)::int from quarantine where resolved_at is null) as quarantined,
        (select count(*)::int from document_version v where not exists (select 1 from analysis_run where version_id = v.id)
          or not exists (select 1 from block where version_id = v.id))
        + (select count(*)::int from document d where not exists (select 1 from document_version where document_id = d.id)) as half`)
  ).rows;
  return {
    lost: numbers.filter((number) => !times.has(number)),
    duplicated: numbers.filter((number) => (times.get(number) ?? 0) > 1),
    halfStored: counts?.half ?? -1,
    quarantined: counts?.quarantined ?? -1,
  };
}
