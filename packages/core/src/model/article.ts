import type { SiteTemplate } from "../parse/html/site-template.ts";
import type { ArticleDocument, Block, Issue } from "./analysis.ts";

/** What comes in: a page, a feed item's text or scraped plain text, with what is known about it from outside. */
export interface ArticleInput {
  /** Bytes as fetched, or text already decoded. */
  readonly content: Uint8Array | string;
  /** MIME type, with charset where the server named one. Absent: found out from the content. */
  readonly contentType?: string | undefined;
  readonly url?: string | undefined;
  /** ISO day or instant given by hand or by a feed. Null: nobody knows, whatever the content says. */
  readonly publishedAt?: string | null | undefined;
  /** Who publishes it, said by hand: stands before what the content says. */
  readonly outlet?: string | undefined;
  /** What the pages of its site were found to repeat. */
  readonly siteTemplate?: SiteTemplate | undefined;
}

/** The cleaned article. `blocks` are in order and do not overlap; all spans are ranges of `text`. */
export interface Article {
  readonly text: string;
  readonly document: ArticleDocument;
  readonly blocks: readonly Block[];
  readonly issues: readonly Issue[];
}
