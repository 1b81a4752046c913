import { foldPhrase } from "../fold.ts";
import { LONGEST_TITLE_CHARACTERS } from "../longest-title.ts";
import { ClassReader } from "./class-categories.ts";
import { linkShare, type Page, type PageNode, type TextBlock } from "./page.ts";
import type { PageHints } from "./page-hints.ts";
import { foldedWords, wordOverlap, wordSet } from "./word-overlap.ts";

/** Sums over containers and likenesses that later steps need too. */
export interface PageFacts {
  readonly page: Page;
  readonly hints: PageHints;
  /** By node id. */
  readonly containers: Containers;
  /** Tag and class of a block and its parent: blocks that share it were made by one template. */
  readonly signatures: readonly string[];
  /** Index of the block that shows the title, -1 when none does. */
  readonly titleBlock: number;
  readonly classes: ClassReader;
  /** Each block's first characters, folded: for likenesses. */
  readonly folded: readonly string[];
}

export interface Containers {
  readonly characters: Float64Array;
  readonly linkCharacters: Float64Array;
  readonly prose: Float64Array;
  readonly blocks: Float64Array;
  readonly totalCharacters: number;
  readonly totalProse: number;
}

/** Characters of a block that word counts look at: shares do not change with more. */
export const COUNTED_CHARACTERS = 4000;

/** A block that reads like a paragraph: enough characters, few of them links. */
export const PROSE_CHARACTERS = 80;
const PROSE_LINK_SHARE = 0.3;

/** Everything about the page that features are computed from, and later rules read. */
export function gatherFacts(page: Page, hints: PageHints): PageFacts {
  const signatures = page.blocks.map(
    ({ block }) => `${signatureOf(block)}<${block.parent ? signatureOf(block.parent) : ""}`,
  );
  const folded = page.blocks.map(({ text }) => foldPhrase(text.slice(0, COUNTED_CHARACTERS)));
  return {
    page,
    hints,
    folded,
    containers: sumContainers(page),
    signatures,
    titleBlock: findTitleBlock(page, hints, folded),
    classes: new ClassReader(page.nodes),
  };
}

/** Share of a container's characters that stand in links. */
export function containerLinks({ characters, linkCharacters }: Containers, node: PageNode): number {
  return linkCharacters[node.id]! / Math.max(1, characters[node.id]!);
}

function sumContainers({ nodes, blocks }: Page): Containers {
  const characters = new Float64Array(nodes.length);
  const linkCharacters = new Float64Array(nodes.length);
  const prose = new Float64Array(nodes.length);
  const count = new Float64Array(nodes.length);
  for (const block of blocks) {
    const length = block.text.length;
    characters[block.node.id]! += length;
    linkCharacters[block.node.id]! += block.linkCharacters;
    count[block.node.id]! += 1;
    if (isProseBlock(block)) prose[block.node.id]! += length;
  }
  // Children come after their parents, so one backward pass adds everything up.
  for (let id = nodes.length - 1; id > 0; id--) {
    const parent = nodes[id]!.parent!.id;
    characters[parent]! += characters[id]!;
    linkCharacters[parent]! += linkCharacters[id]!;
    prose[parent]! += prose[id]!;
    count[parent]! += count[id]!;
  }
  return {
    characters,
    linkCharacters,
    prose,
    blocks: count,
    totalCharacters: characters[0] ?? 0,
    totalProse: Math.max(1, prose[0] ?? 0),
  };
}

function findTitleBlock({ blocks }: Page, hints: PageHints, folded: readonly string[]): number {
  const title = wordSet(hints.title ?? "");
  let best = -1;
  let bestScore = 0;
  for (const { text, block, index } of blocks) {
    if (text.length > LONGEST_TITLE_CHARACTERS) continue;
    const likeness = wordOverlap(foldedWords(folded[index]!), title);
    const score = likeness + (block.tag === "h1" ? 0.3 : /^h[23]$/.test(block.tag) ? 0.1 : 0);
    if (score > bestScore && score > 0.5) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

export function isProseBlock(block: TextBlock): boolean {
  return block.text.length >= PROSE_CHARACTERS && linkShare(block) < PROSE_LINK_SHARE;
}

function signatureOf(node: PageNode): string {
  return `${node.tag}.${node.className.replace(/\d+/g, "#").slice(0, 60)}`;
}
