import type { Source } from "@recoupe/db";
import type { ArticleItem } from "../article-item.ts";
import type { IngestContext } from "../ingest-context.ts";
import type { ItemOutcome } from "../outcome.ts";
import type { PoliteFetcher } from "./polite-fetcher.ts";

/** What became of an announced article; `queued` when its bytes are kept and a worker will read them. */
export type AnnouncedOutcome = ItemOutcome | { readonly outcome: "queued"; readonly address: string };

/** What checking sources needs besides what every verb needs. */
export interface SourceContext extends IngestContext {
  readonly polite: PoliteFetcher;
  /** Takes in what was fetched: reads it at once, or keeps it for a job. */
  readonly takeIn: (item: ArticleItem) => Promise<AnnouncedOutcome>;
  /** In [0, 1): varies intervals so that sources do not stay together. */
  readonly random: () => number;
  /** Called after each item of a check, with how many are done out of how many. */
  readonly onProgress?: (item: AnnouncedOutcome, done: number, total: number) => void;
  /** Stops between two articles when the worker is asked to leave. */
  readonly signal?: AbortSignal | undefined;
}

/** What one check of one source did. */
export interface SourceCheck {
  readonly source: Source;
  readonly outcome: "ok" | "not-modified" | "postponed" | "failed";
  readonly error: string | undefined;
  readonly items: readonly AnnouncedOutcome[];
  /** Files of a folder that are as they were when they were taken in. */
  readonly known?: number;
}
