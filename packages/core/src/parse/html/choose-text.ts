import { ancestors, linkShare, type PageNode, type TextBlock } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";
import { foldedWords, wordOverlap, wordSet } from "./word-overlap.ts";

/** Which blocks are the article's text, and why a rule overruled the classifier where one did. */
export interface ChosenText {
  readonly kept: Uint8Array;
  /** By block index; only where a rule decided. */
  readonly reasons: ReadonlyMap<number, string>;
}

/** Probability from which a block is taken as article text. Both measured out of fold; a tenth more or less changes F1 by less than 0.1. */
const THRESHOLD = 0.35;
/** The same for pages whose JSON-LD calls them news: these print few lists, forms or captions inside their text. */
const NEWS_THRESHOLD = 0.5;
/** Text outside comment sections, in characters, from which these are never the article (a forum page is nothing else). */
const TEXT_BESIDE_COMMENTS = 200;
/** Kept characters that make an `article` element one of several full articles on the page. */
const FULL_ARTICLE = 300;
/** A page on which nothing reaches the threshold gives its best blocks down to this share of the best one. */
const LEAST_TEXT = 150;
const LEAST_BEST = 0.05;

/** Share of a block's characters in links from which it is nothing but a link. */
const LINK_ALONE = 0.95;

const COMMENT_NAMES =
  /(?:^|[\s_-])(?:comments?|commentlist|commentaires?|kommentare?|comentarios?|disqus|fb-comments|livefyre|talkback|respond|replies|reader-?comments|comments?-(?:area|list|section|wrapper|container|thread))(?:$|[\s_-])/i;
const NO_COMMENTS = /comments?-(?:off|closed|open|link|count|enabled|disabled)|no-comments|has-comment/i;

/** From probabilities to a choice: the classifier judges blocks one by one, these rules look at the page. */
export function chooseText(facts: PageFacts, probabilities: Float32Array): ChosenText {
  const { blocks } = facts.page;
  const reasons = new Map<number, string>();
  const usual = facts.hints.linked?.news ? NEWS_THRESHOLD : THRESHOLD;
  const threshold = effectiveThreshold(blocks, probabilities, usual);
  const kept = Uint8Array.from(probabilities, (probability) => (probability > threshold ? 1 : 0));
  const comments = dropComments(blocks, kept, reasons);
  keepOneArticle(facts, kept, reasons);
  dropTitle(facts, kept, reasons);
  dropCaptions(facts, kept, reasons);
  dropLinksAtEnd(blocks, kept, reasons);
  dropLooseHeadings(blocks, kept, reasons);
  fillHoles(facts, { probabilities, kept, comments, reasons }, threshold);
  keepTables(facts, probabilities, kept, reasons);
  return { kept, reasons };
}

function effectiveThreshold(blocks: readonly TextBlock[], probabilities: Float32Array, usual: number): number {
  const best = probabilities.reduce((most, value) => Math.max(most, value), 0);
  const above = (threshold: number) =>
    blocks.reduce((sum, { text }, index) => sum + (probabilities[index]! > threshold ? text.length : 0), 0);
  if (above(usual) >= LEAST_TEXT || best <= LEAST_BEST) return usual;
  // A page that gives next to nothing even so keeps its text in a script, or has none.
  return above(best / 2) >= LEAST_TEXT ? Math.min(usual, best / 2) : usual;
}

function dropComments(blocks: readonly TextBlock[], kept: Uint8Array, reasons: Map<number, string>): Uint8Array {
  const known = new Map<PageNode, boolean>();
  const comments = Uint8Array.from(blocks, ({ node }) => (isInComments(node, known) ? 1 : 0));
  const outside = blocks.reduce((sum, { text }, index) => sum + (kept[index] && !comments[index] ? text.length : 0), 0);
  if (outside <= TEXT_BESIDE_COMMENTS) return new Uint8Array(blocks.length);
  drop(kept, reasons, (index) => comments[index] === 1, "dans une section de commentaires");
  return comments;
}

