import { join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { databaseError, toDatabaseError } from "./database-error.ts";
import type { Queryable } from "./open-database.ts";

export const migrationsFolder = join(import.meta.dirname, "../drizzle");

/** An arbitrary number of ours that nothing else in the database is likely to lock. */
const MIGRATION_LOCK = 1_650_012_494;

/** The oldest server that the suite runs on, as `server_version_num`. */
const OLDEST_SERVER = 150_000;

/**
 * Brings the database to the newest schema. Any number of processes may call it at once: one works, the others wait.
 * Throws `DatabaseError` when the server is unreachable, too old, full, or lacks rights.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "recoupe-migrate" });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await requireServer(client);
    // Released by the server when the connection ends, however it ends.
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle({ client }), { migrationsFolder });
  } catch (error) {
    throw toDatabaseError(error) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the database has every migration that this program knows; a newer one has more, and is used as well. */
export async function isMigrated(database: Queryable): Promise<boolean> {
  const newest = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
  const { rows } = await database.execute<{ applied: string | null }>(
    sql`select max(created_at) as applied from drizzle.__drizzle_migrations`,
  );
  return Number(rows[0]?.applied ?? 0) >= newest;
}

async function requireServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string; number: number }>(
    "SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number",
  );
  const [server] = rows;
  if (!server || server.number < OLDEST_SERVER) {
    throw databaseError("too-old", new Error(`version ${server?.version ?? "inconnue"}`));
  }
}
