import type { Block } from "../model/analysis.ts";
import type { ArticleInput } from "../model/article.ts";
import { Trace } from "../model/context.ts";
import { type ParseSettings, parseArticle } from "./parse-article.ts";

/** What `recoupe parse` prints of one page. */
export interface ParsedPage {
  readonly title: string | null;
  readonly bylines: readonly string[];
  /** ISO day or instant; null when the page does not say. */
  readonly publishedAt: string | null;
  /** BCP 47; `und` when there is nothing to tell it by. */
  readonly language: string;
  /** Paragraphs and headings of the body joined by line ends, without the title. */
  readonly text: string;
  /** Every piece of the page with its words. */
  readonly blocks: readonly (Omit<Block, "start" | "end"> & { readonly text: string })[];
}

const BODY: readonly Block["kind"][] = ["paragraph", "heading", "dek"];

/** Reads one page without anything else: no language model, no knowledge base. Never throws on any content. */
export function parsePage(input: ArticleInput, settings: ParseSettings = {}): ParsedPage {
  const { text, blocks, document } = parseArticle(input, { trace: new Trace() }, settings);
  const pieces = blocks.map(({ start, end, ...block }) => ({ ...block, text: text.slice(start, end) }));
  return {
    title: document.title,
    bylines: document.bylines,
    publishedAt: document.publishedAt?.value ?? null,
    language: document.language,
    text: pieces
      .filter(({ kind }) => BODY.includes(kind))
      .map((piece) => piece.text)
      .join("\n"),
    blocks: pieces,
  };
}
