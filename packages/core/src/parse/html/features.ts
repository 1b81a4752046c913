import { foldPhrase } from "../fold.ts";
import { FUNCTION_WORDS } from "../function-words.ts";
import {
  AT,
  LEVELS,
  NEIGHBOUR,
  NEIGHBOUR_COLUMNS,
  NEIGHBOUR_OFFSETS,
  PLACES,
  SECOND_STAGE,
  TAGS,
} from "./feature-columns.ts";
import { ancestors, linkShare, type PageNode, type TextBlock } from "./page.ts";
import { COUNTED_CHARACTERS, type Containers, containerLinks, isProseBlock, type PageFacts } from "./page-facts.ts";
import { wordOverlap, wordSet } from "./word-overlap.ts";

/** Weight of evidence of class words, learnt: positive where blocks around the word are article text. */
export type ClassLexicon = ReadonlyMap<string, number>;

/** What the classifier sees: one row of numbers per text block. */
export interface FeatureTable {
  readonly rows: Float32Array;
  /** Numbers per row. */
  readonly width: number;
  readonly facts: PageFacts;
}

/** The rows of the first stage; room for the second stage's columns is left empty. */
export function buildFeatures(facts: PageFacts, lexicon: ClassLexicon): FeatureTable {
  const width = SECOND_STAGE.length;
  const rows = new Float32Array(facts.page.blocks.length * width);
  const table = { rows, width, facts };
  fillShape(table);
  fillPlaces(table);
  fillLikeness(table);
  fillSurroundings(table);
  fillCategoriesAndLevels(table);
  fillLexicon(table, lexicon);
  fillNeighbours(table);
  fillWindow(table);
  return table;
}

/** Writes new values of the class words into a table built before; training needs one table under several lexicons. */
export function fillLexicon({ rows, width, facts }: FeatureTable, lexicon: ClassLexicon): void {
  const least = new Float32Array(facts.page.nodes.length);
  const most = new Float32Array(facts.page.nodes.length);
  const leastAbove = new Float32Array(facts.page.nodes.length);
  const mostAbove = new Float32Array(facts.page.nodes.length);
  const sum = new Float32Array(facts.page.nodes.length);
  // Parents come before their children, so one pass carries the values down.
  for (const node of facts.page.nodes) {
    for (const word of facts.classes.wordsOf(node)) {
      const value = lexicon.get(word) ?? 0;
      if (value < least[node.id]!) least[node.id] = value;
      if (value > most[node.id]!) most[node.id] = value;
    }
    const above = node.parent?.id;
    leastAbove[node.id] = Math.min(least[node.id]!, above === undefined ? 0 : leastAbove[above]!);
    mostAbove[node.id] = Math.max(most[node.id]!, above === undefined ? 0 : mostAbove[above]!);
    sum[node.id] = least[node.id]! + most[node.id]! + (above === undefined ? 0 : sum[above]!);
  }
  for (const { node, index } of facts.page.blocks) {
    const parent = node.parent?.id;
    rows.set(
      [
        leastAbove[node.id]!,
        mostAbove[node.id]!,
        sum[node.id]!,
        most[node.id]!,
        least[node.id]!,
        parent === undefined ? 0 : least[parent]! + most[parent]!,
      ],
      index * width + AT.lexicon,
    );
  }
  copyNeighbourColumn(facts.page.blocks.length, rows, width, NEIGHBOUR.indexOf("lexiconLeast"));
}

const FURNITURE =
  /(?:\bshare\b|partage|teilen|compartir|subscribe|s['’]abonner|abonn|suscr|newsletter|infolettre|sign up|inscri|anmelden|log ?in|connexion|connecte|read more|lire (?:aussi|la suite|également|plus)|à lire|weiterlesen|mehr (?:zum|lesen)|lesen sie (?:auch|mehr)|leer más|see also|voir aussi|related|you may also|vous aimerez|recommended|recommand|cookie|privacy|confidentialit|datenschutz|terms of|conditions (?:générales|d['’]utilisation)|copyright|©|all rights reserved|tous droits|alle rechte|advert|publicit|anzeige|werbung|sponsor|comment(?:s|aires?|er)?\b|kommentar|leave a reply|follow us|suivez|folgen|facebook|twitter|whatsapp|instagram|pinterest|linkedin|email|download|télécharg|photo ?(?:by|:|credit)|crédit|foto ?:|getty|reuters|\bafp\b|\bdpa\b|shutterstock|tags?\b|catégor|filed under|posted (?:in|on|by)|published|publié|updated|mis à jour|min(?:utes?)? (?:read|de lecture)|lesezeit|print\b|imprimer|drucken|previous|next\b|précédent|suivant|zurück|menu|search|recherch|suche|back to top|haut de page|contact|about us|à propos|à suivre|source ?:)/i;
