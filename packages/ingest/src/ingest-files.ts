import { quarantineArticle } from "@recoupe/db";
import { ingestArticle } from "./ingest-article.ts";
import type { IngestContext } from "./ingest-context.ts";
import type { ItemOutcome } from "./outcome.ts";
import { type FoundFile, findFiles, readFound } from "./read-files.ts";

export interface IngestFilesOptions {
  readonly sourceId?: string | undefined;
  /** Ends the batch after the file that is being read. */
  readonly signal?: AbortSignal;
  /** Called after each file, with how many are done out of how many. */
  readonly onProgress?: (item: ItemOutcome, done: number, total: number) => void;
}

/** Takes in files and all articles of folders, one after the other; each gets its own outcome. */
export async function ingestFiles(
  paths: readonly string[],
  context: IngestContext,
  options: IngestFilesOptions = {},
): Promise<readonly ItemOutcome[]> {
  const found = (await Promise.all(paths.map(findFiles))).flat();
  const items: ItemOutcome[] = [];
  for (const file of found) {
    if (options.signal?.aborted) break;
    const item = await ingestFile(file, context, options.sourceId);
    items.push(item);
    options.onProgress?.(item, items.length, found.length);
  }
  return items;
}

async function ingestFile(file: FoundFile, context: IngestContext, sourceId: string | undefined): Promise<ItemOutcome> {
  const read = file.kind === "file" ? await readFound(file) : file;
  if (!("kind" in read)) return ingestArticle({ ...read, sourceId }, context);
  return refuseFile(read, context, sourceId);
}

/** What becomes of a file that is not read: it is passed over, or put on the list of what is missing with its reason. */
export async function refuseFile(
  { path: address, code, reason, skipped }: Extract<FoundFile, { kind: "refused" }>,
  context: IngestContext,
  sourceId?: string,
): Promise<ItemOutcome> {
  if (skipped) return { outcome: "skipped", address, code, reason };
  // A path that does not exist was mistyped, or the file has just gone.
  if (code !== "missing") {
    await quarantineArticle(context.database, { address, stage: "read", code, reason, sourceId });
  }
  return { outcome: "failed", address, code, reason };
}
