import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database, Queryable } from "../open-database.ts";
import { archiveFile, rawContent } from "../schema/index.ts";
import { writeFileHead, writeRecord } from "./warc-record.ts";

export interface ArchiveSettings {
  /** Where the WARC files lie; made when absent. */
  readonly folder: string;
  /** A file that has grown to this is closed. Default 1 GiB, as news-crawl has it. */
  readonly maxFileBytes?: number;
  /** A file that is this old is closed. Default a day. */
  readonly maxFileAgeHours?: number;
}

/** An arbitrary number of ours; see `migrate.ts` and its neighbours for the others. */
const ARCHIVE_LOCK = 1_650_012_497;
/** Moved in one transaction; a record has 16 MB at most. */
const BATCH_RECORDS = 64;
const GIBIBYTE = 1_073_741_824;

/**
 * Moves bytes that came in from the database into the archive's newest file, a batch a call, and gives how many: 0 when
 * none is left, or when another worker is at it. A record is on the disk before the database forgets its bytes; what
 * a worker that was killed wrote behind the committed end of a file is written over.
 */
export async function archiveRaw(database: Database, settings: ArchiveSettings): Promise<number> {
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.execute<{ free: boolean }>(
      sql`select pg_try_advisory_xact_lock(${ARCHIVE_LOCK}) as free`,
    );
    if (!rows[0]?.free) return 0;
    const waiting = await transaction
      .select()
      .from(rawContent)
      .where(isNotNull(rawContent.bytes))
      .orderBy(asc(rawContent.receivedAt), asc(rawContent.hash))
      .limit(BATCH_RECORDS);
    if (waiting.length === 0) {
      await closeOldFile(transaction, settings);
      return 0;
    }
    const current = (await openFile(transaction, settings)) ?? (await newFile(transaction, settings));
    const path = join(settings.folder, current.name);
    const file = await open(path, "r+");
    try {
      let end = current.sizeBytes;
      await file.truncate(end);
      for (const { bytes, ...content } of waiting) {
        const record = await writeRecord({ ...content, bytes: bytes ?? Buffer.alloc(0) });
        await writeFully(file, record, end);
        await transaction
          .update(rawContent)
          .set({ bytes: null, archiveFile: current.name, archiveOffset: end, archiveLength: record.length })
          .where(eq(rawContent.hash, content.hash));
        end += record.length;
      }
      await file.sync();
      await transaction
        .update(archiveFile)
        .set({ sizeBytes: end, records: sql`${archiveFile.records} + ${waiting.length}` })
        .where(eq(archiveFile.name, current.name));
      if (end >= (settings.maxFileBytes ?? GIBIBYTE)) await closeFile(transaction, settings.folder, current.name);
    } finally {
      await file.close();
    }
    return waiting.length;
  });
}

async function writeFully(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

interface OpenFile {
  readonly name: string;
  readonly sizeBytes: number;
}

/** The file that records are added to, unless it is too old. */
async function openFile(database: Queryable, settings: ArchiveSettings): Promise<OpenFile | undefined> {
  await closeOldFile(database, settings);
  const [found] = await database
    .select({ name: archiveFile.name, sizeBytes: archiveFile.sizeBytes })
    .from(archiveFile)
    .where(and(isNull(archiveFile.closedAt), eq(archiveFile.folder, settings.folder)))
    .orderBy(asc(archiveFile.name));
  return found;
}

async function newFile(database: Queryable, { folder }: ArchiveSettings): Promise<OpenFile> {
  const { rows } = await database.execute<{ stamp: string }>(
    sql`select to_char(now() at time zone 'UTC', 'YYYYMMDDHH24MISSMS') as stamp`,
  );
  const name = `recoupe-${rows[0]?.stamp}.warc.gz`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const head = await writeFileHead(name);
  const file = await open(join(folder, name), "w", 0o600);
  try {
    await writeFully(file, head, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await database.insert(archiveFile).values({ name, folder, sizeBytes: head.length });
  return { name, sizeBytes: head.length };
}

async function closeOldFile(database: Queryable, settings: ArchiveSettings): Promise<void> {
  const old = await database
    .select({ name: archiveFile.name })
    .from(archiveFile)
    .where(
      and(
        isNull(archiveFile.closedAt),
        eq(archiveFile.folder, settings.folder),
        sql`${archiveFile.openedAt} < now() - make_interval(hours => ${settings.maxFileAgeHours ?? 24})`,
      ),
    );
  for (const { name } of old) await closeFile(database, settings.folder, name);
}

async function closeFile(database: Queryable, folder: string, name: string): Promise<void> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(join(folder, name)), hash);
  await database
    .update(archiveFile)
    .set({ closedAt: sql`now()`, hash: hash.digest("hex") })
    .where(eq(archiveFile.name, name));
}
