import { addSource, type DatabaseHandle, findSource, openDatabase } from "@recoupe/db";
import {
  type AllowedNetwork,
  createIngestContext,
  createPoster,
  createSourceContext,
  type IngestContext,
  type readOutlets,
  type SourceContext,
} from "@recoupe/ingest";
import { createJobClient, type JobClient, QUEUES, startQueue } from "@recoupe/ingest/jobs";
import type { Logger } from "pino";
import { checkReadiness } from "./check-readiness.ts";
import { createComparer } from "./comparer/comparer.ts";
import { keepArchive } from "./keep-archive.ts";
import { createRecordMetrics, createWorkerMetrics, type WorkerMetrics } from "./metrics.ts";
import { readFirst } from "./read-first.ts";
import { type MetricsEndpoint, serveMetrics } from "./serve-metrics.ts";
import { takeAnalyseJobs, takeFailedJobs } from "./take-analyse-jobs.ts";
import { takeReanalyseJobs } from "./take-reanalyse-jobs.ts";
import { takeRelateJobs } from "./take-relate-jobs.ts";
import { tellFollowers } from "./tell-followers.ts";
import { watchSources } from "./watch-sources.ts";
import type { WorkerMessage } from "./worker-message.ts";

export interface WorkerSettings {
  readonly databaseUrl: string;
  /** Read before any job is taken, with progress told; then watched like the others. */
  readonly readFirst?: string | undefined;
  /** Folders to watch besides those that are sources already. */
  readonly folders: readonly string[];
  /** Where raw pages are kept as WARC files; undefined: in the database. */
  readonly archive?: string | undefined;
  /** Descriptions of outlets to follow instead of the shipped ones. */
  readonly outlets?: ReturnType<typeof readOutlets> | undefined;
  /** Port of `/metrics`, `/healthz` and `/readyz`, 0 for any; undefined for none. */
  readonly metricsPort?: number | undefined;
  /** Private hosts that sources may lie on. Default: none. */
  readonly allowedNetworks?: readonly AllowedNetwork[];
  readonly log: Logger;
  readonly tell: (message: WorkerMessage) => void;
  /** Ends a long first reading early. */
  readonly signal: AbortSignal;
}

export interface Worker {
  /** Where its metrics are; undefined where they are not served. */
  readonly metricsAddress: string | undefined;
  /** Takes no new job, finishes the running one, closes every connection. */
  stop(): Promise<void>;
}

/** Jobs of a worker that stops are given this long to end; then another worker takes them over. */
const DRAIN_MS = 30_000;
/** A rebuild that was missed, for whatever reason, is made up for: every ten minutes. Guessed. */
const RELATE_CRON = "*/10 * * * *";

/** Starts one of any number of workers over one database. A start that fails half way leaves nothing open. */
export async function startWorker(settings: WorkerSettings): Promise<Worker> {
  const { databaseUrl, log, allowedNetworks = [] } = settings;
  // Closed from the last to the first, here or when the worker stops: whatever stays open keeps the process from ending.
  await using opened = new AsyncDisposableStack();
  const database = opened.adopt(
    openDatabase({ url: databaseUrl, applicationName: "recoupe-worker", maxConnections: 6 }),
    (handle) => handle.close(),
  );
  // Before the models: jobs of workers that died are seen at once.
  const queue = opened.adopt(
    await startQueue({
      url: databaseUrl,
      applicationName: "recoupe-worker-queue",
      supervises: true,
      onError: (error) => log.warn({ error: error.message }, "queue"),
    }),
    (started) => started.stop({ graceful: true, timeout: DRAIN_MS }),
  );
  const metrics = createWorkerMetrics();
  const context = createIngestContext(database.db, { onStage: metrics.stage, outlets: settings.outlets });
  for (const folder of settings.folders) await followFolder(context, folder);
  const comparer = opened.adopt(createComparer(databaseUrl), (started) => started.stop());
  await readFirst({ ingest: context, comparer }, settings);
  const jobs = createJobClient(queue, database.db);
  const leaving = new AbortController();
  const { signal } = leaving;
  const onFetched = metrics.fetched;
  const sources = opened.adopt(
    createSourceContext(context, { allowedNetworks, signal, takeIn: queueItem(jobs), onFetched }),
    (watched) => watched.close(),
  );
  const poster = opened.adopt(createPoster(allowedNetworks), (started) => started.close());
  const underWay: Promise<void>[] = [];
  opened.defer(async () => {
    leaving.abort();
    await Promise.all(underWay);
  });
  const taking = { queue, context, jobs, log, metrics, signal };
  await takeAnalyseJobs(taking);
  await takeFailedJobs(taking);
  await takeReanalyseJobs(taking);
  underWay.push(takeRelateJobs({ ...taking, comparer, databaseUrl }));
  await queue.schedule(QUEUES.relate, RELATE_CRON);
  // What an earlier run of this program left, or compared by other rules.
  await jobs.requestRelate();
  const { archive: folder, metricsPort } = settings;
  underWay.push(
    watchSources({ context: sources, log, metrics, signal }),
    tellFollowers({ database: database.db, poster, log, signal }),
    keepArchive({ database: database.db, folder, metrics, log, signal }),
  );
  const endpoint =
    metricsPort === undefined
      ? undefined
      : opened.adopt(await serveWorkerMetrics({ port: metricsPort, metrics, database, folder, log }), (served) =>
          served.close(),
        );
  settings.tell({ kind: "working" });
  log.info({ folders: settings.folders }, "ready");
  const owned = opened.move();
  return { metricsAddress: endpoint?.address, stop: () => owned.disposeAsync() };
}

/** A folder that a person has paused stays paused. */
async function followFolder({ database }: IngestContext, address: string): Promise<void> {
  if (!(await findSource(database, address))) await addSource(database, { kind: "folder", address });
}

function queueItem(jobs: JobClient): SourceContext["takeIn"] {
  return async (item) => {
    await jobs.requestAnalysis(item);
    return { outcome: "queued", address: item.url ?? item.filePath ?? "" };
  };
}

async function serveWorkerMetrics(served: {
  readonly port: number;
  readonly metrics: WorkerMetrics;
  readonly database: DatabaseHandle;
  readonly folder: string | undefined;
  readonly log: Logger;
}): Promise<MetricsEndpoint> {
  const { port, metrics, database, folder, log } = served;
  const record = createRecordMetrics(database.db, log);
  return serveMetrics(port, {
    metrics: async () => `${await metrics.registry.metrics()}\n${await record.metrics()}`,
    ready: () => checkReadiness({ database: database.db, folder, log }),
  });
}
