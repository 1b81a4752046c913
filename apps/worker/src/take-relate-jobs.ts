import { performance } from "node:perf_hooks";
import { lastRun, recordRun } from "@recoupe/db";
import { relateArticles } from "@recoupe/ingest";
import { QUEUES } from "@recoupe/ingest/jobs";
import type { TakingJobs } from "./take-analyse-jobs.ts";

/** Comparing takes a fifth of the time at most, so that a flood of articles is read before it is compared over and over. */
const PAUSE_PER_DURATION = 4;

/** Puts everything side by side again when something new came in. */
export async function takeRelateJobs({ queue, context, jobs, metrics, log }: TakingJobs): Promise<void> {
  const { database } = context;
  await queue.work(QUEUES.relate, { pollingIntervalSeconds: 0.5 }, async () => {
    const pauseMs = await restOfPause(context);
    if (pauseMs > 0) return jobs.requestRelate({ inMs: pauseMs });
    const started = performance.now();
    const startedAt = new Date();
    const related = await relateArticles(context);
    const ms = Math.round(performance.now() - started);
    metrics.stage("relate", ms);
    const { outcome, ...counts } = related;
    if (outcome === "stored") {
      await recordRun(database, { kind: "relate", subject: null, startedAt, outcome: "ok", counts });
    }
    log.info({ ...related, ms }, "related");
  });
}

async function restOfPause({ database }: TakingJobs["context"]): Promise<number> {
  const last = await lastRun(database, "relate");
  return last === undefined ? 0 : last.durationMs * PAUSE_PER_DURATION - last.endedMsAgo;
}
