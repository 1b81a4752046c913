import { recordRun } from "@recoupe/db";
import { reanalyse } from "@recoupe/ingest";
import { QUEUES, type ReanalyseJob, reanalyseJobSchema } from "@recoupe/ingest/jobs";
import type { TakingJobs } from "./take-analyse-jobs.ts";

/** Versions of one job: some seconds, so that articles that come in are not kept waiting and a kill costs little. */
const SLICE = 25;

/** Reads everything stored again, slice by slice: each is a job of its own that asks for the next one. */
export async function takeReanalyseJobs({ queue, context, jobs, log }: TakingJobs): Promise<void> {
  await queue.work<ReanalyseJob>(QUEUES.reanalyse, { pollingIntervalSeconds: 2 }, async ([job]) => {
    if (!job) return;
    const done = reanalyseJobSchema.parse(job.data);
    const counts = { ...done.counts };
    let [read, last] = [0, done.after];
    for await (const version of reanalyse(context, { dryRun: false, after: done.after, limit: SLICE })) {
      counts[version.outcome] += 1;
      counts.conflicts += version.conflicts.length;
      if (version.outcome === "failed")
        log.warn({ version: version.versionId, reason: version.reason }, "not read again");
      read++;
      last = version.versionId;
    }
    if (read === SLICE) return jobs.requestReanalysis({ ...done, counts, after: last });
    const startedAt = new Date(done.startedAt);
    const outcome = counts.failed > 0 ? "partial" : "ok";
    await recordRun(context.database, { kind: "reanalyse", subject: null, startedAt, outcome, counts });
    if (counts.changed > 0) await jobs.requestRelate();
    log.info(counts, "everything read again");
  });
}
