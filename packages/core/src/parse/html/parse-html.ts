import type { ArticleDocument, Block } from "../../model/analysis.ts";
import type { Article, ArticleInput } from "../../model/article.ts";
import type { Trace } from "../../model/context.ts";
import { readSignature } from "../byline-names.ts";
import { languageOfLine, languageOfText } from "../find-language.ts";
import { foldPhrase } from "../fold.ts";
import { furnitureRole } from "../plain/boilerplate-phrases.ts";
import { repeatsTitle } from "../plain/choose-title.ts";
import { cueOf, type LineCue } from "../plain/line-cue.ts";
import { readLines } from "../plain/page-lines.ts";
import { type ChosenText, chooseText } from "./choose-text.ts";
import { gatherFacts, linkShare, type PageFacts } from "./features.ts";
import { judgeBlocks, type MainTextModel } from "./main-text-model.ts";
import { ancestors, type TextBlock } from "./page.ts";
import { readHints } from "./page-hints.ts";
import { distinctNames, findAuthors, findModified, findOutlet, findPublished } from "./read-html-document.ts";
import { readPage } from "./read-page.ts";
import { type SiteTemplate, templateLookup } from "./site-template.ts";

/** A page's JSON-LD holds this much more text than its markup: the markup is a teaser for a script to replace. */
const MARKUP_SHARE = 0.35;
const LEAST_LINKED_CHARACTERS = 400;
/** Blocks from which a page is judged by shape alone: its rows would not fit in memory. */
const MAX_JUDGED_BLOCKS = 30_000;
/** Share of a byline's or caption's distance that makes a block one. */
const CLOSE = 2;

export interface HtmlSettings {
  readonly model: MainTextModel;
  readonly template?: SiteTemplate | undefined;
}

/** One line of the text to be, with its kind. */
interface Piece {
  readonly text: string;
  readonly block: Omit<Block, "start" | "end">;
}

/** The article in an HTML page. `text` is the visible text, one piece of the page per line, in page order. */
export function parseHtml(html: string, input: ArticleInput, { model, template }: HtmlSettings, trace: Trace): Article {
  const page = readPage(html);
  const facts = gatherFacts(page, readHints(page, input.url));
  const few = page.blocks.length <= MAX_JUDGED_BLOCKS;
  const probabilities = few ? judgeBlocks(facts, model).probabilities : judgeByShape(page.blocks);
  const chosen = chooseText(facts, probabilities);
  const pieces = namePieces(facts, chosen, probabilities, templateLookup(template));
  const linked = linkedPieces(facts, pieces);
  const { text, blocks } = layOut(linked.length > 0 ? replaceText(pieces, linked) : pieces);
  for (const cap of page.capped) trace.add("parse", `page cut: more ${cap} than are read`);
  for (const { start, end, kind, reason } of blocks) {
    if (REMOVED.has(kind)) trace.add("parse", `${kind}: ${reason ?? ""}`, { start, end, text: text.slice(start, end) });
  }
  return { text, blocks, issues: [], document: documentOf(facts, { text, blocks }, input, trace) };
}

const REMOVED: ReadonlySet<Block["kind"]> = new Set(["boilerplate", "teaser", "duplicate-title"]);
const BODY: ReadonlySet<Block["kind"]> = new Set(["paragraph", "heading", "dek"]);

/** For pages of tens of thousands of blocks: paragraphs are long, closed and hold few links. */
function judgeByShape(blocks: readonly TextBlock[]): Float32Array {
  return Float32Array.from(blocks, (block) => {
    const prose = block.text.length >= 80 && linkShare(block) < 0.3;
    return prose || (block.block.tag === "p" && linkShare(block) < 0.3) ? 0.9 : 0.1;
  });
}

function namePieces(
  facts: PageFacts,
  chosen: ChosenText,
  probabilities: Float32Array,
  onPages: (line: string) => number,
): readonly Piece[] {
  const first = chosen.kept.indexOf(1);
  const last = chosen.kept.lastIndexOf(1);
  const title = titleIndex(facts);
  return facts.page.blocks.flatMap((block) => {
    const kept = chosen.kept[block.index] === 1;
    if (block.node.hidden && !kept) return [];
    const near = block.index >= Math.min(title < 0 ? first : title, first) - 2 && block.index <= last + 3;
    const known = kept ? onPages(block.text) : 0;
    const named =
      block.index === title
        ? { kind: "title" as const, reason: "titre confirmé par l'en-tête de la page" }
        : known > 0
          ? {
              kind: "boilerplate" as const,
              role: "site-template",
              reason: `présent sur ${known} autres pages de ce site`,
            }
          : kept
            ? nameKept(block, chosen.reasons.get(block.index))
            : nameDropped(facts, block, {
                near,
                first,
                probability: probabilities[block.index]!,
                reason: chosen.reasons.get(block.index),
              });
    return block.text.split("\n").map((text) => ({ text, block: named }));
  });
}

/** The block that prints the title: among equals the headline element. */
function titleIndex({ page, titleBlock, hints, folded }: PageFacts): number {
  if (titleBlock < 0) return -1;
  const title = foldPhrase(hints.title ?? "");
  const exact = page.blocks.find(({ block, index }) => block.tag === "h1" && folded[index] === title);
  return exact?.index ?? titleBlock;
}

