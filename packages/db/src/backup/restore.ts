import { constants, createReadStream, existsSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { toDatabaseError } from "../database-error.ts";
import { migrateDatabase } from "../migrate.ts";
import { listTables, quoteName } from "./list-tables.ts";
import {
  BackupError,
  type BackupFile,
  type BackupManifest,
  type BackupTable,
  checkBackup,
  hashFile,
} from "./manifest.ts";

export interface Restored {
  readonly manifest: BackupManifest;
  /** Data of the jobs that waited, to be asked for again. */
  readonly waitingJobs: readonly unknown[];
}

/**
 * Fills an empty database from a backup, all or nothing, and puts its archive into `archiveFolder`. Throws `BackupError`
 * when the backup is not whole or the database holds articles or sources.
 */
export async function restore(url: string, folder: string, archiveFolder: string): Promise<Restored> {
  const manifest = await checkBackup(folder);
  await migrateDatabase(url);
  const client = new pg.Client({ connectionString: url, application_name: "recoupe-restore" });
  // A lost connection fails the statement that runs, which tells it.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await requireEmpty(client);
    await mkdir(archiveFolder, { recursive: true, mode: 0o700 });
    for (const file of manifest.archive) await copyArchiveFile(file, folder, archiveFolder);
    await client.query("begin");
    await requireKnownTables(client, manifest.tables);
    for (const table of manifest.tables) await fillTable(client, table, folder);
    await client.query("update archive_file set folder = $1", [archiveFolder]);
    await continueNumbers(client);
    await client.query("commit");
  } catch (error) {
    throw toDatabaseError(error) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
  const jobs = await readFile(join(folder, manifest.jobs.file), "utf8");
  return {
    manifest,
    waitingJobs: jobs
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

async function requireEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>(
    "select exists (select 1 from document) or exists (select 1 from source) or exists (select 1 from judgement) as used",
  );
  if (!rows[0]?.used) return;
  throw new BackupError(
    "La base n’est pas vide : une restauration y mêlerait deux contenus. Restaurez dans une base neuve (autre RECOUPE_HOME ou autre DATABASE_URL).",
  );
}

/** Leaves what lies there already: the folder may be the archive of another database. */
async function copyArchiveFile({ file, fileHash }: BackupFile, folder: string, archiveFolder: string): Promise<void> {
  const target = join(archiveFolder, basename(file));
  if (!existsSync(target)) return copyFile(join(folder, file), target, constants.COPYFILE_EXCL);
  if ((await hashFile(target)) === fileHash) return;
  throw new BackupError(
    `${target} existe déjà et n’est pas celui de la sauvegarde. Rien n’a été remplacé. Restaurez dans un autre RECOUPE_HOME.`,
  );
}

async function requireKnownTables(client: pg.Client, tables: readonly BackupTable[]): Promise<void> {
  const known = new Set((await listTables(client)).map(({ name }) => name));
  const unknown = tables.find(({ name }) => !known.has(name));
  if (!unknown) return;
  throw new BackupError(
    `La sauvegarde a une table que cette version ne connaît pas : « ${unknown.name} ». Restaurez avec la version de Recoupe qui l’a écrite, ou une plus récente.`,
  );
}

async function fillTable(client: pg.Client, { name, columns, file }: BackupTable, folder: string): Promise<void> {
  const into = client.query(copyFrom(`copy ${quoteName(name)} (${columns.map(quoteName).join(", ")}) from stdin`));
  await pipeline(createReadStream(join(folder, file)), createGunzip(), into);
}

/** Numbers that the server gives go on behind those that were restored. */
async function continueNumbers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attidentity <> '' and c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`);
  for (const { table, column } of rows) {
    const [name, number] = [quoteName(table), quoteName(column)];
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce((select max(${number}) from ${name}), 0) + 1, false)`,
      [name, column],
    );
  }
}
