import { performance } from "node:perf_hooks";
import { relateArticles } from "@recoupe/ingest";
import { QUEUES } from "@recoupe/ingest/jobs";
import type { TakingJobs } from "./take-analyse-jobs.ts";

/** Puts everything side by side again when something new came in. */
export async function takeRelateJobs({ queue, context, log }: TakingJobs): Promise<void> {
  await queue.work(QUEUES.relate, { pollingIntervalSeconds: 0.5 }, async () => {
    const started = performance.now();
    const related = await relateArticles(context);
    log.info({ ...related, ms: Math.round(performance.now() - started) }, "related");
  });
}
