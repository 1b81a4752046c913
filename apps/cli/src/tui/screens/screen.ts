import type { Mark } from "@recoupe/api/present";
import type { Paragraph } from "../text/rich-text.ts";

export type SectionId = "review" | "events" | "quotes" | "entities" | "articles" | "sources";

/** One line of a list. */
export interface Row {
  readonly id: string;
  readonly mark?: Mark | undefined;
  readonly title: string;
  /** Counts, outlets, dates: shown below the title. */
  readonly facts: string;
  /** Where the dashboard shows it, from the root: `/c/…`. */
  readonly path: string;
}

export interface Page {
  readonly rows: readonly Row[];
  /** Undefined on the last page. */
  readonly next: string | undefined;
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
  /** Rule, version, words; translation; what else a reader should know. */
  readonly notes: readonly string[];
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

/** What the text pane shows of one row, and the sentences behind it. */
export interface Detail {
  readonly title: string;
  readonly path: string;
  readonly paragraphs: readonly Paragraph[];
  readonly evidence: readonly Evidence[];
  /** The sentence to begin with. */
  readonly first?: number;
  /** Names the view for an export; absent where there is none. */
  readonly exportable?: { readonly kind: "contradictions" | "articles" | "events" | "quotes"; readonly id: string };
}

/** One section of the interface: asks the server one thing and says how it reads. */
export interface Screen {
  readonly id: SectionId;
  readonly title: string;
  /** Said when the list is empty. */
  readonly empty: string;
  list(cursor: string | undefined): Promise<Page>;
  open(id: string): Promise<Detail>;
}

export interface Screens {
  readonly sections: readonly Screen[];
  /** The article of a piece of evidence, its sentence lit. */
  openArticle(at: Pick<Evidence, "articleId" | "start" | "end">): Promise<Detail>;
}
