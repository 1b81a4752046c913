import { openDatabase, recordRun } from "@recoupe/db";
import {
  type AllowedNetwork,
  countOutcomes,
  createIngestContext,
  createSourceContext,
  type IngestContext,
  ingestFiles,
  relateArticles,
} from "@recoupe/ingest";
import { createJobClient, QUEUES, startQueue } from "@recoupe/ingest/jobs";
import type { Logger } from "pino";
import { takeAnalyseJobs, takeFailedJobs } from "./take-analyse-jobs.ts";
import { takeRelateJobs } from "./take-relate-jobs.ts";
import { lookAtFolders, watchFolders } from "./watch-folders.ts";
import { watchSources } from "./watch-sources.ts";
import type { WorkerMessage } from "./worker-message.ts";

export interface WorkerSettings {
  readonly databaseUrl: string;
  /** Read once before any job is taken, then watched. */
  readonly folders: readonly string[];
  /** Private hosts that sources may lie on. Default: none. */
  readonly allowedNetworks?: readonly AllowedNetwork[];
  readonly log: Logger;
  readonly tell: (message: WorkerMessage) => void;
  /** Ends a long first reading early. */
  readonly signal: AbortSignal;
}

export interface Worker {
  /** Takes no new job, finishes the running one, closes every connection. */
  stop(): Promise<void>;
}

/** Jobs of a worker that stops are given this long to end; then another worker takes them over. */
const DRAIN_MS = 30_000;
/** A rebuild that was missed, for whatever reason, is made up for: every ten minutes. Guessed. */
const RELATE_CRON = "*/10 * * * *";

/** Starts one of any number of workers over one database. */
export async function startWorker(settings: WorkerSettings): Promise<Worker> {
  const { databaseUrl, log } = settings;
  const database = openDatabase({ url: databaseUrl, applicationName: "recoupe-worker", maxConnections: 4 });
  const context = createIngestContext(database.db);
  const seen = await lookAtFolders(settings.folders);
  await readFoldersOnce(context, settings);
  const queue = await startQueue({
    url: databaseUrl,
    applicationName: "recoupe-worker-queue",
    supervises: true,
    onError: (error) => log.warn({ error: error.message }, "queue"),
  });
  const jobs = createJobClient(queue, database.db);
  await takeAnalyseJobs({ queue, context, jobs, log });
  await takeFailedJobs({ queue, context, log });
  await takeRelateJobs({ queue, context, log });
  await queue.schedule(QUEUES.relate, RELATE_CRON);
  const watch = watchFolders(settings.folders, seen, { context, jobs, log });
  const leaving = new AbortController();
  const sources = createSourceContext(context, {
    allowedNetworks: settings.allowedNetworks ?? [],
    signal: leaving.signal,
    takeIn: async (item) => {
      await jobs.requestAnalysis(item);
      return { outcome: "queued", address: item.url ?? "" };
    },
  });
  const sourcesDone = watchSources({ context: sources, log, signal: leaving.signal });
  log.info({ folders: settings.folders }, "ready");
  return {
    stop: async () => {
      leaving.abort();
      await watch.stop();
      await sourcesDone;
      await sources.close();
      await queue.stop({ graceful: true, timeout: DRAIN_MS });
      await database.close();
    },
  };
}

/** What lies in the watched folders is there before anybody looks. */
async function readFoldersOnce(context: IngestContext, settings: WorkerSettings): Promise<void> {
  const { folders, log, tell, signal } = settings;
  const startedAt = new Date();
  const items = await ingestFiles(folders, context, {
    signal,
    onProgress: ({ address }, done, total) => tell({ kind: "progress", done, total, address }),
  });
  const related = signal.aborted ? undefined : await relateArticles(context);
  const counts = countOutcomes(items);
  if (counts.stored > 0 || related?.outcome === "stored") {
    const outcome = counts.failed > 0 ? "partial" : "ok";
    await recordRun(context.database, { kind: "ingest", subject: folders.join(", "), startedAt, outcome, counts });
  }
  for (const item of items) if (item.outcome === "failed") log.warn(item, "not read");
  tell({ kind: "ready", counts, failures: items.flatMap((each) => (each.outcome === "failed" ? [each.reason] : [])) });
}
