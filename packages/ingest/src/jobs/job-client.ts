import { setTimeout as sleep } from "node:timers/promises";
import { type Database, keepRaw, noteFetched, type Queryable, sha256 } from "@recoupe/db";
import type { PgBoss } from "pg-boss";
import { type ArticleItem, addressOf } from "../article-item.ts";
import type { ItemOutcome } from "../outcome.ts";
import { type ArticleJob, articleJobSchema, QUEUES, type ReanalyseJob } from "./job-queues.ts";
import { within } from "./settle-job.ts";

/** Asks the workers for work. */
export interface JobClient {
  /** Keeps the bytes and has them read by a worker, soon. Asking twice for the same is asking once. */
  requestAnalysis(item: ArticleItem): Promise<void>;
  /** The same, and waits for what became of it; undefined when no worker has answered within `timeoutMs`. */
  analyse(item: ArticleItem, timeoutMs: number): Promise<ItemOutcome | undefined>;
  /** Asks for an article whose bytes are kept already, with the data of an earlier job. */
  repeatAnalysis(data: unknown): Promise<void>;
  /** Has everything stored read again by this version of the analyser, or goes on with it. */
  requestReanalysis(progress?: ReanalyseJob): Promise<void>;
  /** Has what is new put side by side, soon; with a transaction, when that commits. */
  requestRelate(transaction?: Queryable): Promise<void>;
}

/** How often a waiting caller looks. Guessed: below what a person notices. */
const LOOK_INTERVAL_MS = 100;
/** Articles that come together are compared together: most of the work is done once for all of them. Guessed. */
const RELATE_AFTER_SECONDS = 2;

/** Jobs and what they need are stored in one transaction: none is without the other. */
export function createJobClient(queue: PgBoss, database: Database): JobClient {
  // The bytes, the note that they were fetched and the job come together or not at all.
  const send = (item: ArticleItem, options: { readonly id?: string } = {}) =>
    database.transaction(async (transaction) => {
      const { bytes, mark, ...facts } = item;
      const address = addressOf(item);
      const rawHash = await keepRaw(transaction, bytes, { contentType: item.contentType, address });
      const place = item.url ?? item.filePath;
      if (place !== undefined) await noteFetched(transaction, place, { rawHash, mark });
      const job: ArticleJob = { ...facts, rawHash };
      const singletonKey = sha256(`${rawHash} ${address}`);
      return queue.send(QUEUES.analyse, job, { ...options, singletonKey, ...within(transaction) });
    });
  return {
    requestAnalysis: async (item) => {
      await send(item);
    },
    analyse: async (item, timeoutMs) => {
      const id = crypto.randomUUID();
      const sent = await send(item, { id });
      return sent === null ? undefined : waitFor(queue, id, timeoutMs);
    },
    repeatAnalysis: async (data) => {
      const job = articleJobSchema.parse(data);
      const singletonKey = sha256(`${job.rawHash} ${job.url ?? job.filePath ?? job.fileName ?? ""}`);
      await queue.send(QUEUES.analyse, job, { singletonKey });
    },
    requestReanalysis: async (progress) => {
      const counts = { changed: 0, same: 0, failed: 0, conflicts: 0 };
      await queue.send(QUEUES.reanalyse, progress ?? { startedAt: new Date().toISOString(), after: "", counts });
    },
    requestRelate: async (transaction) => {
      const options = transaction ? within(transaction) : {};
      await queue.send(QUEUES.relate, {}, { startAfter: RELATE_AFTER_SECONDS, ...options });
    },
  };
}

async function waitFor(queue: PgBoss, id: string, timeoutMs: number): Promise<ItemOutcome | undefined> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const [job] = await queue.findJobs(QUEUES.analyse, { id });
    if (job?.state === "completed") return job.output as ItemOutcome;
    if (!job || job.state === "failed" || job.state === "cancelled") return undefined;
    await sleep(LOOK_INTERVAL_MS);
  }
  return undefined;
}
