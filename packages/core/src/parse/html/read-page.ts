import { type QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { AttributeReader } from "./attribute-reader.ts";
import { BlockWriter } from "./block-writer.ts";
import { DocumentFacts } from "./document-facts.ts";
import {
  BLOCK_TAGS,
  DOCUMENT_TAGS,
  DROPPED_TAGS,
  FOREIGN_TAGS,
  IMPLIED_CLOSE,
  STRONG_TAGS,
  VOID_TAGS,
} from "./html-tags.ts";
import { isHidden, MAX_NAME_CHARACTERS, NodeList } from "./node-list.ts";
import type { Page, PageNode } from "./page.ts";

/** Open elements beyond this depth are read as text of the deepest one. Browsers stop at 512. */
const MAX_DEPTH = 500;
const MAX_TAG_CHARACTERS = 60;
const MAX_SCRIPT_CHARACTERS = 4_000_000;
/** A `head` this deep is no document's, but a page's own element of that name. */
const DEEPEST_HEAD = 4;

interface OpenElement {
  readonly tag: string;
  readonly node: PageNode;
  readonly dropped: boolean;
  readonly anchor: boolean;
  readonly strong: boolean;
}

/**
 * Reads a page in one pass over its tokens, without building a tree: nesting, nodes, attributes and texts are capped,
 * nothing recurses, and the time grows with the length of the page only.
 */
export function readPage(html: string): Page {
  const reader = new PageReader();
  reader.read(html);
  return reader.finish();
}

/** Holds the stack of open elements while the tokens go by. */
class PageReader implements TokenizerCallbacks {
  private readonly list = new NodeList();
  private readonly writer = new BlockWriter();
  private readonly facts = new DocumentFacts();
  private readonly attributes = new AttributeReader();
  private readonly stack: OpenElement[];
  private source = "";
  private tag = "";
  private droppedDepth = 0;
  private anchorDepth = 0;
  private strongDepth = 0;
  private foreignDepth = 0;
  private isTooDeep = false;
  /** Elements opened beyond the depth cap and not closed yet. */
  private beyond = 0;
  /** The text of a script or title under way, which is no text of the page. */
  private captured: string[] | undefined;
  private capturedCharacters = 0;
  private scriptType = "";

  constructor() {
    const root = this.list.add("#root", undefined, new Map(), false);
    this.stack = [{ tag: "#root", node: root, dropped: false, anchor: false, strong: false }];
  }

  read(html: string): void {
    const outer = this.source;
    this.source = html;
    const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, this);
    tokenizer.write(html);
    tokenizer.end();
    this.source = outer;
  }

  finish(): Page {
    this.writer.endBlock();
    const { metas, jsonLd, documentTitle, canonical, language, times } = this.facts;
    const capped = [
      ...(this.isTooDeep ? ["depth"] : []),
      ...(this.list.isFull ? ["nodes"] : []),
      ...(this.writer.isFull ? ["blocks"] : []),
    ];
    const { nodes } = this.list;
    return { nodes, blocks: this.writer.blocks, metas, jsonLd, documentTitle, canonical, language, times, capped };
  }

  isInForeignContext(): boolean {
    return this.foreignDepth > 0;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.tagName(start, end);
    this.attributes.startTag();
  }

  onattribname(start: number, end: number): void {
    this.attributes.startAttribute(this.source, start, end);
  }

  onattribdata(start: number, end: number): void {
    this.attributes.addData(this.source, start, end);
  }

  onattribentity(codepoint: number): void {
    this.attributes.addCharacter(codepoint);
  }

  onattribend(_quote: QuoteType, _end: number): void {
    this.attributes.endAttribute();
  }

  onopentagend(_end: number): void {
    this.open(this.tag);
  }

  onselfclosingtag(_end: number): void {
    const name = this.tag;
    this.open(name);
    if (this.foreignDepth > 0 && !VOID_TAGS.has(name)) this.close(name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.tagName(start, end).trim();
    if (name === "br") this.writer.breakLine();
    else if (name === "p" && !this.stack.some(({ tag }) => tag === "p")) this.writer.endBlock();
    else this.close(name);
  }

  ontext(start: number, end: number): void {
    if (this.captured) {
      if (this.capturedCharacters < MAX_SCRIPT_CHARACTERS) this.captured.push(this.source.slice(start, end));
      this.capturedCharacters += end - start;
    } else this.addText(this.source.slice(start, end));
  }

  ontextentity(codepoint: number, _end: number): void {
    const text = String.fromCodePoint(codepoint);
    if (this.captured) this.captured.push(text);
    else this.addText(text);
  }

  oncdata(start: number, end: number, _offset: number): void {
    this.captured?.push(this.source.slice(start, end));
  }
  oncomment(): void {
    // Comments hold no visible text.
  }
  ondeclaration(): void {
    // A doctype says nothing about the article.
  }
  onprocessinginstruction(): void {
    // Nor does `<?xml …?>`.
  }
  onend(): void {
    // Open elements are closed by `finish`.
  }

  private tagName(start: number, end: number): string {
    return this.source.slice(start, Math.min(end, start + MAX_TAG_CHARACTERS)).toLowerCase();
  }

  private addText(text: string): void {
    if (this.droppedDepth > 0) return;
    const { node } = this.stack.at(-1)!;
    this.writer.addText(text, { node, inLink: this.anchorDepth > 0, stressed: this.strongDepth > 0 });
  }

  private open(tag: string): void {
    const attributes = this.attributes.values;
    if (tag === "meta") this.facts.addMeta(attributes);
    if (tag === "link") this.facts.addLink(attributes);
    if (tag === "html") this.facts.addLanguage(attributes);
    if (tag === "br") this.writer.breakLine();
    if (DOCUMENT_TAGS.has(tag) && this.openOnce(tag)) return;
    this.closeImplied(tag);
    if (VOID_TAGS.has(tag)) {
      if (tag === "hr") this.writer.endBlock();
    } else if (this.stack.length >= MAX_DEPTH) {
      this.beyond++;
      this.isTooDeep = true;
      if (BLOCK_TAGS.has(tag)) this.writer.endBlock();
    } else this.push(tag, attributes);
  }

  /** `html`, `head` and `body` stand once: pages pasted together open them again. Returns whether to ignore this one. */
  private openOnce(tag: string): boolean {
    if (tag === "body" && this.stack.some((open) => open.tag === "head")) this.close("head");
    return this.stack.some((open) => open.tag === tag);
  }

  private closeImplied(tag: string): void {
    const closes = IMPLIED_CLOSE.get(tag);
    while (closes && this.beyond === 0 && this.stack.length > 1 && closes.has(this.stack.at(-1)!.tag)) this.pop();
  }

  private push(tag: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.stack.at(-1)!;
    const block = BLOCK_TAGS.has(tag);
    const isOwnHead = tag === "head" && this.stack.length > DEEPEST_HEAD;
    const dropped = (DROPPED_TAGS.has(tag) && !isOwnHead) || (!block && isHidden(attributes));
    const named = attributes.has("class") || attributes.has("id") || attributes.has("itemprop") || tag === "time";
    if (block) this.writer.endBlock();
    const node = block || named ? this.list.add(tag, parent.node, attributes, !block) : parent.node;
    const href = tag === "a" ? (attributes.get("href") ?? "") : "";
    const strong = STRONG_TAGS.has(tag);
    this.stack.push({ tag, node, dropped, anchor: href !== "", strong });
    if (dropped) this.droppedDepth++;
    if (href !== "") {
      this.anchorDepth++;
      this.writer.startLink(href.slice(0, MAX_NAME_CHARACTERS));
    }
    if (strong) this.strongDepth++;
    if (FOREIGN_TAGS.has(tag)) this.foreignDepth++;
    if (tag === "time" || node.datetime !== "" || /datePublished/i.test(node.itemprop))
      this.facts.addTime(node, tag, attributes, this.writer.nextIndex);
    if ((tag === "script" || tag === "title") && this.foreignDepth === 0) this.capture(attributes);
  }

  private close(tag: string): void {
    if (this.beyond > 0) {
      this.beyond--;
      if (BLOCK_TAGS.has(tag)) this.writer.endBlock();
      return;
    }
    let at = this.stack.length - 1;
    while (at > 0 && this.stack[at]!.tag !== tag) at--;
    if (at <= 0) return;
    // A stray end tag of an inline element does not end the blocks around it.
    if (!BLOCK_TAGS.has(tag) && this.stack.slice(at + 1).some((open) => BLOCK_TAGS.has(open.tag))) return;
    while (this.stack.length > at) this.pop();
  }

  private pop(): void {
    const open = this.stack.pop()!;
    if (open.tag === "script" || open.tag === "title") this.endCapture(open);
    if (open.dropped) this.droppedDepth--;
    if (open.anchor) this.anchorDepth--;
    if (open.strong) this.strongDepth--;
    if (FOREIGN_TAGS.has(open.tag)) this.foreignDepth--;
    if (BLOCK_TAGS.has(open.tag)) this.writer.endBlock();
  }

  private capture(attributes: ReadonlyMap<string, string>): void {
    this.captured = [];
    this.capturedCharacters = 0;
    this.scriptType = attributes.get("type") ?? "";
  }

  private endCapture(open: OpenElement): void {
    const content = this.captured?.join("") ?? "";
    this.captured = undefined;
    if (open.tag === "title") this.facts.addTitle(content);
    else if (/ld\+json/i.test(this.scriptType)) this.facts.jsonLd.push(content);
    else if (holdsMarkup(this.scriptType, content)) this.readTemplate(content);
  }

  /** Blogger and others keep the article in a template that a script writes into the page. */
  private readTemplate(content: string): void {
    this.scriptType = "";
    this.droppedDepth--;
    this.writer.endBlock();
    this.read(content);
    this.writer.endBlock();
    this.droppedDepth++;
  }
}

function holdsMarkup(type: string, content: string): boolean {
  if (!/text\/(?:template|html|x-template)/i.test(type) || content.length < 500) return false;
  return /<p|<br|<div/i.test(content) && !/\{\{|<%/.test(content.slice(0, 200_000));
}
