import { type AllowedNetwork, createFetcher, DEFAULT_FETCH_SETTINGS } from "../fetch/index.ts";
import { ingestArticle } from "../ingest-article.ts";
import type { IngestContext } from "../ingest-context.ts";
import { createPoliteFetcher } from "./polite-fetcher.ts";
import type { SourceContext } from "./source-context.ts";

export interface SourceSettings {
  readonly allowedNetworks: readonly AllowedNetwork[];
  readonly signal?: AbortSignal;
  /** What is done with fetched pages. Default: they are read at once. */
  readonly takeIn?: SourceContext["takeIn"];
}

/** A context that can fetch. Close it when the process leaves: it keeps connections. */
export function createSourceContext(
  ingest: IngestContext,
  { allowedNetworks, signal, takeIn = (item) => ingestArticle(item, ingest) }: SourceSettings,
): SourceContext & { close(): Promise<void> } {
  const fetcher = createFetcher({ ...DEFAULT_FETCH_SETTINGS, allowedNetworks });
  return {
    ...ingest,
    polite: createPoliteFetcher({ database: ingest.database, fetcher }),
    takeIn,
    random: Math.random,
    signal,
    close: () => fetcher.close(),
  };
}
