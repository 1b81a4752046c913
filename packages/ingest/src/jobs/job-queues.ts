import { type ConstructorOptions, PgBoss, type Queue } from "pg-boss";
import { z } from "zod";

/** An article whose bytes are kept already; the job says where they came from. */
export const articleJobSchema = z.object({
  rawHash: z.string(),
  contentType: z.string().optional(),
  url: z.string().optional(),
  filePath: z.string().optional(),
  publishedAt: z.string().optional(),
  sourceId: z.string().optional(),
  fileName: z.string().optional(),
});
export type ArticleJob = Readonly<z.infer<typeof articleJobSchema>>;

/** How far a re-reading of everything has come. */
export const reanalyseJobSchema = z.object({
  startedAt: z.iso.datetime(),
  /** Last version that was read; empty at the start. */
  after: z.string(),
  counts: z.object({ changed: z.number(), same: z.number(), failed: z.number(), conflicts: z.number() }),
});
export type ReanalyseJob = Readonly<z.infer<typeof reanalyseJobSchema>>;

/** Names of the queues. */
export const QUEUES = {
  analyse: "analyse",
  analyseFailed: "analyse-failed",
  relate: "relate",
  reanalyse: "reanalyse",
} as const;

/**
 * A worker that dies stops its heartbeat: its job is another's after at most the heartbeat (10 s), one look of the monitor and
 * the retry's delay (15 s), together under 30 s. Where workers die faster than monitors look, each looks as it starts. Comparing holds the
 * event loop for long, so its heartbeat is slower.
 */
const MONITOR_SECONDS = 3;
const QUEUE_OPTIONS: readonly Queue[] = [
  { name: QUEUES.analyseFailed, retryLimit: 5, retryDelay: 5, retryBackoff: true, heartbeatSeconds: 10 },
  {
    name: QUEUES.analyse,
    // One waiting job for one key; the same article asked for twice is read once.
    policy: "short",
    // A worker that is killed costs each of its jobs an attempt, though it was not their fault.
    retryLimit: 5,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 15,
    expireInSeconds: 300,
    heartbeatSeconds: 10,
    deadLetter: QUEUES.analyseFailed,
  },
  {
    name: QUEUES.relate,
    // One at work and one waiting: what comes in during a rebuild starts exactly one more.
    policy: "stately",
    retryLimit: 3,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: 900,
    heartbeatSeconds: 45,
  },
  {
    name: QUEUES.reanalyse,
    policy: "stately",
    retryLimit: 20,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 60,
    expireInSeconds: 3600,
    heartbeatSeconds: 20,
  },
];

export interface QueueSettings {
  readonly url: string;
  readonly applicationName: string;
  /** Whether this process looks after dead workers' jobs and the schedule; workers do, faces do not. */
  readonly supervises: boolean;
  readonly onError: (error: Error) => void;
}

/** The job queue of the database, ready for use; makes its tables and queues when they are missing. */
export async function startQueue(settings: QueueSettings): Promise<PgBoss> {
  const options: ConstructorOptions = {
    connectionString: settings.url,
    application_name: settings.applicationName,
    max: 4,
    supervise: settings.supervises,
    schedule: settings.supervises,
    superviseIntervalSeconds: MONITOR_SECONDS,
    monitorIntervalSeconds: MONITOR_SECONDS,
  };
  const queue = new PgBoss(options);
  // Without a listener a database that goes away would end the process; pg-boss tries again by itself.
  queue.on("error", settings.onError);
  await using started = new AsyncDisposableStack();
  // One that is not ready for use, because the database went away meanwhile, goes on looking for it without end.
  started.defer(() => queue.stop({ graceful: false }));
  await queue.start();
  for (const { name, ...rest } of QUEUE_OPTIONS) await queue.createQueue(name, rest);
  // A queue that an earlier version made keeps that version's limits until it is told otherwise.
  for (const { name, policy: _, deadLetter: __, ...limits } of QUEUE_OPTIONS) await queue.updateQueue(name, limits);
  if (settings.supervises) await queue.supervise();
  started.move();
  return queue;
}
