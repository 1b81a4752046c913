import type { Block } from "../../model/analysis.ts";
import { isFullName, readSignature, readTranslator } from "../byline-names.ts";
import { foldPhrase } from "../fold.ts";
import { LONGEST_TITLE_CHARACTERS } from "../longest-title.ts";
import { furnitureRole } from "../plain/boilerplate-phrases.ts";
import { repeatsTitle } from "../plain/choose-title.ts";
import { cueOf } from "../plain/line-cue.ts";
import type { LineCue } from "../plain/line-cue-rules.ts";
import { readLines } from "../plain/page-lines.ts";
import type { ChosenText } from "./choose-text.ts";
import { ancestors, linkShare, type TextBlock } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";

/** Share of a byline's or caption's distance that makes a block one. */
const CLOSE = 2;

/** One line of the text to be, with its kind. */
export interface Piece {
  readonly text: string;
  readonly block: Omit<Block, "start" | "end">;
}

/** What is known of the page besides its blocks. */
interface Known {
  readonly probabilities: Float32Array;
  readonly authors: readonly string[];
  /** How many other pages of the site print a line. */
  readonly onPages: (line: string) => number;
  /** What an adapter of the outlet declares a block to be. */
  readonly declared: (block: TextBlock) => Piece["block"] | undefined;
}

/** Every block of the page with its kind and the reason for it, in page order. */
export function namePieces(
  facts: PageFacts,
  chosen: ChosenText,
  { probabilities, authors, onPages, declared }: Known,
): readonly Piece[] {
  const signers = new Set(authors.map(foldPhrase));
  const first = chosen.kept.indexOf(1);
  const last = chosen.kept.lastIndexOf(1);
  const title = titleIndex(facts);
  return facts.page.blocks.flatMap((block) => {
    const kept = chosen.kept[block.index] === 1;
    if (block.node.hidden && !kept) return [];
    const near = block.index >= Math.min(title < 0 ? first : title, first) - 2 && block.index <= last + 3;
    const dropped = {
      near,
      first,
      last,
      probability: probabilities[block.index]!,
      reason: chosen.reasons.get(block.index),
    };
    const named =
      block.index === title
        ? TITLE
        : (declared(block) ??
          (kept ? nameRepeated(onPages(block.text)) : undefined) ??
          (near && signers.has(facts.folded[block.index]!) ? REPEATED_SIGNER : undefined) ??
          (kept ? nameKept(facts, block, dropped) : nameDropped(facts, block, dropped)));
    const lines = block.text.split("\n");
    if (lines.length === 1 || block.index > first || !near) return lines.map((text) => ({ text, block: named }));
    return lines.map((text) => ({ text, block: nameHeadLine(text, facts) ?? named }));
  });
}

/** Pages without elements for it print title and date on lines of the first block. */
function nameHeadLine(text: string, { hints }: PageFacts): Piece["block"] | undefined {
  if (foldPhrase(text) === foldPhrase(hints.title ?? "")) return TITLE;
  const line = readLines(text)[0];
  const cue = line && cueOf(line);
  return cue?.sure && cue.kind === "byline" ? { kind: "byline", reason: cue.reason } : undefined;
}

const TITLE: Piece["block"] = { kind: "title", reason: "titre confirmé par l'en-tête de la page" };
const REPEATED_SIGNER: Piece["block"] = { kind: "byline", reason: "répète une signature de la page" };

function nameRepeated(pages: number): Piece["block"] | undefined {
  if (pages === 0) return undefined;
  return { kind: "boilerplate", role: "site-template", reason: `présent sur ${pages} autres pages de ce site` };
}

/** The block that prints the title: among equals the headline element. */
function titleIndex({ page, titleBlock, hints, folded }: PageFacts): number {
  if (titleBlock < 0) return -1;
  const title = foldPhrase(hints.title ?? "");
  const exact = page.blocks.find(({ block, index }) => block.tag === "h1" && folded[index] === title);
  return exact?.index ?? titleBlock;
}

/** Longest line that gives the hour or day of an entry and nothing else. */
const HOUR_CHARACTERS = 25;
/** Longest kept line, in characters, whose words alone may say that it is none of the text. */
const CUE_CHARACTERS = 300;

