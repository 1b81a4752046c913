import { foldPhrase } from "../fold.ts";
import { AT } from "./feature-columns.ts";
import { clamp, type FeatureTable, flag } from "./feature-table.ts";
import { linkShare, type TextBlock } from "./page.ts";
import { wordOverlap, wordSet } from "./word-overlap.ts";

/** What a block is like: the title, the description, the page's own data, blocks before it. */
export function fillLikeness({ rows, width, facts }: FeatureTable): void {
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
