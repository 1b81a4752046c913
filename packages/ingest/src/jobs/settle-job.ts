import type { Queryable } from "@recoupe/db";
import { sql } from "drizzle-orm";
import { fromDrizzle, type JobWithMetadata, type PgBoss } from "pg-boss";
import { z } from "zod";

/** The job is no longer ours: we were too slow for its heartbeat, and another worker has it. What we did is undone. */
export class JobTakenOver extends Error {
  override readonly name = "JobTakenOver";
}

/** pg-boss types its answer as an empty interface; its documentation promises the count. */
const answerSchema = z.object({ affected: z.number() });

/** Makes the queue's statements part of a transaction of ours. */
export function within(transaction: Queryable): { readonly db: ReturnType<typeof fromDrizzle> } {
  return { db: fromDrizzle(transaction, sql) };
}

/**
 * Ends a job in the transaction that stores what it did. Throws `JobTakenOver`, which undoes the transaction, when this
 * attempt is no longer the job's current one.
 */
export async function settleJob(
  transaction: Queryable,
  queue: PgBoss,
  job: Pick<JobWithMetadata, "id" | "name" | "retryCount">,
  output: object,
): Promise<void> {
  const { name, id, retryCount } = job;
  const { affected } = answerSchema.parse(await queue.complete(name, { id, retryCount }, output, within(transaction)));
  if (affected === 0) throw new JobTakenOver(`${name} ${id}, attempt ${retryCount}`);
}