function isInComments(node: PageNode, known: Map<PageNode, boolean>): boolean {
  for (const element of ancestors(node)) {
    let is = known.get(element);
    if (is === undefined) {
      const names = `${element.className} ${element.idName}`.replace(/([a-z])([A-Z])/g, "$1-$2");
      // Programs in `pre` mark their own comments in spans.
      is =
        !element.inline &&
        names.length > 1 &&
        element.tag !== "body" &&
        element.tag !== "html" &&
        COMMENT_NAMES.test(names) &&
        !NO_COMMENTS.test(names);
      known.set(element, is);
    }
    if (is) return true;
  }
  return false;
}

/** Endless scrolling puts the next articles below the first: of several full ones, the one with the title stays. */
function keepOneArticle({ page, titleBlock }: PageFacts, kept: Uint8Array, reasons: Map<number, string>): void {
  const mass = new Map<PageNode, number>();
  let total = 0;
  for (const { text, node, index } of page.blocks) {
    if (!kept[index]) continue;
    total += text.length;
    for (const element of ancestors(node))
      if (element.tag === "article") mass.set(element, (mass.get(element) ?? 0) + text.length);
  }
  // Some pages put every section into an `article` of its own; another article has a headline.
  const headed = new Set(
    page.blocks.filter(({ block }) => block.tag === "h1").flatMap(({ node }) => [...ancestors(node)]),
  );
  const full = new Set([...mass].filter(([, size]) => size > FULL_ARTICLE).map(([element]) => element));
  if (full.size < 2 || titleBlock < 0) return;
  const own = ownArticle(page.blocks, titleBlock, full, kept);
  if (!own || mass.get(own)! < 0.15 * total) return;
  const isOther = (node: PageNode) => {
    for (const element of ancestors(node)) {
      if (element === own) return false;
      if (full.has(element)) return headed.has(element) && !isInside(element, own);
    }
    return false;
  };
  drop(kept, reasons, (index) => isOther(page.blocks[index]!.node), "dans un autre article de la page");
}

/** The outermost full article around the title, else the first one that has text after it. */
function ownArticle(
  blocks: readonly TextBlock[],
  titleBlock: number,
  full: ReadonlySet<PageNode>,
  kept: Uint8Array,
): PageNode | undefined {
  const around = [...ancestors(blocks[titleBlock]!.node)].filter((element) => full.has(element)).at(-1);
  if (around) return around;
  for (let index = titleBlock; index < Math.min(blocks.length, titleBlock + 40); index++) {
    const found = kept[index]
      ? [...ancestors(blocks[index]!.node)].filter((element) => full.has(element)).at(-1)
      : undefined;
    if (found) return found;
  }
  return undefined;
}

function isInside(node: PageNode, container: PageNode | string): boolean {
  for (const element of ancestors(node)) if (element === container || element.tag === container) return true;
  return false;
}

/** The title is no part of the text, wherever the page prints it among the first blocks. */
function dropTitle(
  { page, hints, titleBlock, folded }: PageFacts,
  kept: Uint8Array,
  reasons: Map<number, string>,
): void {
  const title = wordSet(hints.title ?? "");
  const metaTitle = wordSet(hints.metaTitle ?? "");
  let seen = 0;
  for (const { text, block, index } of page.blocks) {
    if (!kept[index]) continue;
    const early = block.tag === "h1" || seen < 3;
    seen++;
    if (!early || text.length >= 300) continue;
    const own = foldedWords(folded[index]!);
    if (index === titleBlock || wordOverlap(own, title) > 0.92 || wordOverlap(own, metaTitle) > 0.95) {
      kept[index] = 0;
      reasons.set(index, "répète le titre");
    }
  }
}

function dropCaptions({ page, classes }: PageFacts, kept: Uint8Array, reasons: Map<number, string>): void {
  drop(
    kept,
    reasons,
    (index) => {
      const { block, node, text } = page.blocks[index]!;
      if (block.tag === "figcaption") return true;
      if (text.length >= 400) return false;
      return classes.distance(node, "caption") <= 1;
    },
    "légende d'une image",
  );
}

