import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError, quarantineArticle, readRaw } from "@recoupe/db";
import { type IngestContext, type ItemOutcome, ingestArticle } from "@recoupe/ingest";
import { type ArticleJob, articleJobSchema, type JobClient, QUEUES, settleJob } from "@recoupe/ingest/jobs";
import type { JobWithMetadata, PgBoss } from "pg-boss";
import type { Logger } from "pino";
import type { WorkerMetrics } from "./metrics.ts";

export interface TakingJobs {
  readonly queue: PgBoss;
  readonly context: IngestContext;
  readonly jobs: JobClient;
  readonly metrics: WorkerMetrics;
  readonly log: Logger;
  /** The worker leaves: nothing is waited for any more. */
  readonly signal: AbortSignal;
}

/** Jobs taken at once, by each of two takers, so that there is something to read while the end of one batch is saved. Guessed. */
const BATCH_SIZE = 4;
const TAKERS = 2;
const POLLING_SECONDS = 0.5;
/** How soon a database that cannot take anything in, because its disk is full or rights are missing, is tried again. Guessed. */
const PAUSE_MS = 5000;

/** Reads articles whose bytes are kept. The thread reads one after the other; the last is saved while the next is read. */
export async function takeAnalyseJobs(taking: TakingJobs): Promise<void> {
  const { queue, metrics, log } = taking;
  const options = {
    batchSize: BATCH_SIZE,
    localConcurrency: TAKERS,
    pollingIntervalSeconds: POLLING_SECONDS,
    burstWhenBatchFull: true,
    includeMetadata: true,
    perJobResults: true,
  } as const;
  await queue.work<ArticleJob, ItemOutcome, typeof options>(QUEUES.analyse, options, (batch) =>
    Promise.all(
      freshFirst(batch).map(async (job) => {
        try {
          const output = await patiently(() => readArticle(job, taking), taking);
          return { id: job.id, status: "completed" as const, output };
        } catch (error) {
          metrics.article("retried");
          log.warn({ job: job.id, error }, "article to be tried again");
          return { id: job.id, status: "failed" as const, output: errorOutput(error) };
        }
      }),
    ),
  );
}

/** What no worker could read in several attempts, most likely because it ended the process, is put aside with its reason. */
export async function takeFailedJobs({ queue, context, metrics, log }: TakingJobs): Promise<void> {
  await queue.work<ArticleJob>(QUEUES.analyseFailed, { pollingIntervalSeconds: 2 }, async ([job]) => {
    if (!job) return;
    const { rawHash, url, filePath, sourceId } = articleJobSchema.parse(job.data);
    const address = url ?? filePath ?? "texte reçu";
    const bytes = await readRaw(context.database, rawHash);
    const reason =
      "La lecture a échoué plusieurs fois (article trop long à lire, ou faute du programme). Il est gardé de côté et peut être relu.";
    await quarantineArticle(context.database, { address, stage: "analyse", code: "poison", reason, bytes, sourceId });
    metrics.article("failed");
    log.error({ address }, "article put into quarantine");
  });
}

/**
 * A database that is there but takes nothing in is no fault of the article: its attempts are not used up, and meanwhile no
 * other job is taken. One that is away fails the attempt, since the job may be another worker's when it is back.
 */
async function patiently<Result>(work: () => Promise<Result>, { log, signal }: TakingJobs): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code === "unreachable" || signal.aborted) throw error;
      log.error({ fault: error.code }, `reading waits: ${error.message}`);
      // Only the end of the wait is an error here; the next try throws what it finds.
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** The article, the end of its job and the request to compare it are written in one transaction. */
async function readArticle(
  job: JobWithMetadata<ArticleJob>,
  { queue, context, jobs, metrics, log }: TakingJobs,
): Promise<ItemOutcome> {
  const started = performance.now();
  const { rawHash, ...facts } = articleJobSchema.parse(job.data);
  const bytes = await readRaw(context.database, rawHash);
  if (!bytes) throw new Error(`no bytes are kept for ${rawHash}`);
  const outcome = await ingestArticle({ ...facts, bytes }, context, async (transaction, became) => {
    if (became.outcome === "stored") await jobs.requestRelate(transaction);
    await settleJob(transaction, queue, job, became);
  });
  const { address, outcome: became } = outcome;
  metrics.article(became);
  log.info({ address, outcome: became, ms: Math.round(performance.now() - started) }, "article");
  return outcome;
}

/** An article that was tried before may be the one that ends the process: those that were not go first. */
function freshFirst<Data>(batch: readonly JobWithMetadata<Data>[]): readonly JobWithMetadata<Data>[] {
  return batch.toSorted((a, b) => a.retryCount - b.retryCount);
}

function errorOutput(error: unknown): { message: string } {
  return { message: error instanceof Error ? error.message : String(error) };
}
