import { quarantineArticle } from "@recoupe/db";
import type { ArticleItem } from "./article-item.ts";
import { ingestArticle } from "./ingest-article.ts";
import type { IngestContext } from "./ingest-context.ts";
import type { ItemOutcome } from "./outcome.ts";
import { findFiles, type RefusedFile, readFound } from "./read-files.ts";

export interface IngestFilesOptions {
  readonly sourceId?: string | undefined;
  /** Ends the batch after the file that is being read. */
  readonly signal?: AbortSignal;
  /** Called after each article, with how many files are done or begun out of how many. */
  readonly onProgress?: (item: ItemOutcome, done: number, total: number) => void;
}

/** Takes in files and all articles of folders, one after the other; each article gets its own outcome. */
export async function ingestFiles(
  paths: readonly string[],
  context: IngestContext,
  options: IngestFilesOptions = {},
): Promise<readonly ItemOutcome[]> {
  const found = (await Promise.all(paths.map(findFiles))).flat();
  const items: ItemOutcome[] = [];
  for (const [done, file] of found.entries()) {
    for await (const read of readFound(file)) {
      if (options.signal?.aborted) return items;
      const item = await ingestRead(read, context, options.sourceId);
      items.push(item);
      options.onProgress?.(item, done + 1, found.length);
    }
  }
  return items;
}

function ingestRead(
  read: ArticleItem | RefusedFile,
  context: IngestContext,
  sourceId: string | undefined,
): Promise<ItemOutcome> {
  return "kind" in read ? refuseFile(read, context, sourceId) : ingestArticle({ ...read, sourceId }, context);
}

/** What becomes of a file that is not read: it is passed over, or put on the list of what is missing with its reason. */
export async function refuseFile(
  { path: address, code, reason, skipped }: RefusedFile,
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
