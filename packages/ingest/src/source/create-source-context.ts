import { performance } from "node:perf_hooks";
import { noteFetched, sha256 } from "@recoupe/db";
import type { ArticleItem } from "../article-item.ts";
import {
  type AllowedNetwork,
  createFetcher,
  DEFAULT_FETCH_SETTINGS,
  FetchError,
  type Fetcher,
} from "../fetch/index.ts";
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
  /** Told how every request ended: with a status, or with the code of a `FetchError`. */
  readonly onFetched?: (result: string) => void;
}

/** A context that can fetch. Close it when the process leaves: it keeps connections. */
export function createSourceContext(
  ingest: IngestContext,
  { allowedNetworks, signal, onProgress, onFetched, takeIn = (item) => readNow(item, ingest) }: SourceSettings,
): SourceContext & { close(): Promise<void> } {
  const fetcher = watchFetcher(createFetcher({ ...DEFAULT_FETCH_SETTINGS, allowedNetworks }), {
    onFetched: onFetched ?? (() => undefined),
    onStage: ingest.onStage ?? (() => undefined),
  });
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

function watchFetcher(
  fetcher: Fetcher,
  told: { readonly onFetched: (result: string) => void; readonly onStage: NonNullable<IngestContext["onStage"]> },
): Fetcher {
  return {
    close: () => fetcher.close(),
    fetch: async (...asked) => {
      const started = performance.now();
      try {
        const fetched = await fetcher.fetch(...asked);
        told.onFetched(fetched.kind === "page" ? String(fetched.status) : "304");
        return fetched;
      } catch (error) {
        if (error instanceof FetchError) told.onFetched(String(error.status ?? error.code));
        throw error;
      } finally {
        told.onStage("fetch", performance.now() - started);
      }
    },
  };
}
