/** What became of one article of a batch. One bad article never stops the rest, and never vanishes. */
export type ItemOutcome =
  | (Located & {
      readonly outcome: "stored" | "unchanged";
      readonly documentId: string;
      readonly versionId: string;
      /** 1 for a new document, more for a new version of a known one. */
      readonly version: number;
      /** What a reader should know although it was kept, in French: another language, no article in it. */
      readonly notes: readonly string[];
    })
  | (Located & { readonly outcome: "skipped" | "failed"; readonly code: FailureCode; readonly reason: string })
  | TakenOutAgain;

/** An article that a person took out was met again: it stays out, and a new text of it is kept with the others. */
export interface TakenOutAgain extends Located {
  readonly outcome: "skipped";
  readonly code: "taken-out";
  /** Who took it out, why, and how it is brought back. */
  readonly reason: string;
  readonly documentId: string;
  /** The decision, by which it can be brought back. */
  readonly sequence: number;
}

interface Located {
  /** Address or file path, as it was asked for. */
  readonly address: string;
}

export type FailureCode =
  | "missing"
  | "missing-page"
  | "unreadable"
  | "empty"
  | "binary"
  | "too-large"
  | "feed"
  | "subscriptions"
  | "not-an-article-file"
  | "fetch"
  | "analysis"
  | "database";

export type OutcomeCounts = Readonly<Record<ItemOutcome["outcome"], number>>;

/** How many items came to each outcome. */
export function countOutcomes(items: readonly ItemOutcome[]): OutcomeCounts {
  const counts = { stored: 0, unchanged: 0, skipped: 0, failed: 0 };
  for (const { outcome } of items) counts[outcome] += 1;
  return counts;
}
