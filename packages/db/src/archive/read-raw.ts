import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { eq, ne } from "drizzle-orm";
import { sha256 } from "../ids.ts";
import type { Queryable } from "../open-database.ts";
import { archiveFile, rawContent } from "../schema/index.ts";
import { readRecord } from "./warc-record.ts";

/** The bytes of a hash, from the database or from the archive; undefined when they were never kept, or their file is gone or damaged. */
export async function readRaw(database: Queryable, hash: string): Promise<Uint8Array | undefined> {
  const [found] = await database
    .select({
      bytes: rawContent.bytes,
      folder: archiveFile.folder,
      name: archiveFile.name,
      offset: rawContent.archiveOffset,
      length: rawContent.archiveLength,
    })
    .from(rawContent)
    .leftJoin(archiveFile, eq(archiveFile.name, rawContent.archiveFile))
    .where(eq(rawContent.hash, hash));
  if (!found || found.bytes) return found?.bytes ?? undefined;
  const { folder, name, offset, length } = found;
  if (folder === null || name === null || offset === null || length === null) return undefined;
  try {
    const bytes = await readRecord(await readPart(join(folder, name), offset, length));
    return sha256(bytes) === hash ? bytes : undefined;
  } catch {
    // Gone or damaged is one answer to whoever asks for bytes; `recoupe verify` and `recoupe doctor` say which files.
    return undefined;
  }
}

async function readPart(path: string, offset: number, length: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const part = Buffer.alloc(length);
    const { bytesRead } = await file.read(part, 0, length, offset);
    return part.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Tells the database where the archive lies now: a data folder that was moved took its archive with it. */
export async function adoptArchive(database: Queryable, folder: string): Promise<void> {
  const elsewhere = await database
    .select({ name: archiveFile.name, folder: archiveFile.folder })
    .from(archiveFile)
    .where(ne(archiveFile.folder, folder));
  for (const { name, folder: old } of elsewhere) {
    if (existsSync(join(old, name)) || !existsSync(join(folder, name))) continue;
    await database.update(archiveFile).set({ folder }).where(eq(archiveFile.name, name));
  }
}
