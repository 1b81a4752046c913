import { noteFetched, sha256 } from "@recoupe/db";
import type { ArticleItem } from "../article-item.ts";
import { type AllowedNetwork, createFetcher, DEFAULT_FETCH_SETTINGS } from "../fetch/index.ts";
import { ingestArticle } from "../ingest-article.ts";
import type { IngestContext } from "../ingest-context.ts";
import type { ItemOutcome } from "../outcome.ts";
import { createPoliteFetcher } from "./polite-fetcher.ts";
import type { SourceContext } from "./source-context.ts";

export interface SourceSettings {
  readonly allowedNetworks: readonly AllowedNetwork[];
  readonly signal?: AbortSignal;
  /** What is done with fetched pages. Default: they are read at once. */
  readonly takeIn?: SourceContext["takeIn"];
  readonly onProgress?: SourceContext["onProgress"];
}

/** A context that can fetch. Close it when the process leaves: it keeps connections. */
export function createSourceContext(
  ingest: IngestContext,
  { allowedNetworks, signal, onProgress, takeIn = (item) => readNow(item, ingest) }: SourceSettings,
): SourceContext & { close(): Promise<void> } {
  const fetcher = createFetcher({ ...DEFAULT_FETCH_SETTINGS, allowedNetworks });
  return {
    ...ingest,
    polite: createPoliteFetcher({ database: ingest.database, fetcher }),
    takeIn,
    ...(onProgress ? { onProgress } : {}),
    random: Math.random,
    signal,
    close: () => fetcher.close(),
  };
}

/** Reads an article at once, and notes how its file looked where it has one. */
export function readNow(item: ArticleItem, ingest: IngestContext): Promise<ItemOutcome> {
  return ingestArticle(item, ingest, async (transaction) => {
    const { filePath, mark } = item;
    if (filePath !== undefined && mark !== undefined) {
      await noteFetched(transaction, filePath, { rawHash: sha256(item.bytes), mark });
    }
  });
}
