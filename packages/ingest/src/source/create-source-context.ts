import { randomUUID } from "node:crypto";
import { type AllowedNetwork, createFetcher, DEFAULT_FETCH_SETTINGS } from "../fetch/index.ts";
import type { IngestContext } from "../ingest-context.ts";
import { createPoliteFetcher } from "./polite-fetcher.ts";
import type { SourceContext } from "./source-context.ts";

export interface SourceSettings {
  readonly allowedNetworks: readonly AllowedNetwork[];
  readonly signal?: AbortSignal;
}

/** A context that can fetch. Close it when the process leaves: it keeps connections. */
export function createSourceContext(
  ingest: IngestContext,
  { allowedNetworks, signal }: SourceSettings,
): SourceContext & { close(): Promise<void> } {
  const fetcher = createFetcher({ ...DEFAULT_FETCH_SETTINGS, allowedNetworks });
  const holder = `${process.pid}-${randomUUID().slice(0, 8)}`;
  return {
    ...ingest,
    polite: createPoliteFetcher({ database: ingest.database, fetcher, holder }),
    random: Math.random,
    signal,
    close: () => fetcher.close(),
  };
}
