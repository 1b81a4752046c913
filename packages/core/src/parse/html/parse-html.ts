import type { Block } from "../../model/analysis.ts";
import type { Article, ArticleInput } from "../../model/article.ts";
import type { Trace } from "../../model/context.ts";
import { isFullName } from "../byline-names.ts";
import { languageOfLine } from "../find-language.ts";
import { chooseText } from "./choose-text.ts";
import { findAuthors } from "./find-authors.ts";
import { findPublished } from "./find-dates.ts";
import { completeText } from "./linked-text.ts";
import { judgeBlocks, type MainTextModel } from "./main-text-model.ts";
import { namePieces, type Piece } from "./name-pieces.ts";
import { applyLayout } from "./outlets/apply-layout.ts";
import { findLayout, type OutletAdapter } from "./outlets/outlet-adapter.ts";
import { linkShare, type Page, type TextBlock } from "./page.ts";
import { gatherFacts } from "./page-facts.ts";
import { readHints } from "./page-hints.ts";
import { readHtmlDocument } from "./read-html-document.ts";
import { readPage } from "./read-page.ts";
import { type SiteTemplate, templateLookup } from "./site-template.ts";

/** Blocks from which a page is judged by shape alone: its rows would not fit in memory. */
const MAX_JUDGED_BLOCKS = 30_000;
export interface HtmlSettings {
  readonly model: MainTextModel;
  readonly template?: SiteTemplate | undefined;
  readonly outlets?: readonly OutletAdapter[];
}

/** The article in an HTML page. `text` is the visible text, one piece of the page per line, in page order. */
export function parseHtml(html: string, input: ArticleInput, settings: HtmlSettings, trace: Trace): Article {
  const page = readPage(html);
  const { facts, laidOut, published } = readLayout(page, input, settings.outlets ?? [], trace);
  const few = page.blocks.length <= MAX_JUDGED_BLOCKS;
  const probabilities = few ? judgeBlocks(facts, settings.model).probabilities : judgeByShape(page.blocks);
  const found = chooseText(facts, probabilities);
  const chosen = laidOut?.chooseText(found) ?? found;
  const authors = laidOut && laidOut.authors.length > 0 ? laidOut.authors : findAuthors(facts);
  const declared = laidOut?.nameOf ?? (() => undefined);
  const pieces = namePieces(facts, chosen, {
    probabilities,
    authors,
    declared,
    onPages: templateLookup(settings.template),
  });
  const signed = authors.length > 0 ? authors : signersAtEnd(pieces);
  const { text, blocks } = layOut(completeText(facts, pieces));
  for (const cap of page.capped) trace.add("parse", `page cut: more ${cap} than are read`);
  for (const { start, end, kind, reason } of blocks) {
    if (REMOVED.has(kind)) trace.add("parse", `${kind}: ${reason ?? ""}`, { start, end, text: text.slice(start, end) });
  }
  const document = readHtmlDocument({ facts, published, text, blocks, authors: signed }, input, trace);
  return { text, blocks: withLanguages(blocks, text, document.language), issues: [], document };
}

/** Shortest piece, in characters, whose words tell another language than the page's: shorter ones are names and labels. */
const LANGUAGE_CHARACTERS = 60;

/** Pieces in another language than the page say in which. */
function withLanguages(blocks: readonly Block[], text: string, language: string): readonly Block[] {
  return blocks.map((block) => {
    if (block.end - block.start < LANGUAGE_CHARACTERS) return block;
    const own = languageOfLine(text.slice(block.start, Math.min(block.end, block.start + SAMPLED_CHARACTERS)));
    return own === undefined || own === language ? block : { ...block, language: own };
  });
}

/** Characters of a piece that are looked at to tell its language. */
const SAMPLED_CHARACTERS = 400;

/** The page's facts and day, corrected by what an adapter of its outlet declares for pages of that day. */
function readLayout(page: Page, input: ArticleInput, outlets: readonly OutletAdapter[], trace: Trace) {
  const hints = readHints(page, input.url);
  const facts = gatherFacts(page, hints);
  const published = findPublished(facts, input.url ?? page.canonical);
  const found = findLayout(outlets, hints.host, input.publishedAt ?? published?.value);
  if (!found) return { facts, published };
  trace.add("parse", `layout of ${found.outlet}${found.layout.validFrom ? ` from ${found.layout.validFrom} on` : ""}`);
  const laidOut = applyLayout(page, found.layout);
  const titled = laidOut.title ? gatherFacts(page, { ...hints, title: laidOut.title }) : facts;
  return { facts: titled, laidOut, published: laidOut.published ?? published };
}

/** Who signs below the text, where nobody does above it. */
function signersAtEnd(pieces: readonly Piece[]): readonly string[] {
  const last = pieces.findLastIndex(({ block }) => block.kind === "paragraph");
  const after = pieces.slice(last + 1).find(({ block, text }) => block.kind === "byline" && isFullName(text));
  return after && last >= 0 ? [after.text] : [];
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
