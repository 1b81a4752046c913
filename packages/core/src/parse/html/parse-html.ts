import type { Block } from "../../model/analysis.ts";
import type { Article, ArticleInput } from "../../model/article.ts";
import type { Trace } from "../../model/context.ts";
import { chooseText } from "./choose-text.ts";
import { gatherFacts } from "./features.ts";
import { findAuthors } from "./find-authors.ts";
import { completeText } from "./linked-text.ts";
import { judgeBlocks, type MainTextModel } from "./main-text-model.ts";
import { namePieces, type Piece } from "./name-pieces.ts";
import { linkShare, type TextBlock } from "./page.ts";
import { readHints } from "./page-hints.ts";
import { readHtmlDocument } from "./read-html-document.ts";
import { readPage } from "./read-page.ts";
import { type SiteTemplate, templateLookup } from "./site-template.ts";

/** Blocks from which a page is judged by shape alone: its rows would not fit in memory. */
const MAX_JUDGED_BLOCKS = 30_000;
export interface HtmlSettings {
  readonly model: MainTextModel;
  readonly template?: SiteTemplate | undefined;
}

/** The article in an HTML page. `text` is the visible text, one piece of the page per line, in page order. */
export function parseHtml(html: string, input: ArticleInput, { model, template }: HtmlSettings, trace: Trace): Article {
  const page = readPage(html);
  const facts = gatherFacts(page, readHints(page, input.url));
  const few = page.blocks.length <= MAX_JUDGED_BLOCKS;
  const probabilities = few ? judgeBlocks(facts, model).probabilities : judgeByShape(page.blocks);
  const chosen = chooseText(facts, probabilities);
  const authors = findAuthors(facts);
  const pieces = namePieces(facts, chosen, { probabilities, authors, onPages: templateLookup(template) });
  const { text, blocks } = layOut(completeText(facts, pieces));
  for (const cap of page.capped) trace.add("parse", `page cut: more ${cap} than are read`);
  for (const { start, end, kind, reason } of blocks) {
    if (REMOVED.has(kind)) trace.add("parse", `${kind}: ${reason ?? ""}`, { start, end, text: text.slice(start, end) });
  }
  return { text, blocks, issues: [], document: readHtmlDocument({ facts, text, blocks, authors }, input, trace) };
}

const REMOVED: ReadonlySet<Block["kind"]> = new Set(["boilerplate", "teaser", "duplicate-title"]);

/** For pages of tens of thousands of blocks: paragraphs are long, closed and hold few links. */
function judgeByShape(blocks: readonly TextBlock[]): Float32Array {
  return Float32Array.from(blocks, (block) => {
    const prose = block.text.length >= 80 && linkShare(block) < 0.3;
    return prose || (block.block.tag === "p" && linkShare(block) < 0.3) ? 0.9 : 0.1;
  });
}

function layOut(pieces: readonly Piece[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const lines: string[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, block } of pieces) {
    if (text === "") continue;
    blocks.push({ ...block, start, end: start + text.length });
    lines.push(text);
    start += text.length + 1;
  }
  return { text: lines.join("\n"), blocks };
}
