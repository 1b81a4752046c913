import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Transform, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { toDatabaseError } from "../database-error.ts";
import { type CopiedTable, listTables, quoteName, SAME_TEXT_EVERYWHERE } from "./list-tables.ts";
import {
  BackupError,
  type BackupFile,
  type BackupManifest,
  type BackupTable,
  contentHashOf,
  MANIFEST_FILE,
} from "./manifest.ts";

/**
 * Writes everything into an empty or new folder: the tables as they stand at one moment, the archive's files, and the
 * articles that wait to be read. Others may go on working. Throws `BackupError` when the folder holds something.
 */
export async function backUp(url: string, folder: string): Promise<BackupManifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) {
    throw new BackupError(`${folder} n’est pas vide. Donnez un nouveau dossier pour chaque sauvegarde.`);
  }
  return inSnapshot(url, async (client) => {
    const tables: BackupTable[] = [];
    for (const table of await listTables(client)) tables.push(await writeTable(client, table, folder));
    const manifest: BackupManifest = {
      format: 1,
      createdAt: new Date().toISOString(),
      tables,
      archive: await copyArchive(client, folder),
      jobs: await writeJobs(client, folder),
      contentHash: contentHashOf(tables),
    };
    await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    return manifest;
  });
}

/** The hash that a backup of this database would have, without writing one. */
export async function hashContent(url: string): Promise<string> {
  return inSnapshot(url, async (client) => {
    const tables: { name: string; hash: string }[] = [];
    for (const table of await listTables(client)) {
      const hash = createHash("sha256");
      await pipeline(client.query(copyTo(copyStatement(table))), hash);
      tables.push({ name: table.name, hash: hash.digest("hex") });
    }
    return contentHashOf(tables);
  });
}

async function inSnapshot<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: "recoupe-backup" });
  // A lost connection fails the statement that runs, which tells it.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("begin isolation level repeatable read read only");
    await client.query(SAME_TEXT_EVERYWHERE);
    return await work(client);
  } catch (error) {
    throw toDatabaseError(error) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Where the archive lies is a matter of the machine, not of the content. */
function copyStatement({ name, columns, key }: CopiedTable): string {
  const values = columns.map((column) =>
    name === "archive_file" && column === "folder" ? `'' as ${quoteName(column)}` : quoteName(column),
  );
  return `copy (select ${values.join(", ")} from ${quoteName(name)} order by ${key.map(orderBy).join(", ")}) to stdout`;
}

/** By bytes: a server's language must not decide the order. */
function orderBy(column: string): string {
  return `${quoteName(column)}::text collate "C"`;
}

async function writeTable(client: pg.Client, table: CopiedTable, folder: string): Promise<BackupTable> {
  const { name, columns } = table;
  const file = `${name}.copy.gz`;
  const rows = client.query(copyTo(copyStatement(table)));
  const [plain, packed] = [measure(), measure()];
  await pipeline(rows, plain.stream, createGzip(), packed.stream, newFile(folder, file));
  return { name, columns, rows: rows.rowCount, hash: plain.hash(), file, ...packed.facts() };
}

async function copyArchive(client: pg.Client, folder: string): Promise<readonly BackupFile[]> {
  const { rows } = await client.query<{ name: string; folder: string; size_bytes: string }>(
    "select name, folder, size_bytes from archive_file order by name",
  );
  if (rows.length > 0) await mkdir(join(folder, "archive"), { mode: 0o700 });
  const files: BackupFile[] = [];
  for (const { name, folder: from, size_bytes: size } of rows) {
    const file = join("archive", name);
    const measured = measure();
    // What lies behind the committed end belongs to nobody yet.
    await pipeline(
      createReadStream(join(from, name), { end: Number(size) - 1 }),
      measured.stream,
      newFile(folder, file),
    );
    files.push({ file, ...measured.facts() });
  }
  return files;
}

async function writeJobs(client: pg.Client, folder: string): Promise<BackupFile> {
  const { rows: there } = await client.query("select 1 where to_regclass('pgboss.job') is not null");
  const { rows } =
    there.length === 0
      ? { rows: [] }
      : await client.query<{ data: unknown }>(
          "select data from pgboss.job where name = 'analyse' and state in ('created', 'retry', 'active') order by created_on, id",
        );
  const measured = measure();
  const lines = rows.map(({ data }) => `${JSON.stringify(data)}\n`);
  await pipeline(lines, measured.stream, newFile(folder, "jobs.jsonl"));
  return { file: "jobs.jsonl", ...measured.facts() };
}

function newFile(folder: string, file: string): Writable {
  return createWriteStream(join(folder, file), { mode: 0o600, flush: true });
}

/** Lets bytes through and remembers how many and their hash. */
function measure() {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      done(null, chunk);
    },
  });
  let digest: string | undefined;
  const hashOnce = () => {
    digest ??= hash.digest("hex");
    return digest;
  };
  return { stream, hash: hashOnce, facts: () => ({ sizeBytes, fileHash: hashOnce() }) };
}
