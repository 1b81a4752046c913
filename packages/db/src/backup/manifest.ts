import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";

/** What a backup holds; written last, so that one that was interrupted has none. */
export interface BackupManifest {
  readonly format: 1;
  readonly createdAt: string;
  readonly tables: readonly BackupTable[];
  readonly archive: readonly BackupFile[];
  /** Articles that waited to be read. */
  readonly jobs: BackupFile;
  /** SHA-256 over the tables' hashes: two databases with the same content have the same. */
  readonly contentHash: string;
}

export interface BackupFile {
  readonly file: string;
  readonly sizeBytes: number;
  /** SHA-256 of the file. */
  readonly fileHash: string;
}

export interface BackupTable extends BackupFile {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** SHA-256 of the rows, uncompressed, in the order of their keys. */
  readonly hash: string;
}

/** The folder cannot be restored from; the message says why, for a person. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

export const MANIFEST_FILE = "manifest.json";

export function contentHashOf(tables: readonly Pick<BackupTable, "name" | "hash">[]): string {
  return createHash("sha256")
    .update(JSON.stringify(tables.map(({ name, hash }) => [name, hash]).sort()))
    .digest("hex");
}

/** Reads the manifest and compares every file with it. Throws `BackupError` before anything is touched. */
export async function checkBackup(folder: string): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  for (const { file, fileHash } of [...manifest.tables, ...manifest.archive, manifest.jobs]) {
    if (isInside(file) && (await hashFile(join(folder, file))) === fileHash) continue;
    throw new BackupError(
      `La sauvegarde ${folder} est incomplète ou abîmée : « ${file} » n’est pas celui qui a été écrit. Rien n’a été restauré. Prenez une autre sauvegarde.`,
    );
  }
  return manifest;
}

async function readManifest(folder: string): Promise<BackupManifest> {
  try {
    const manifest: BackupManifest = JSON.parse(await readFile(join(folder, MANIFEST_FILE), "utf8"));
    if (manifest.format === 1 && contentHashOf(manifest.tables) === manifest.contentHash) return manifest;
  } catch (cause) {
    throw new BackupError(
      `${folder} n’est pas une sauvegarde complète de Recoupe : il y manque « ${MANIFEST_FILE} ». Rien n’a été restauré.`,
      { cause },
    );
  }
  throw new BackupError(`La sauvegarde ${folder} est abîmée ou d’une version inconnue. Rien n’a été restauré.`);
}

/** A backup may come from somebody else: it names files of its own folder and of `archive` only. */
function isInside(file: string): boolean {
  return [".", "archive"].includes(dirname(file)) && !["", ".", ".."].includes(basename(file));
}

/** SHA-256 of a file; undefined when it cannot be read. */
export async function hashFile(path: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest("hex");
  } catch {
    // A file that cannot be read is not the one that was written; the caller names it.
    return undefined;
  }
}
