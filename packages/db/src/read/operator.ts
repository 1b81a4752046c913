import { asc, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { archiveFile } from "../schema/index.ts";

/** A job that was given up. */
export interface FailedJob {
  readonly queue: string;
  readonly id: string;
  readonly reason: string;
}

/** Jobs given up at most that are listed; the newest. */
const FAILED_SHOWN = 50;

/** Jobs that failed every attempt; articles among them are in quarantine as well. */
export async function listFailedJobs(database: Queryable): Promise<readonly FailedJob[]> {
  const { rows: there } = await database.execute(sql`select 1 where to_regclass('pgboss.job') is not null`);
  if (there.length === 0) return [];
  const { rows } = await database.execute<FailedJob & Record<string, unknown>>(sql`
    select name as queue, id, coalesce(output->>'message', output::text, '') as reason from pgboss.job
    where state = 'failed' order by completed_on desc limit ${FAILED_SHOWN}`);
  return rows;
}

/** The archive's files with where they lie. */
export async function listArchiveFiles(database: Queryable) {
  return database
    .select({ name: archiveFile.name, folder: archiveFile.folder })
    .from(archiveFile)
    .orderBy(asc(archiveFile.name));
}

/** « 17.5 »: the version of the Postgres that answers. */
export async function serverVersion(database: Queryable): Promise<string> {
  const { rows } = await database.execute<{ version: string }>(
    sql`select split_part(current_setting('server_version'), ' ', 1) as version`,
  );
  return rows[0]?.version ?? "";
}
