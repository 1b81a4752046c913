import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const fileSchema = z.object({
  file: z.string(),
  sizeBytes: z.number(),
  /** SHA-256 of the file. */
  fileHash: hash,
});
const tableSchema = fileSchema.extend({
  name: z.string(),
  columns: z.array(z.string()).readonly(),
  rows: z.number(),
  /** SHA-256 of the rows, uncompressed, in the order of their keys. */
  hash,
});
const manifestSchema = z.object({
  format: z.literal(1),
  createdAt: z.string(),
  tables: z.array(tableSchema).readonly(),
  archive: z.array(fileSchema).readonly(),
  /** Articles that waited to be read. */
  jobs: fileSchema,
  /** SHA-256 over the tables' hashes: two databases with the same content have the same. */
  contentHash: hash,
});

export type BackupFile = Readonly<z.infer<typeof fileSchema>>;
export type BackupTable = Readonly<z.infer<typeof tableSchema>>;
/** What a backup holds; written last, so that one that was interrupted has none. */
export type BackupManifest = Readonly<z.infer<typeof manifestSchema>>;

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
  let written: unknown;
  try {
    written = JSON.parse(await readFile(join(folder, MANIFEST_FILE), "utf8"));
  } catch (cause) {
    throw new BackupError(
      `${folder} n’est pas une sauvegarde complète de Recoupe : il y manque « ${MANIFEST_FILE} ». Rien n’a été restauré.`,
      { cause },
    );
  }
  const { data: manifest } = manifestSchema.safeParse(written);
  if (manifest && contentHashOf(manifest.tables) === manifest.contentHash) return manifest;
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