function nameKept({ block, text, strongCharacters }: TextBlock, reason: string | undefined): Piece["block"] {
  const level = /^h([1-6])$/.exec(block.tag)?.[1];
  if (level) return { kind: "heading", level: Number(level), reason: `élément d'intertitre h${level}` };
  const short = text.length < 100 && block.tag !== "li" && /^(?:\p{Lu}|\d)/u.test(text) && !/[.!?:;,…»"”]$/u.test(text);
  if (short && strongCharacters >= 0.9 * text.length) return { kind: "heading", reason: "ligne courte en gras" };
  return reason ? { kind: "paragraph", reason } : { kind: "paragraph" };
}

interface Dropped {
  readonly near: boolean;
  readonly first: number;
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
  if (title !== "" && block.text.length < 300 && repeatsTitle(facts.folded[block.index]!, title))
    return { kind: "duplicate-title", reason: "répète le titre" };
  const isNamed = (category: string, levels: number) => facts.classes.distance(block.node, category) <= levels;
  const isCaption = block.block.tag === "figcaption" || (near && isNamed("caption", 1) && block.text.length < 400);
  if (isCaption) return { kind: "caption", reason: reason ?? "élément de légende" };
  if (near && isStandfirst(facts, block, first)) return { kind: "dek", reason: "élément nommé chapô" };
  // Far from the article the words of a line matter little: it is furniture of one kind or another.
  const line = near && block.text.length < 400 ? readLines(block.text)[0] : undefined;
  const cue = line && cueOf(line);
  if (cue?.kind === "byline") return { kind: "byline", reason: cue.reason };
  if (near && isNamed("byline", CLOSE) && block.text.length < 120 && readSignature(block.text).names.length > 0) {
    return { kind: "byline", reason: "élément nommé signature" };
  }
  if (cue?.kind === "credit") return { kind: "credit", reason: cue.reason };
  return nameFurniture(facts, block, cue, reason ?? explain(facts, block, probability));
}

/** A sentence or two between title and text in an element that names itself a lead and nothing else. */
function isStandfirst({ classes, titleBlock }: PageFacts, block: TextBlock, first: number): boolean {
  if (block.index >= first || block.index <= titleBlock || block.text.length < 60 || block.text.length > 500)
    return false;
  const lead = classes.distance(block.node, "lead");
  const other = Math.min(
    ...["bio", "related", "newsletter", "comment", "advertisement", "byline"].map((name) =>
      classes.distance(block.node, name),
    ),
  );
  return lead <= CLOSE && lead < other && linkShare(block) < 0.3;
}

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

/** The JSON-LD body as pieces, when it holds most of a text that the markup only begins. */
function linkedPieces({ hints }: PageFacts, pieces: readonly Piece[]): readonly Piece[] {
  const body = hints.linked?.articleBody?.normalize("NFC");
  if (!body || body.length <= LEAST_LINKED_CHARACTERS) return [];
  const found = pieces.reduce((sum, { text, block }) => sum + (BODY.has(block.kind) ? text.length : 0), 0);
  if (found >= MARKUP_SHARE * body.length) return [];
  const lines = body.split(/\n+/).map((line) => line.replace(/\s+/g, " ").trim());
  return lines
    .filter((line) => line !== "")
    .map((text) => ({
      text,
      block: { kind: "paragraph", reason: "tiré du JSON-LD de la page, dont le corps n'a que le début" },
    }));
}

function replaceText(pieces: readonly Piece[], linked: readonly Piece[]): readonly Piece[] {
  const teaser = {
    kind: "boilerplate",
    role: "excerpt",
    reason: "début du texte que le JSON-LD donne en entier",
  } as const;
  const title = pieces.findIndex(({ block }) => block.kind === "title");
  const rest = pieces.map((piece) => (BODY.has(piece.block.kind) ? { text: piece.text, block: teaser } : piece));
  return [...rest.slice(0, title + 1), ...linked, ...rest.slice(title + 1)];
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

function documentOf(
  facts: PageFacts,
  { text, blocks }: Pick<Article, "text" | "blocks">,
  input: ArticleInput,
  trace: Trace,
): ArticleDocument {
  const { hints, page } = facts;
  const lines = (kinds: ReadonlySet<Block["kind"]>) =>
    blocks.filter(({ kind }) => kinds.has(kind)).map(({ start, end }) => text.slice(start, end));
  const body = lines(BODY);
  const published = findPublished(facts, input.url ?? page.canonical);
  if (published)
    trace.add(
      "parse",
      `published: ${published.value} from ${published.basis}${published.doubt ? "; other places of the page give another day" : ""}`,
    );
  const credits = lines(new Set(["credit", "byline"])).flatMap((line) => readSignature(line).agencies);
  const modified = findModified(facts);
  const section = hints.linked?.section ?? hints.meta("article:section");
  const tags = [...(hints.linked?.keywords ?? []), ...(page.metas.get("article:tag") ?? [])];
  return {
    title: hints.title?.normalize("NFC") ?? null,
    dek: lines(new Set(["dek"]))[0] ?? null,
    bylines: findAuthors(facts).map((name) => name.normalize("NFC")),
    outlet: findOutlet(hints) ?? null,
    publishedAt: input.publishedAt
      ? { value: input.publishedAt, basis: "given" }
      : published
        ? { value: published.value, basis: "stated" }
        : null,
    ...(modified ? { modifiedAt: modified } : {}),
    language:
      body.length > 0
        ? languageOfText(body.join("\n"))
        : (page.language?.slice(0, 2).toLowerCase() ?? languageOfLine(text) ?? "und"),
    sourceUrl: input.url ?? page.canonical ?? null,
    canonicalUrl: page.canonical ?? null,
    credits: distinctNames(credits),
    tags: distinctNames(tags).slice(0, 60),
    section: section ?? null,
    ...(hints.linked?.isAccessibleForFree === false ? { paywalled: true } : {}),
    machineTranslated: "no",
  };
}
