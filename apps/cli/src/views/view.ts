import type { Mark } from "@recoupe/api/present";
import type { Paragraph } from "../text/rich-text.ts";

/** One line of a list, wherever the list is shown. */
export interface Row {
  readonly id: string;
  /** The id a decision about this row names, where the row's own is another. */
  readonly thing?: string | undefined;
  readonly mark?: Mark | undefined;
  readonly title: string;
  /** Of a followed source: where it is. */
  readonly address?: string | undefined;
  /** Of an event whose day is only that of its article: that day, which a person can confirm. */
  readonly presumedDay?: { readonly from: string; readonly to: string } | undefined;
  /** Of an article that was taken out: the decision, by which it is brought back. */
  readonly takenOutBy?: number | undefined;
  /** Counts, outlets, dates: shown below the title. */
  readonly facts: string;
  /** Where the dashboard shows it, from the root: `/c/…`. */
  readonly path: string;
}

export interface Page {
  readonly rows: readonly Row[];
  /** Undefined on the last page. */
  readonly next: string | undefined;
  /** Rows of the whole list. */
  readonly total: number;
}

/** A sentence that shows something, with what is needed to judge it. */
export interface Evidence {
  readonly mark?: Mark | undefined;
  /** Who says it, or null when the outlet itself does. */
  readonly who: string | null;
  readonly outlet: string;
  readonly date: string;
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
  /** That a person put it aside, why, and how it comes back; absent while it stands. */
  readonly putAside?: string | undefined;
  /** What the rule does and the words it read; translation; what else a reader should know. */
  readonly notes: readonly string[];
  /** The rules' own names and versions: only where somebody asks why. */
  readonly rules: readonly string[];
  /** The ids of what can be parted from the rest by this sentence: one telling, one quotation, a name in all articles that bear it. */
  readonly memberIds?: readonly string[] | undefined;
  /** What it stands for on a page about something else: read first, the article from there. */
  readonly thing?: Row | undefined;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

/** One thing for a reader: what it is, and the sentences behind it. */
export interface Detail {
  readonly title: string;
  readonly path: string;
  readonly paragraphs: readonly Paragraph[];
  readonly evidence: readonly Evidence[];
  /** Of an article: the pieces of its page that were left out, and why. */
  readonly removed?: readonly { readonly text: string; readonly reason: string }[];
  /** The sentence to begin with. */
  readonly first?: number;
}

/** Where an article is opened: at a sentence of it. */
export type Place = Pick<Evidence, "articleId" | "start" | "end">;
