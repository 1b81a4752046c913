import type { ArticleInput } from "@recoupe/core/model";

/** What became of one article that was handed in. */
export interface IngestOutcome {
  readonly outcome: "stored" | "unchanged" | "updated" | "skipped" | "failed";
  readonly articleId: string | null;
  /** In words for a person, where something was skipped or failed. */
  readonly reason: string | null;
}

/** The verbs of `@recoupe/ingest` that the API hands on. Given from outside, so that a face can load them lazily. */
export interface IngestVerbs {
  ingestText(input: ArticleInput & { readonly fileName?: string | undefined }): Promise<IngestOutcome>;
}
