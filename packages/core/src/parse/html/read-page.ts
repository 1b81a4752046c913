import { type QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Page, PageNode, PageTime, TextBlock } from "./page.ts";

/** Open elements beyond this depth are read as text of the deepest one. Browsers stop at 512. */
const MAX_DEPTH = 500;
/** Elements remembered; real pages have 1,000 to 20,000. */
const MAX_NODES = 300_000;
const MAX_BLOCKS = 400_000;
const MAX_ATTRIBUTES = 60;
/** Characters kept of a class, id or label, and of a meta's content. */
const MAX_NAME_CHARACTERS = 300;
const MAX_META_CHARACTERS = 20_000;
const MAX_SCRIPT_CHARACTERS = 4_000_000;

const BLOCK_TAGS = setOf(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul video audio iframe amp-img picture button",
);
const DROPPED_TAGS = setOf(
  "script style svg template select textarea iframe object embed noscript head title math map canvas datalist audio video rt rp option",
);
const VOID_TAGS = setOf("area base br col embed hr img input link meta param source track wbr basefont frame");
const STRONG_TAGS = setOf("b strong em i");
const INLINE_HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const CLOSES_PARAGRAPH = setOf(
  "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul",
);
/** What an opening tag closes when it stands on top of the stack. */
const IMPLIED_CLOSE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...CLOSES_PARAGRAPH].map((tag): [string, ReadonlySet<string>] => [tag, setOf("p head")]),
  ["li", setOf("li p")],
  ["dt", setOf("dt dd p")],
  ["dd", setOf("dt dd p")],
  ["tr", setOf("tr th td p")],
  ["td", setOf("td th p")],
  ["th", setOf("td th p")],
  ["tbody", setOf("thead tbody tr td th")],
  ["tfoot", setOf("thead tbody tr td th")],
  ["option", setOf("option")],
  ["body", setOf("head link script")],
]);
const DOCUMENT_TAGS = setOf("html head body");
/** Attributes that are read; all others are skipped unseen. */
const READ_ATTRIBUTES = setOf(
  "class id role itemprop hidden style aria-hidden href aria-label data-component data-testid content property name datetime type rel title lang pubdate",
);

/** Attributes of `time` and of microdata that say the date is the publication's. */
const PUBLISHED = /publi|entry-date|created|posted/i;

interface OpenElement {
  readonly tag: string;
  readonly node: PageNode;
  readonly dropped: boolean;
  readonly anchor: boolean;
  readonly strong: boolean;
}

interface Draft {
  text: string;
  readonly node: PageNode;
  linkCharacters: number;
  links: number;
  strongCharacters: number;
  breaks: number;
  /** `br` since the last visible character; two of them end the block. */
  trailingBreaks: number;
  href: string;
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
  private readonly nodes: PageNode[] = [];
  private readonly blocks: TextBlock[] = [];
  private readonly metas = new Map<string, string[]>();
  private readonly jsonLd: string[] = [];
  private readonly times: PageTime[] = [];
  private readonly capped = new Set<string>();
  private readonly stack: OpenElement[];
  private source = "";
  private tag = "";
  private attributes = new Map<string, string>();
  private attribute = "";
  private attributeValue = "";
  private attributeCount = 0;
  private draft: Draft | undefined;
  private droppedDepth = 0;
  private anchorDepth = 0;
  private strongDepth = 0;
  private foreignDepth = 0;
  /** Elements opened beyond the depth cap and not closed yet. */
  private beyond = 0;
  private captured: string[] | undefined;
  private capturedCharacters = 0;
  private scriptType = "";
  private documentTitle: string | undefined;
  private canonical: string | undefined;
  private language: string | undefined;

  constructor() {
    const root = this.addNode("#root", undefined, new Map(), false);
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
    this.flush();
    const { nodes, blocks, metas, jsonLd, documentTitle, canonical, language, times } = this;
    return { nodes, blocks, metas, jsonLd, documentTitle, canonical, language, times, capped: [...this.capped] };
  }

