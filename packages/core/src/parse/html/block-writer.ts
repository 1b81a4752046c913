import type { PageNode, TextBlock } from "./page.ts";

const MAX_BLOCKS = 400_000;
/** Two line breaks without a word between them are a paragraph's end to the reader. */
const BREAKS_THAT_END_A_BLOCK = 2;

interface Draft {
  text: string;
  readonly node: PageNode;
  linkCharacters: number;
  links: number;
  strongCharacters: number;
  breaks: number;
  /** `br` since the last visible character. */
  trailingBreaks: number;
  href: string;
}

/** Where a text stands: in which element, and inside a link or stressed words or not. */
export interface TextPlace {
  readonly node: PageNode;
  readonly inLink: boolean;
  readonly stressed: boolean;
}

/** Gathers running text into blocks: what a reader sees as one paragraph, heading or line. */
export class BlockWriter {
  readonly blocks: TextBlock[] = [];
  isFull = false;
  private draft: Draft | undefined;

  /** The number of the block that the next text belongs to, one more when a block is under way. */
  get nextIndex(): number {
    return this.blocks.length + (this.draft ? 1 : 0);
  }

  addText(raw: string, { node, inLink, stressed }: TextPlace): void {
    const text = raw.replace(/\s+/g, " ");
    const visible = text.trim().length;
    if (!this.draft && visible === 0) return;
    this.draft ??= emptyDraft(node);
    const { draft } = this;
    draft.text += text;
    if (visible > 0) draft.trailingBreaks = 0;
    if (inLink) {
      draft.linkCharacters += visible;
      if (draft.links === 0) draft.links = 1;
    }
    if (stressed) draft.strongCharacters += visible;
  }

  /** A link begins inside the block under way; the block keeps the first address. */
  startLink(href: string): void {
    if (!this.draft) return;
    this.draft.links++;
    this.draft.href ||= href;
  }

  breakLine(): void {
    const { draft } = this;
    if (!draft) return;
    draft.text += "\n";
    draft.breaks++;
    draft.trailingBreaks++;
    if (draft.trailingBreaks >= BREAKS_THAT_END_A_BLOCK) this.endBlock();
  }

  endBlock(): void {
    const { draft } = this;
    this.draft = undefined;
    if (!draft) return;
    const text = tidySpaces(draft.text);
    if (text === "") return;
    if (this.blocks.length >= MAX_BLOCKS) {
      this.isFull = true;
      return;
    }
    const { trailingBreaks: _, ...facts } = draft;
    this.blocks.push({ ...facts, index: this.blocks.length, text, block: blockAround(draft.node) });
  }
}

function emptyDraft(node: PageNode): Draft {
  return { text: "", node, linkCharacters: 0, links: 0, strongCharacters: 0, breaks: 0, trailingBreaks: 0, href: "" };
}

function blockAround(node: PageNode): PageNode {
  let block = node;
  while (block.inline && block.parent) block = block.parent;
  return block;
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
