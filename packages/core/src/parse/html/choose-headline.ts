import { LONGEST_TITLE_CHARACTERS } from "../longest-title.ts";
import type { PageHints } from "./page-hints.ts";
import { foldKey, wordOverlap, wordSet } from "./word-overlap.ts";

interface Candidate {
  readonly text: string;
  readonly weight: number;
  readonly source: "h1" | "meta" | "json-ld" | "document";
  readonly key: string;
}

type TitleHints = Pick<PageHints, "linked" | "host" | "siteName" | "metaTitle" | "headlines" | "documentTitle">;

/** Words that a printed headline must have, and share with what the head says, to be the title without a vote. */
const HEADLINE_WORDS = 2;
const SHARED_WORDS = 0.25;
/** Letters of a title from which it is told apart inside a longer one. */
const TITLE_LETTERS = 12;

/**
 * The article's title: the one headline that the page prints, where the head speaks of the same; among several, or
 * without one, the candidate that most sources agree on.
 */
export function chooseHeadline(hints: TitleHints): string | undefined {
  const candidates = gatherCandidates(hints);
  const news = hints.linked?.news ?? false;
  const chosen = (news ? headAgrees(candidates) : undefined) ?? printedHeadline(candidates) ?? voted(candidates);
  return (chosen && spelling(chosen, candidates)) ?? hints.documentTitle;
}

function gatherCandidates(hints: TitleHints): readonly Candidate[] {
  const site = foldKey(hints.siteName ?? "");
  const candidates: Candidate[] = [];
  const add = (text: string | undefined, weight: number, source: Candidate["source"]) => {
    const plain = text?.replace(/\s+/g, " ").trim();
    if (!plain || plain.length < 3) return;
    const key = foldKey(plain);
    if (key !== "" && key !== site && key !== foldKey(hints.host))
      candidates.push({ text: plain, weight, source, key });
  };
  const headlines = hints.headlines
    .filter((text) => text.length > 5 && text.length <= LONGEST_TITLE_CHARACTERS)
    .slice(0, 5);
  for (const text of headlines) add(text, 1, "h1");
  add(withoutSite(hints.metaTitle, hints), 1, "meta");
  add(hints.linked?.headline, 0.9, "json-ld");
  add(withoutSite(hints.documentTitle, hints), 0.7, "document");
  return candidates;
}

/** What `og:title` and the JSON-LD of a piece of news say in the same words; elsewhere a plug-in writes both for search engines. */
function headAgrees(candidates: readonly Candidate[]): Candidate | undefined {
  const [meta, linked] = ["meta", "json-ld"].map((name) => candidates.find(({ source }) => source === name));
  return meta?.key === linked?.key ? meta : undefined;
}

/** The only `h1`, unless it prints something that nothing in the head has to do with: a section, a slogan. */
function printedHeadline(candidates: readonly Candidate[]): Candidate | undefined {
  const [headline, second] = candidates.filter(({ source }) => source === "h1");
  if (!headline || second) return undefined;
  const words = wordSet(headline.text);
  const others = candidates.filter((candidate) => candidate !== headline);
  const related = others.some(({ text }) => sharedOfSmaller(words, wordSet(text)) >= SHARED_WORDS);
  return words.size >= HEADLINE_WORDS && related ? headline : undefined;
}

function sharedOfSmaller(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const larger = Math.max(left.size, right.size);
  return larger === 0 ? 0 : (wordOverlap(left, right) * larger) / Math.max(1, Math.min(left.size, right.size));
}

function voted(candidates: readonly Candidate[]): Candidate | undefined {
  const headlines = candidates.filter(({ source }) => source === "h1").length;
  const scored = candidates.map((candidate) => ({
    candidate,
    score: agreement(candidate, candidates, headlines),
  }));
  return scored.sort((left, right) => right.score - left.score)[0]?.candidate;
}

/** The chosen title without a kicker or section glued on, in the spelling that two sources of the head share. */
function spelling(chosen: Candidate, candidates: readonly Candidate[]): string {
  const [meta, linked] = ["meta", "json-ld"].map((name) => candidates.find(({ source }) => source === name));
  const isWithin = (other: Candidate | undefined) =>
    other && other.key !== chosen.key && other.key.length >= TITLE_LETTERS;
  if (chosen.source === "h1" && isWithin(meta) && chosen.key.endsWith(meta!.key)) return meta!.text;
  if (chosen.source !== "h1" && isWithin(linked) && chosen.key.startsWith(linked!.key)) return linked!.text;
  const same = candidates.filter(({ key }) => key === chosen.key).map(({ text }) => text);
  const spaced = same.filter((text) => !GLUED.test(text));
  const alike = spaced.length > 0 ? spaced : same;
  const common = alike.find((text, index) => alike.indexOf(text) < index);
  return common ?? (alike.includes(chosen.text) ? chosen.text : alike[0]!);
}

/** Two pieces of a headline that only the style sheet keeps apart: « DirectCrue : le point », « Le pont:deux ans après ». */
const GLUED = /\p{Ll}{2}\p{Lu}|[\p{L}\p{M}]:\p{L}/u;

function agreement(candidate: Candidate, all: readonly Candidate[], headlines: number): number {
  let score = candidate.weight;
  for (const other of all) {
    if (other === candidate) continue;
    if (other.key === candidate.key) score += 1;
    else if (other.key.includes(candidate.key) || candidate.key.includes(other.key)) score += 0.5;
    else score += 0.5 * wordOverlap(wordSet(candidate.text), wordSet(other.text));
  }
  if (candidate.source === "h1") score += headlines === 1 ? 0.6 : 0.2;
  return score;
}

const PARTS = /(\s+[|\-–—»«·•/]\s+|\s*[|»«]\s*|\s::\s)/;

/** The pieces of a document's title between the signs that part headline, section and site. */
export function partsOfTitle(title: string): readonly string[] {
  const pieces = piecesAndSigns(title);
  return pieces.filter((_, index) => index % 2 === 0).map((piece) => piece.replace(/\s+/g, " ").trim());
}

/** Pieces, and between them the signs that part them; the marks around quoted words part nothing. */
function piecesAndSigns(title: string): readonly string[] {
  const pieces: string[] = [];
  for (const [index, run] of title.slice(0, 1000).split(QUOTED).entries()) {
    const [first = "", ...more] = index % 2 === 0 ? run.split(PARTS) : [run];
    pieces.push((pieces.pop() ?? "") + first, ...more);
  }
  return pieces;
}

const QUOTED = /(«[^«»]*»)/;

/** A title without the site's name before or after a sign. */
function withoutSite(
  title: string | undefined,
  { siteName, host }: Pick<PageHints, "siteName" | "host">,
): string | undefined {
  if (!title) return undefined;
  const parts = piecesAndSigns(title);
  if (parts.length < 3) return title;
  const site = foldKey(siteName ?? "");
  const name = foldKey(host.split(".").slice(0, -1).join(""));
  const isSite = (part: string) => {
    const key = foldKey(part);
    if (key === "" || key === foldKey(host)) return true;
    if (
      site &&
      (key === site || (site.includes(key) && key.length > 3) || (key.includes(site) && key.length < site.length + 12))
    )
      return true;
    return (
      name.length > 2 && key.length > 2 && (name.includes(key) || (key.includes(name) && key.length < name.length + 14))
    );
  };
  let first = 0;
  let last = parts.length;
  while (last > 1 && isSite(parts[last - 1]!)) last -= 2;
  while (first < last - 1 && isSite(parts[first]!)) first += 2;
  return parts.slice(first, last).join("").trim() || title;
}
