import { sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";

/** How the ingest stands, counted now. */
export interface IngestMeasures {
  readonly queues: readonly QueueMeasure[];
  readonly sources: Readonly<Record<"due" | "waiting" | "failing" | "paused", number>>;
  /** How long the source that is due longest has been due; 0 when none is. */
  readonly oldestDueSourceSeconds: number;
  readonly quarantined: readonly { readonly stage: string; readonly articles: number }[];
  readonly documents: number;
  readonly versions: number;
  readonly raw: { readonly inDatabase: number; readonly inArchive: number };
}

export interface QueueMeasure {
  readonly queue: string;
  /** Waiting, those that are to be tried again included. */
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
  /** How long the job that waits longest has been ready; 0 when none is. */
  readonly oldestSeconds: number;
}

/** Counts everything that waits, fails or is done. Queues that were never used are there with zeros. */
export async function measureIngest(database: Queryable): Promise<IngestMeasures> {
  const { rows: sources } = await database.execute<Record<string, number>>(sql`
    select count(*) filter (where not paused and failure_count = 0 and next_check_at <= now())::int as due,
      count(*) filter (where not paused and failure_count = 0 and next_check_at > now())::int as waiting,
      count(*) filter (where not paused and failure_count > 0)::int as failing,
      count(*) filter (where paused)::int as paused,
      coalesce(extract(epoch from now() - min(next_check_at) filter (where not paused and next_check_at <= now())), 0)::float8 as oldest
    from source`);
  const { rows: counts } = await database.execute<Record<string, number>>(sql`
    select (select count(*)::int from document) as documents, (select count(*)::int from document_version) as versions,
      (select count(*)::int from raw_content where bytes is not null) as here,
      (select count(*)::int from raw_content where bytes is null) as archived`);
  const { rows: quarantined } = await database.execute<{ stage: string; articles: number }>(sql`
    select stage, count(*)::int as articles from quarantine where resolved_at is null group by stage order by stage`);
  const [bySource, count] = [sources[0] ?? {}, counts[0] ?? {}];
  const { due = 0, waiting = 0, failing = 0, paused = 0, oldest = 0 } = bySource;
  return {
    queues: await measureQueues(database),
    sources: { due, waiting, failing, paused },
    oldestDueSourceSeconds: oldest,
    quarantined,
    documents: count.documents ?? 0,
    versions: count.versions ?? 0,
    raw: { inDatabase: count.here ?? 0, inArchive: count.archived ?? 0 },
  };
}

/** The queue's tables are there only once a worker has run. */
async function measureQueues(database: Queryable): Promise<readonly QueueMeasure[]> {
  const { rows: there } = await database.execute(sql`select 1 where to_regclass('pgboss.job') is not null`);
  if (there.length === 0) return [];
  const { rows } = await database.execute<QueueMeasure & Record<string, unknown>>(sql`
    select q.name as queue,
      count(j.id) filter (where j.state in ('created', 'retry'))::int as waiting,
      count(j.id) filter (where j.state = 'active')::int as active,
      count(j.id) filter (where j.state = 'failed')::int as failed,
      coalesce(extract(epoch from now() - min(j.start_after) filter (where j.state in ('created', 'retry') and j.start_after <= now())), 0)::float8
        as "oldestSeconds"
    from pgboss.queue q left join pgboss.job j on j.name = q.name
    where q.name not like '\\_\\_%' group by q.name order by q.name`);
  return rows;
}
