import type { IngestContext } from "../ingest-context.ts";
import type { PoliteFetcher } from "./polite-fetcher.ts";

/** What checking sources needs besides what every verb needs. */
export interface SourceContext extends IngestContext {
  readonly polite: PoliteFetcher;
  /** In [0, 1): varies intervals so that sources do not stay together. */
  readonly random: () => number;
  /** Stops between two articles when the worker is asked to leave. */
  readonly signal?: AbortSignal | undefined;
}
