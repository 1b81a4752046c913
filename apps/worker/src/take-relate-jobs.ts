import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { takeTurn } from "@recoupe/db";
import { QUEUES } from "@recoupe/ingest/jobs";
import type { Comparer } from "./comparer/comparer.ts";
import type { TakingJobs } from "./take-analyse-jobs.ts";

/** How soon another worker takes over from one that is gone. Guessed. */
const LOOK_MS = 5000;

export interface TakingRelateJobs extends TakingJobs {
  readonly databaseUrl: string;
  readonly comparer: Comparer;
}

/**
 * Puts side by side what is new, while it is this worker's turn: one of all workers does it, since what it has read and
 * compared is in its memory. Resolves when the worker leaves.
 */
export async function takeRelateJobs(taking: TakingRelateJobs): Promise<void> {
  const { comparer, log, signal } = taking;
  while (!signal.aborted) {
    try {
      await relateInTurn(taking);
    } catch (error) {
      log.warn({ error }, "comparing waits");
    }
    await comparer.stop();
    // Only the end of the wait is an error here, and then the loop ends too.
    await sleep(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function relateInTurn(taking: TakingRelateJobs): Promise<void> {
  const { queue, databaseUrl, signal } = taking;
  const turn = await takeTurn(databaseUrl, "relate");
  if (!turn) return;
  const leaving = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  const taker = await queue.work(QUEUES.relate, { pollingIntervalSeconds: 0.5 }, () => relate(taking));
  if (!signal.aborted) await Promise.race([turn.over, leaving]);
  // What is under way is given up with the process, up to its last step, and its job is another worker's.
  await queue.offWork(QUEUES.relate, { id: taker, wait: false });
  await turn.giveBack();
}

async function relate({ comparer, metrics, log, signal }: TakingRelateJobs): Promise<void> {
  // A job that came with the wish to leave would start a process that nobody ends: it is another worker's.
  if (signal.aborted) throw new Error("this worker leaves");
  const started = performance.now();
  const related = await comparer.relate();
  const ms = Math.round(performance.now() - started);
  metrics.stage("relate", ms);
  log.info({ ...related, ms }, "related");
}