/** Links alone that stand apart below the last paragraph lead to other articles. */
function dropLinksAtEnd(blocks: readonly TextBlock[], kept: Uint8Array, reasons: Map<number, string>): void {
  const prose = blocks.findLastIndex((block, index) => kept[index] === 1 && linkShare(block) < LINK_ALONE);
  if (prose < 0) return;
  const apart = kept.indexOf(0, prose);
  if (apart > 0) drop(kept, reasons, (index) => index > apart, "lien seul après le texte");
}

/** A heading with no text after it heads something else: a list of links, a form. */
function dropLooseHeadings(blocks: readonly TextBlock[], kept: Uint8Array, reasons: Map<number, string>): void {
  drop(
    kept,
    reasons,
    (index) => {
      if (!/^h[1-6]$/.test(blocks[index]!.block.tag)) return false;
      for (let next = index + 1; next < Math.min(blocks.length, index + 8); next++) if (kept[next]) return false;
      return true;
    },
    "intertitre sans texte à sa suite",
  );
}

interface Choice {
  readonly probabilities: Float32Array;
  readonly kept: Uint8Array;
  readonly comments: Uint8Array;
  readonly reasons: Map<number, string>;
}

/** A doubtful block between two kept ones of the same template is text like them, and a heading like other kept headings. */
function fillHoles(
  { page, signatures }: PageFacts,
  { probabilities, kept, comments, reasons }: Choice,
  threshold: number,
): void {
  const headings = new Set(signatures.filter((_, index) => kept[index] && /^h[2-6]\./.test(signatures[index]!)));
  for (let index = 1; index + 1 < page.blocks.length; index++) {
    if (kept[index] || !kept[index + 1] || comments[index] || reasons.has(index)) continue;
    const own = signatures[index]!;
    const same = kept[index - 1] && own === signatures[index - 1] && own === signatures[index + 1];
    const quoted = kept[index - 1] && isInside(page.blocks[index]!.node, "blockquote");
    if (
      (same || quoted || headings.has(own)) &&
      probabilities[index]! > threshold * 0.45 &&
      linkShare(page.blocks[index]!) < 0.9
    ) {
      kept[index] = 1;
      reasons.set(index, quoted ? "citation entre deux paragraphes" : "entre deux paragraphes du même gabarit");
    }
  }
}

/** Cells of a table, links among its characters, and mean opinion of the classifier from which it is part of the text around it. */
const TABLE_CELLS = 6;
const TABLE_LINKS = 0.3;
const TABLE_OPINION = 0.08;

/** A table between two kept blocks is read whole or not at all: its cells are too short to be judged one by one. */
function keepTables(
  { page }: PageFacts,
  probabilities: Float32Array,
  kept: Uint8Array,
  reasons: Map<number, string>,
): void {
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  const tables = new Map<PageNode, number[]>();
  for (const { node, index } of page.blocks) {
    const table = index > first && index < last ? tableOf(node) : undefined;
    if (!table) continue;
    const cells = tables.get(table);
    if (cells) cells.push(index);
    else tables.set(table, [index]);
  }
  for (const cells of tables.values()) {
    if (cells.length < TABLE_CELLS) continue;
    const sum = (value: (index: number) => number) => cells.reduce((total, index) => total + value(index), 0);
    const links =
      sum((index) => page.blocks[index]!.linkCharacters) /
      Math.max(
        1,
        sum((index) => page.blocks[index]!.text.length),
      );
    if (links > TABLE_LINKS || sum((index) => probabilities[index]!) / cells.length < TABLE_OPINION) continue;
    for (const index of cells) {
      if (kept[index] || reasons.has(index)) continue;
      kept[index] = 1;
      reasons.set(index, "dans un tableau du texte");
    }
  }
}

function tableOf(node: PageNode): PageNode | undefined {
  for (const element of ancestors(node)) if (element.tag === "table") return element;
  return undefined;
}

function drop(kept: Uint8Array, reasons: Map<number, string>, test: (index: number) => boolean, reason: string): void {
  for (let index = 0; index < kept.length; index++) {
    if (!kept[index] || !test(index)) continue;
    kept[index] = 0;
    reasons.set(index, reason);
  }
}
