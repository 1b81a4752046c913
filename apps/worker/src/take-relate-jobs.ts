import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { takeTurn } from "@recoupe/db";
import { relateArticles } from "@recoupe/ingest";
import { QUEUES } from "@recoupe/ingest/jobs";
import type { TakingJobs } from "./take-analyse-jobs.ts";

/** How soon another worker takes over from one that is gone. Guessed. */
const LOOK_MS = 5000;

/**
 * Puts side by side what is new, while it is this worker's turn: one of all workers does it, since what it has read and
 * compared is in its memory. Resolves when the worker leaves.
 */
export async function takeRelateJobs(taking: TakingJobs, databaseUrl: string): Promise<void> {
  const { log, signal } = taking;
  while (!signal.aborted) {
    try {
      await relateInTurn(taking, databaseUrl);
    } catch (error) {
      log.warn({ error }, "comparing waits");
    }
    // Only the end of the wait is an error here, and then the loop ends too.
    await sleep(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function relateInTurn(taking: TakingJobs, databaseUrl: string): Promise<void> {
  const { queue, signal } = taking;
  const turn = await takeTurn(databaseUrl, "relate");
  if (!turn) return;
  const leaving = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  const taker = await queue.work(QUEUES.relate, { pollingIntervalSeconds: 0.5 }, () => relate(taking));
  if (!signal.aborted) await Promise.race([turn.over, leaving]);
  // What is under way is finished, and counts: that two never compare at once is seen to by the comparison itself.
  await queue.offWork(QUEUES.relate, { id: taker, wait: false });
  await turn.giveBack();
}

async function relate({ context, metrics, log }: TakingJobs): Promise<void> {
  const started = performance.now();
  const related = await relateArticles(context);
  const ms = Math.round(performance.now() - started);
  metrics.stage("relate", ms);
  log.info({ ...related, ms }, "related");
}