const DATED = /(?:19|20)\d\d|\d{1,2}:\d\d|\d{1,2}h\d\d/;
const RECENT = /(?:19|20)\d\d|\d{1,2}:\d\d|\bago\b|il y a|\bvor \d/;
const REPLY =
  /^(?:reply|répondre|antworten|responder|report|signaler|like|\d+ likes?|permalink|says:|quote|zitieren|.{1,40} says:|.{1,40} sagt:|.{1,40} a dit\s?:)$/i;
const ALL_FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flatMap((words) => [...words]));
function fillShape({ rows, width, facts }: FeatureTable): void {
  const { blocks } = facts.page;
  const total = Math.max(1, facts.containers.totalCharacters);
  let before = 0;
  for (const block of blocks) {
    rows.set(shapeOf(block, before / total, blocks.length), block.index * width + AT.shape);
    before += block.text.length;
  }
}

function shapeOf(block: TextBlock, characterPosition: number, blockCount: number): readonly number[] {
  const {
    text,
    block: { tag, depth },
  } = block;
  const counted = text.slice(0, COUNTED_CHARACTERS);
  const words = counted.match(/[\p{L}\p{N}]+/gu) ?? [];
  let functionWords = 0;
  let capitals = 0;
  let letters = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (ALL_FUNCTION_WORDS.has(lower)) functionWords++;
    if (word[0] !== lower[0]) capitals++;
    letters += word.length;
  }
  const count = Math.max(1, words.length);
  const commas = counted.match(/[,，、]/g)?.length ?? 0;
  const sentences = counted.match(/[.!?。！？…](?=["”»')\]]|\s|$)/gu)?.length ?? 0;
  const furniture = FURNITURE.test(counted.slice(0, 400));
  return [
    Math.log1p(text.length),
    words.length,
    linkShare(block),
    block.links,
    (commas + sentences) / count,
    sentences,
    commas,
    flag(/[.!?。！？…:]["”»')\]]{0,4}$/u.test(text.slice(-8))),
    flag(/[.!?。！？…]["”»')\]]{0,4}$/u.test(text.slice(-8))),
    flag(/[:：]$/.test(text)),
    flag(/^[\p{Lu}«“"'‘¿¡„]/u.test(text)),
    letters / count,
    (counted.match(/\d/g)?.length ?? 0) / Math.max(1, counted.length),
    capitals / count,
    flag(counted === counted.toUpperCase() && /\p{L}/u.test(counted)),
    functionWords / count,
    block.strongCharacters / Math.max(1, text.length),
    block.breaks,
    block.breaks > 0 ? text.split("\n").length : 1,
    TAGS.indexOf(tag) + 1,
    flag(tag === "p"),
    flag(/^h[1-6]$/.test(tag)),
    flag(tag === "li"),
    depth,
    block.index / blockCount,
    characterPosition,
    flag(block.node.hidden),
    flag(furniture),
    flag(text.length < 120 && furniture),
    flag(text.length < 120 && DATED.test(text)),
    flag(text.length < 60 && REPLY.test(text)),
  ];
}

const PLACE_OF_TAG: ReadonlyMap<string, number> = new Map([
  ...PLACES.map((place, index): [string, number] => [place, index]),
  ["ul", PLACES.indexOf("list")],
  ["ol", PLACES.indexOf("list")],
  ["blockquote", PLACES.indexOf("quote")],
]);
const PLACE_OF_ROLE: ReadonlyMap<string, number> = new Map([
  ["navigation", PLACES.indexOf("nav")],
  ["main", PLACES.indexOf("main")],
  ["complementary", PLACES.indexOf("aside")],
  ["contentinfo", PLACES.indexOf("footer")],
]);

function fillPlaces({ rows, width, facts }: FeatureTable): void {
  for (const block of facts.page.blocks) {
    const at = block.index * width + AT.places;
    for (const node of ancestors(block.node)) {
      const place = PLACE_OF_TAG.get(node.tag);
      if (place !== undefined) rows[at + place]! += 1;
      const role = node.role === "" ? undefined : PLACE_OF_ROLE.get(node.role);
      if (role !== undefined) rows[at + role]! += 1;
      if (node.itemprop === "articleBody") rows[at + PLACES.indexOf("main")]! += 2;
    }
  }
}

function fillLikeness({ rows, width, facts }: FeatureTable): void {
  const { page, hints, titleBlock } = facts;
  const counts = new Map<string, number>();
  for (const { text } of page.blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  const title = wordSet(hints.title ?? "");
  const metaTitle = wordSet(hints.metaTitle ?? "");
  const description = wordSet(hints.description ?? "");
  const foldedDescription = foldPhrase(hints.description ?? "");
  const linked = linkedShingles(hints.linked?.articleBody);
  const beginnings = countBeginnings(facts.folded);
  const copied = copyDetector();
  for (const block of page.blocks) {
    const { text, index } = block;
    const folded = facts.folded[index]!;
    const words = folded === "" ? [] : folded.split(" ");
    const own = new Set(words);
    const describes = description.size > 4 && text.length > 30 && foldedDescription.includes(folded.slice(0, 60));
    rows.set(
      [
        counts.get(text)!,
        wordOverlap(own, title),
        wordOverlap(own, metaTitle),
        wordOverlap(own, description),
        flag(describes),
        titleBlock < 0 ? 0 : clamp(index - titleBlock, -100, 200),
        flag(titleBlock >= 0),
        flag(index === titleBlock),
        linked ? linked(words, folded) : -1,
        copied(words),
        Math.log1p(beginnings.get(beginningOf(folded)) ?? 0),
        linkTarget(block, hints.host),
        flag(block.links === 1 && linkShare(block) > 0.95),
        flag(hints.linked !== undefined),
      ],
      index * width + AT.likeness,
    );
  }
}

/** Words by which « À lire aussi : », « Read more: » and their like are recognised in any language: they begin line after line. */
const BEGINNING_WORDS = 2;

function beginningOf(folded: string): string {
  let end = -1;
  for (let word = 0; word < BEGINNING_WORDS; word++) {
    end = folded.indexOf(" ", end + 1);
    if (end < 0) return "";
  }
  return folded.slice(0, end);
}

function countBeginnings(folded: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of folded) {
    const beginning = beginningOf(text);
    if (beginning !== "") counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  }
  return counts;
}

/** Words of a block from which it can be told to copy an earlier one: shorter ones agree by chance. */
const COPY_WORDS = 8;

/** Share of a block's runs of four words that blocks before it hold: pages print a text twice for two widths of screen. */
function copyDetector(): (words: readonly string[]) => number {
  const seen = new Set<string>();
  return (words) => {
    if (words.length < COPY_WORDS) return 0;
    let hits = 0;
    for (let at = 0; at + 3 < words.length; at++) {
      const run = `${words[at]} ${words[at + 1]} ${words[at + 2]} ${words[at + 3]}`;
      if (seen.has(run)) hits++;
      else seen.add(run);
    }
    return hits / (words.length - 3);
  };
}

/** Where a block's first link leads: 0 no link, 1 within the page, 2 to the same host, 3 elsewhere. */
function linkTarget({ links, href }: TextBlock, host: string): number {
  if (links === 0) return 0;
  if (href === "" || href.startsWith("#")) return 1;
  const target = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(href)?.[1]?.toLowerCase();
  return target === undefined || target === host ? 2 : 3;
}

/** Share of a block's word triples that the JSON-LD body holds; undefined when the page gives no such body. */
function linkedShingles(body: string | undefined): ((words: readonly string[], folded: string) => number) | undefined {
  if (!body || body.length <= 200) return undefined;
  const folded = foldPhrase(body);
  const words = folded.split(" ");
  const triples = new Set<string>();
  for (let at = 0; at + 2 < words.length; at++) triples.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  return (own, text) => {
    if (own.length < 3) return folded.includes(text) ? 0.6 : 0.1;
    let hits = 0;
    for (let at = 0; at + 2 < own.length; at++) if (triples.has(`${own[at]} ${own[at + 1]} ${own[at + 2]}`)) hits++;
    return hits / (own.length - 2);
  };
}

const COMMENTS_HEADING =
  /^(?:\d+\s?)?(?:comments?|commentaires?|kommentare?|leser-?kommentare?|comentarios?|leave a (?:reply|comment)|laisse[rz] un commentaire|reactions?|réactions?|responses?|réponses?|replies|discussion|join the (?:discussion|conversation)|your (?:email|comment)|schreibe einen kommentar|add (?:a )?comment|post a comment|what do you think|\d+ thoughts on|vos réactions|ajouter un commentaire|diskutieren)/i;
const RELATED_HEADING =
  /^(?:related|more (?:from|on|stories|news|articles|posts)|you (?:may|might)|read (?:more|next|also)|see also|recommended|recommandé|à lire|lire aussi|voir aussi|sur le même (?:sujet|thème)|même sujet|articles? (?:liés|similaires|connexes)|vous (?:pourriez|aimerez)|également|les plus lus|plus lus|dernières|à la une|mehr zum|mehr aus|weitere|das könnte|auch interessant|lesen sie|verwandte|ähnliche|meistgelesen|neueste|trending|popular|latest|top stories|about the author|à propos de l|share this|tags?\b|filed under|newsletter|subscribe|sign up|sources?\b|references\b|references?:|footnotes|follow us|up next|don['’]t miss|también|relacionad|más (?:leíd|notic)|te puede)/i;
const FAR_SINCE = 999;

function fillSurroundings({ rows, width, facts }: FeatureTable): void {
  const { page, containers, signatures } = facts;
  const { blocks } = page;
  const dated = blocks.map(({ text }) => flag(text.length < 80 && RECENT.test(text)));
  const replies = blocks.map(({ text }) => flag(text.length < 60 && REPLY.test(text)));
  const totalReplies = replies.reduce((sum, value) => sum + value, 0);
  const groups = sumSignatures(blocks, signatures);
  let sinceComments = FAR_SINCE;
  let sinceRelated = FAR_SINCE;
  let sinceHeading = 99;
  for (const { text, block, index } of blocks) {
    if (text.length < 90) {
      const heading = /^h[1-6]$/.test(block.tag);
      const related = RELATED_HEADING.test(text);
      if (COMMENTS_HEADING.test(text)) sinceComments = 0;
      if (related) sinceRelated = 0;
      // Another heading makes an earlier link list less likely to reach so far, not impossible.
      else if (heading && sinceRelated < 900) sinceRelated += 300;
      if (heading) sinceHeading = 0;
    }
    const half = ascend(block, containers, 0.5);
    const quarter = ascend(block, containers, 0.25);
    const group = groups.get(signatures[index]!)!;
    rows.set(
      [
        Math.log1p(blocks.length),
        Math.log1p(containers.totalProse),
        half.levels,
        half.node ? containers.characters[half.node.id]! / Math.max(1, containers.totalCharacters) : 1,
        half.node ? containerLinks(containers, half.node) : 0,
        quarter.levels,
        Math.log1p(group.count),
        group.characters / Math.max(1, containers.totalCharacters),
        group.links / Math.max(1, group.characters),
        Math.log1p(group.characters / group.count),
        sinceComments,
        Math.min(FAR_SINCE, sinceRelated),
        sinceHeading,
        sumNear(dated, index),
        sumNear(replies, index),
        totalReplies,
        articleShare(block, containers),
      ],
      index * width + AT.surroundings,
    );
    sinceComments = Math.min(FAR_SINCE, sinceComments + 1);
    sinceRelated = Math.min(FAR_SINCE, sinceRelated + 1);
    sinceHeading++;
  }
}

function sumSignatures(blocks: readonly TextBlock[], signatures: readonly string[]) {
  const groups = new Map<string, { count: number; characters: number; links: number }>();
  for (const { text, linkCharacters, index } of blocks) {
    const group = groups.get(signatures[index]!) ?? { count: 0, characters: 0, links: 0 };
    groups.set(signatures[index]!, {
      count: group.count + 1,
      characters: group.characters + text.length,
      links: group.links + linkCharacters,
    });
  }
  return groups;
}

/** The nearest ancestor that holds a share of the page's prose, and how far up it is. */
function ascend(
  block: PageNode,
  { prose, totalProse }: Containers,
  share: number,
): { readonly node: PageNode | undefined; readonly levels: number } {
  let levels = 0;
  let node: PageNode | undefined = block;
  while (node && prose[node.id]! < share * totalProse) {
    node = node.parent;
    levels++;
  }
  return { node, levels };
}

function articleShare(block: PageNode, { prose, totalProse }: Containers): number {
  for (const node of ancestors(block)) if (node.tag === "article") return prose[node.id]! / totalProse;
  return 0;
}

function sumNear(values: readonly number[], index: number): number {
  let sum = 0;
  for (let at = Math.max(0, index - 6); at <= Math.min(values.length - 1, index + 6); at++) sum += values[at]!;
  return sum;
}

function fillCategoriesAndLevels({ rows, width, facts }: FeatureTable): void {
  const { containers, classes, page } = facts;
  for (const block of page.blocks) {
    rows.set(classes.distances(block.node), block.index * width + AT.categories);
    let at = block.index * width + AT.levels;
    let node: PageNode | undefined = block.block;
    for (let level = 0; level < LEVELS; level++) {
      rows[at++] = node ? containers.prose[node.id]! / containers.totalProse : 1;
      rows[at++] = node ? containerLinks(containers, node) : 0;
      rows[at++] = node ? Math.log1p(containers.blocks[node.id]!) : 9;
      node = node?.parent;
    }
  }
}

function fillNeighbours({ rows, width, facts }: FeatureTable): void {
  for (let index = 0; index < NEIGHBOUR.length; index++)
    copyNeighbourColumn(facts.page.blocks.length, rows, width, index);
}

function copyNeighbourColumn(count: number, rows: Float32Array, width: number, neighbour: number): void {
  const source = NEIGHBOUR_COLUMNS[neighbour]!;
  NEIGHBOUR_OFFSETS.forEach((offset, place) => {
    const target = AT.neighbours + place * NEIGHBOUR.length + neighbour;
    for (let index = 0; index < count; index++) {
      const other = index + offset;
      rows[index * width + target] = other >= 0 && other < count ? rows[other * width + source]! : -1;
    }
  });
}

function fillWindow({ rows, width, facts }: FeatureTable): void {
  const { blocks } = facts.page;
  const count = blocks.length;
  const prose = runningSum(blocks.map((block) => (isProseBlock(block) ? block.text.length : 0)));
  const links = runningSum(blocks.map(({ linkCharacters }) => linkCharacters));
  const characters = runningSum(blocks.map(({ text }) => text.length));
  const between = (sums: Float64Array, index: number, reach: number) =>
    sums[Math.min(count, index + reach + 1)]! - sums[Math.max(0, index - reach)]!;
  const linksAround = (index: number, reach: number) =>
    between(links, index, reach) / Math.max(1, between(characters, index, reach));
  const since = distanceToProse(blocks, 1);
  const until = distanceToProse(blocks, -1);
  for (let index = 0; index < count; index++) {
    const own = blocks[index]!.block.parent;
    const signature = facts.signatures[index];
    rows.set(
      [
        Math.log1p(between(prose, index, 3)),
        Math.log1p(between(prose, index, 10)),
        linksAround(index, 2),
        linksAround(index, 5),
        prose[index]! / Math.max(1, prose[count]!),
        since[index]!,
        until[index]!,
        flag(blocks[index - 1]?.block.parent === own),
        flag(blocks[index + 1]?.block.parent === own),
        flag(facts.signatures[index - 1] === signature),
        flag(facts.signatures[index + 1] === signature),
      ],
      index * width + AT.window,
    );
  }
}

function distanceToProse(blocks: readonly TextBlock[], step: 1 | -1): readonly number[] {
  const distances: number[] = new Array(blocks.length).fill(99);
  let last = 99;
  for (let at = step === 1 ? 0 : blocks.length - 1; at >= 0 && at < blocks.length; at += step) {
    distances[at] = last;
    last = isProseBlock(blocks[at]!) ? 1 : Math.min(99, last + 1);
  }
  return distances;
}

function runningSum(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    sums[index + 1] = sums[index]! + value;
  });
  return sums;
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** A number kept between two others. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
