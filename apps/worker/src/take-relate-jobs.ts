import { performance } from "node:perf_hooks";
import { relateArticles } from "@recoupe/ingest";
import { QUEUES } from "@recoupe/ingest/jobs";
import type { TakingJobs } from "./take-analyse-jobs.ts";

/** Puts side by side what is new. */
export async function takeRelateJobs({ queue, context, metrics, log }: TakingJobs): Promise<void> {
  await queue.work(QUEUES.relate, { pollingIntervalSeconds: 0.5 }, async () => {
    const started = performance.now();
    const related = await relateArticles(context);
    const ms = Math.round(performance.now() - started);
    metrics.stage("relate", ms);
    log.info({ ...related, ms }, "related");
  });
}