  isInForeignContext(): boolean {
    return this.foreignDepth > 0;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, Math.min(end, start + 60)).toLowerCase();
    this.attributes = new Map();
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attributeCount++;
    const name =
      this.attributeCount > MAX_ATTRIBUTES ? "" : this.source.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.attribute = READ_ATTRIBUTES.has(name) && !this.attributes.has(name) ? name : "";
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === "") return;
    const room = MAX_META_CHARACTERS - this.attributeValue.length;
    if (room > 0) this.attributeValue += this.source.slice(start, Math.min(end, start + room));
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== "" && this.attributeValue.length < MAX_META_CHARACTERS)
      this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: QuoteType, _end: number): void {
    if (this.attribute !== "") this.attributes.set(this.attribute, this.attributeValue);
    this.attribute = "";
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
    const name = this.source
      .slice(start, Math.min(end, start + 60))
      .toLowerCase()
      .trim();
    if (name === "br") this.lineBreak();
    else if (name === "p" && !this.stack.some(({ tag }) => tag === "p")) this.flush();
    else this.close(name);
  }

  ontext(start: number, end: number): void {
    if (this.captured) {
      if (this.capturedCharacters < MAX_SCRIPT_CHARACTERS) this.captured.push(this.source.slice(start, end));
      this.capturedCharacters += end - start;
    } else if (this.droppedDepth === 0) this.addText(this.source.slice(start, end));
  }

  ontextentity(codepoint: number, _end: number): void {
    const text = String.fromCodePoint(codepoint);
    if (this.captured) this.captured.push(text);
    else if (this.droppedDepth === 0) this.addText(text);
  }

  oncdata(start: number, end: number, _offset: number): void {
    if (this.captured) this.captured.push(this.source.slice(start, end));
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

  private open(tag: string): void {
    if (tag === "meta") this.addMeta();
    if (tag === "link") this.addLink();
    if (tag === "html") this.language ??= this.attributes.get("lang")?.slice(0, 20);
    if (tag === "br") this.lineBreak();
    if (DOCUMENT_TAGS.has(tag) && this.openOnce(tag)) return;
    const closes = IMPLIED_CLOSE.get(tag);
    while (closes && this.beyond === 0 && this.stack.length > 1 && closes.has(this.stack.at(-1)!.tag)) this.pop();
    if (VOID_TAGS.has(tag)) {
      if (tag === "hr") this.flush();
      return;
    }
    if (this.stack.length >= MAX_DEPTH) {
      this.beyond++;
      this.capped.add("depth");
      if (BLOCK_TAGS.has(tag)) this.flush();
      return;
    }
    this.push(tag);
  }

  /** `html`, `head` and `body` stand once: pages pasted together open them again. Returns whether to ignore this one. */
  private openOnce(tag: string): boolean {
    if (tag === "body" && this.stack.some((open) => open.tag === "head")) this.close("head");
    return this.stack.some((open) => open.tag === tag);
  }

  private push(tag: string): void {
    const parent = this.stack.at(-1)!;
    const block = BLOCK_TAGS.has(tag);
    const style = this.attributes.get("style");
    const inlineHidden =
      !block &&
      (this.attributes.has("hidden") ||
        (style !== undefined && INLINE_HIDDEN.test(style.slice(0, MAX_NAME_CHARACTERS))));
    const dropped = (DROPPED_TAGS.has(tag) && !(tag === "head" && this.stack.length > 4)) || inlineHidden;
    const named =
      this.attributes.has("class") || this.attributes.has("id") || this.attributes.has("itemprop") || tag === "time";
    if (block) this.flush();
    const node = block || named ? this.addNode(tag, parent.node, this.attributes, !block) : parent.node;
    const anchor = tag === "a" && (this.attributes.get("href") ?? "") !== "";
    const strong = STRONG_TAGS.has(tag);
    this.stack.push({ tag, node, dropped, anchor, strong });
    if (dropped) this.droppedDepth++;
    if (anchor) this.enterAnchor();
    if (strong) this.strongDepth++;
    if (tag === "svg" || tag === "math") this.foreignDepth++;
    if (tag === "time" || node.datetime !== "" || /datePublished/i.test(node.itemprop)) this.addTime(node, tag);
    if ((tag === "script" || tag === "title") && this.foreignDepth === 0) this.capture();
  }

  private close(tag: string): void {
    if (this.beyond > 0) {
      this.beyond--;
      if (BLOCK_TAGS.has(tag)) this.flush();
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
    if (open.tag === "svg" || open.tag === "math") this.foreignDepth--;
    if (BLOCK_TAGS.has(open.tag)) this.flush();
  }

  private enterAnchor(): void {
    this.anchorDepth++;
    if (!this.draft) return;
    this.draft.links++;
    this.draft.href ||= (this.attributes.get("href") ?? "").slice(0, MAX_NAME_CHARACTERS);
  }

  private addNode(
    tag: string,
    parent: PageNode | undefined,
    attributes: ReadonlyMap<string, string>,
    inline: boolean,
  ): PageNode {
    if (this.nodes.length >= MAX_NODES && parent) {
      this.capped.add("nodes");
      return parent;
    }
    const value = (name: string) => (attributes.get(name) ?? "").slice(0, MAX_NAME_CHARACTERS);
    const style = value("style");
    const hides =
      attributes.has("hidden") ||
      attributes.get("aria-hidden") === "true" ||
      (style !== "" && INLINE_HIDDEN.test(style));
    const node: PageNode = {
      id: this.nodes.length,
      tag,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      className: value("class"),
      idName: value("id"),
      role: value("role"),
      itemprop: value("itemprop"),
      label: `${value("aria-label").slice(0, 40)} ${value("data-component")} ${value("data-testid")}`.trim(),
      hidden: hides || (parent?.hidden ?? false),
      inline,
      datetime: value("datetime") || (/date/i.test(value("itemprop")) ? value("content") || value("title") : ""),
    };
    this.nodes.push(node);
    return node;
  }

  private addText(raw: string): void {
    const text = raw.replace(/\s+/g, " ");
    const visible = text.trim().length;
    if (!this.draft) {
      if (visible === 0) return;
      const open = this.stack.at(-1)!;
      this.draft = {
        text: "",
        node: open.node,
        linkCharacters: 0,
        links: 0,
        strongCharacters: 0,
        breaks: 0,
        trailingBreaks: 0,
        href: "",
      };
    }
    const draft = this.draft;
    draft.text += text;
    if (visible > 0) draft.trailingBreaks = 0;
    if (this.anchorDepth > 0) {
      draft.linkCharacters += visible;
      if (draft.links === 0) draft.links = 1;
    }
    if (this.strongDepth > 0) draft.strongCharacters += visible;
  }

  private lineBreak(): void {
    const draft = this.draft;
    if (!draft) return;
    draft.text += "\n";
    draft.breaks++;
    draft.trailingBreaks++;
    if (draft.trailingBreaks >= 2) this.flush();
  }

  private flush(): void {
    const draft = this.draft;
    this.draft = undefined;
    if (!draft) return;
    const text = tidySpaces(draft.text);
    if (text === "") return;
    if (this.blocks.length >= MAX_BLOCKS) {
      this.capped.add("blocks");
      return;
    }
    const { node, linkCharacters, links, strongCharacters, breaks, href } = draft;
    let block = node;
    while (block.inline && block.parent) block = block.parent;
    this.blocks.push({
      index: this.blocks.length,
      text,
      node,
      block,
      linkCharacters,
      links,
      strongCharacters,
      breaks,
      href,
    });
  }

  private addMeta(): void {
    const content = this.attributes.get("content")?.replace(/\s+/g, " ").trim();
    if (!content) return;
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = this.attributes.get(attribute)?.toLowerCase().trim().slice(0, 80);
      if (!key) continue;
      const values = this.metas.get(key) ?? [];
      if (values.length < 50 && this.metas.size < 2000) this.metas.set(key, [...values, content]);
      return;
    }
  }

  private addLink(): void {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(this.attributes.get("rel") ?? ""))
      this.canonical ??= this.attributes.get("href");
  }

  private addTime(node: PageNode, tag: string): void {
    if (this.times.length > 2000) return;
    const words = `${node.className} ${node.itemprop}`;
    const published = this.attributes.has("pubdate") || PUBLISHED.test(words);
    if (tag === "time" || published)
      this.times.push({ node, datetime: node.datetime, published, block: this.blocks.length + (this.draft ? 1 : 0) });
  }

  private capture(): void {
    this.captured = [];
    this.capturedCharacters = 0;
    this.scriptType = this.attributes.get("type") ?? "";
  }

  private endCapture(open: OpenElement): void {
    const content = this.captured?.join("") ?? "";
    this.captured = undefined;
    if (open.tag === "title") {
      this.documentTitle ??= content.replace(/\s+/g, " ").trim().slice(0, 2000) || undefined;
    } else if (/ld\+json/i.test(this.scriptType)) {
      this.jsonLd.push(content);
    } else if (holdsMarkup(this.scriptType, content)) {
      // Blogger and others keep the article in a template that a script writes into the page.
      this.scriptType = "";
      this.droppedDepth--;
      this.flush();
      this.read(content);
      this.flush();
      this.droppedDepth++;
    }
  }
}

function holdsMarkup(type: string, content: string): boolean {
  if (!/text\/(?:template|html|x-template)/i.test(type) || content.length < 500) return false;
  return /<p|<br|<div/i.test(content) && !/\{\{|<%/.test(content.slice(0, 200_000));
}

/** NFC, single spaces, no spaces around line breaks. */
function tidySpaces(text: string): string {
  const composed = /[^\x00-\x7f]/.test(text) ? text.normalize("NFC") : text;
  return composed
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