function nameKept(facts: PageFacts, block: TextBlock, { first, last, reason }: Dropped): Piece["block"] {
  const { text } = block;
  const level = /^h([1-6])$/.exec(block.block.tag)?.[1];
  if (block.index <= first + 1 && isStandfirst(facts, block, first + 2)) return DEK;
  const line = text.length < CUE_CHARACTERS ? readLines(text)[0] : undefined;
  const cue = line && cueOf(line);
  if (text.length < 120 && readTranslator(text)) return { kind: "credit", reason: "traduction créditée" };
  // Signatures and dates stand before the first paragraphs; further down they may be part of the text.
  const early = block.index <= first + 2 && (cue?.kind === "byline" || cue?.kind === "caption");
  if (cue?.sure && (early || SAID_BY_WORDS.has(cue.kind)))
    return { kind: cue.kind, ...(cue.role ? { role: cue.role } : {}), reason: cue.reason };
  if (!level && cue?.role === "date" && text.length < HOUR_CHARACTERS)
    return { kind: "byline", role: "date", reason: cue.reason };
  if (level) return { kind: "heading", level: Number(level), reason: `élément d'intertitre h${level}` };
  const short =
    text.length < 100 && block.block.tag !== "li" && /^(?:\p{Lu}|\d)/u.test(text) && !/[.!?:;,…»"”]$/u.test(text);
  if (short && block.index === last && isFullName(text))
    return { kind: "byline", reason: "nom seul à la fin du texte" };
  if (short && block.strongCharacters >= 0.9 * text.length) return { kind: "heading", reason: "ligne courte en gras" };
  return {
    kind: "paragraph",
    ...(roleOf(block) ? { role: roleOf(block)! } : {}),
    ...(reason ? { reason } : {}),
  };
}

const DEK: Piece["block"] = { kind: "dek", reason: "élément nommé chapô, ou résumé que donne l'en-tête de la page" };
/** What the words of a line alone may take out of the text; dates, names and figures may stand in any text. */
const SAID_BY_WORDS: ReadonlySet<Block["kind"]> = new Set(["teaser", "boilerplate", "credit"]);

/** What a paragraph is made of, where it is none in the strict sense. */
function roleOf({ block }: TextBlock): string | undefined {
  if (block.tag === "li" || block.tag === "dt" || block.tag === "dd") return "list";
  for (const { tag } of ancestors(block)) {
    if (tag === "blockquote") return "quote";
    if (tag === "td" || tag === "th" || tag === "caption") return "table";
    if (tag === "article" || tag === "main") return undefined;
  }
  return undefined;
}

interface Dropped {
  readonly near: boolean;
  /** Indices of the first and last block of the text. */
  readonly first: number;
  readonly last: number;
  readonly probability: number;
  readonly reason: string | undefined;
}

/** What a block outside the text is: by its words, by its place, by what its element says of itself. */
function nameDropped(
  facts: PageFacts,
  block: TextBlock,
  { near, first, probability, reason }: Dropped,
): Piece["block"] {
  const title = foldPhrase(facts.hints.title ?? "");
  if (title !== "" && block.text.length <= LONGEST_TITLE_CHARACTERS && repeatsTitle(facts.folded[block.index]!, title))
    return { kind: "duplicate-title", reason: "répète le titre" };
  const isNamed = (category: string, levels: number) => facts.classes.distance(block.node, category) <= levels;
  if (isInFigcaption(block)) return { kind: "caption", reason: reason ?? "élément de légende" };
  // Far from the article the words of a line matter little: it is furniture of one kind or another.
  const line = near && block.text.length < 400 ? readLines(block.text)[0] : undefined;
  const cue = line && cueOf(line);
  if (cue?.kind === "credit" || (near && block.text.length < 120 && readTranslator(block.text)))
    return { kind: "credit", reason: cue?.reason ?? "traduction créditée" };
  if (cue?.kind === "caption" && cue.sure) return { kind: "caption", reason: cue.reason };
  // Notices of rights stand in elements named « copyright » as credits of pictures do.
  const notice = cue?.kind === "boilerplate" && cue.sure;
  if (near && !notice && isNamed("caption", 1) && block.text.length < 400)
    return { kind: "caption", reason: reason ?? "élément de légende" };
  if (near && isStandfirst(facts, block, first)) return DEK;
  if (!cue && isBelowTitle(facts, block, first)) return BELOW_TITLE;
  if (cue?.kind === "byline") return { kind: "byline", reason: cue.reason };
  if (near && block.text.length < 120 && isSignature(block, isNamed("byline", CLOSE)))
    return { kind: "byline", reason: "élément nommé signature" };
  return nameFurniture(facts, block, cue, reason ?? explain(facts, block, probability));
}

function isSignature({ node, text }: TextBlock, named: boolean): boolean {
  if (node.itemprop === "author" || node.parent?.itemprop === "author") return true;
  const { names, agencies } = readSignature(text);
  return named && names.length + agencies.length > 0;
}

function isInFigcaption({ block }: TextBlock): boolean {
  return block.tag === "figcaption" || block.parent?.tag === "figcaption" || block.parent?.parent?.tag === "figcaption";
}

/**
 * A sentence or two between title and text, before the block at `end`: in an element that names itself a lead and
 * nothing else, or the page's own summary set apart from the paragraphs.
 */
function isStandfirst(
  { classes, titleBlock, page, hints, folded, signatures }: PageFacts,
  block: TextBlock,
  end: number,
): boolean {
  if (block.index >= end || block.index <= titleBlock || block.text.length < 40 || block.text.length > 600)
    return false;
  if (linkShare(block) >= 0.3) return false;
  const lead = classes.distance(block.node, "lead");
  const other = Math.min(
    ...["bio", "related", "newsletter", "comment", "advertisement", "byline"].map((name) =>
      classes.distance(block.node, name),
    ),
  );
  if (lead <= CLOSE && lead < other) return true;
  const summary = foldPhrase(hints.description ?? "");
  const likeNext =
    signatures[block.index] === signatures[block.index + 1] &&
    block.block.parent === page.blocks[block.index + 1]?.block.parent;
  return (
    summary.length >= 40 &&
    !likeNext &&
    titleBlock >= 0 &&
    folded[block.index]!.startsWith(summary.slice(0, SUMMARY_LETTERS))
  );
}

const BELOW_TITLE: Piece["block"] = { kind: "dek", reason: "phrase en intertitre juste sous le titre" };

/** A sentence set as a heading between the title and the first paragraph. */
function isBelowTitle({ titleBlock }: PageFacts, { index, text, block, links }: TextBlock, first: number): boolean {
  const below = titleBlock >= 0 && index === titleBlock + 1 && index < first;
  return below && links === 0 && /^h[2-6]$/.test(block.tag) && text.length >= 40 && /[.!?…»”]$/u.test(text);
}

/** Letters of the page's summary that a block must begin with to be it; some heads cut it short. */
const SUMMARY_LETTERS = 100;

function nameFurniture(facts: PageFacts, block: TextBlock, cue: LineCue | undefined, reason: string): Piece["block"] {
  if (cue?.kind === "teaser") return { kind: "teaser", role: "related", reason: cue.reason };
  const role = cue?.role ?? furnitureRole(block.text) ?? nearestFurniture(facts, block);
  const headline = linkShare(block) > 0.8 && block.text.length >= 30;
  if (role === "related" && headline) return { kind: "teaser", role, reason };
  return { kind: "boilerplate", ...(role ? { role } : {}), reason };
}

const FURNITURE_CATEGORIES = [
  "comment",
  "related",
  "share",
  "newsletter",
  "advertisement",
  "navigation",
  "side",
  "footer",
  "header",
  "tags",
  "bio",
  "box",
  "media",
];
/** Levels beyond which an element's name says nothing of the block. */
const FURNITURE_LEVELS = 8;

/** The furniture that the nearest named element around a block is. */
function nearestFurniture({ classes }: PageFacts, { node }: TextBlock): string | undefined {
  let nearest: string | undefined;
  let least = FURNITURE_LEVELS;
  for (const category of FURNITURE_CATEGORIES) {
    const distance = classes.distance(node, category);
    if (distance >= least) continue;
    least = distance;
    nearest = category;
  }
  return nearest;
}

const PLACES = new Set(["nav", "footer", "aside", "header", "form"]);

/** The classifier's opinion with the plainest facts behind it. */
function explain(facts: PageFacts, block: TextBlock, probability: number): string {
  const place = placeOf(block.node);
  const nearest = nearestFurniture(facts, block);
  const links = linkShare(block);
  return `texte d'article à ${Math.round(probability * 100)} %${place ? `, dans ${place}` : ""}${nearest ? `, élément nommé ${nearest}` : ""}${links > 0.5 ? `, ${Math.round(links * 100)} % de liens` : ""}`;
}

function placeOf(node: TextBlock["node"]): string | undefined {
  for (const { tag } of ancestors(node)) if (PLACES.has(tag)) return tag;
  return undefined;
}
