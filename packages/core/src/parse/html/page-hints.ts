import { foldPhrase } from "../fold.ts";
import type { Page } from "./page.ts";
import { decodeMarkup, type LinkedArticle, readJsonLd } from "./read-json-ld.ts";

/** What the page's head says, before any of it is believed. */
export interface PageHints {
  readonly linked: LinkedArticle | undefined;
  readonly host: string;
  readonly siteName: string | undefined;
  /** `og:title` and its like. */
  readonly metaTitle: string | undefined;
  readonly description: string | undefined;
  /** Headlines in `h1`, in page order, without repeats. */
  readonly headlines: readonly string[];
  readonly documentTitle: string | undefined;
  /** The likeliest title, without site name. */
  readonly title: string | undefined;
  meta(...names: readonly string[]): string | undefined;
}

export function readHints(page: Page, url: string | undefined): PageHints {
  const linked = readJsonLd(page.jsonLd);
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const value = page.metas.get(name)?.[0];
      if (value) return decodeMarkup(value);
    }
    return undefined;
  };
  const host = hostOf(url ?? page.canonical ?? meta("og:url"));
  const siteName = meta("og:site_name") ?? linked?.publisher;
  const metaTitle = meta("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title");
  const headlines = [
    ...new Set(page.blocks.filter(({ block }) => isInHeadline(block)).map(({ text }) => text.replace(/\s+/g, " "))),
  ];
  const hints = { linked, host, siteName, metaTitle, headlines, documentTitle: page.documentTitle };
  const description = meta("og:description", "description", "twitter:description") ?? linked?.description;
  return { ...hints, description, title: chooseHeadline(hints), meta };
}

export function hostOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return "";
  return new URL(url).hostname.replace(/^www\./, "");
}

function isInHeadline(block: Page["blocks"][number]["block"]): boolean {
  return block.tag === "h1" || block.parent?.tag === "h1";
}

interface Candidate {
  readonly text: string;
  readonly weight: number;
  readonly source: "h1" | "meta" | "json-ld" | "document";
  readonly key: string;
}

/** The title most sources agree on: a headline on the page that the head confirms wins over any single source. */
function chooseHeadline(
  hints: Pick<PageHints, "linked" | "host" | "siteName" | "metaTitle" | "headlines" | "documentTitle">,
): string | undefined {
  const site = foldKey(hints.siteName ?? "");
  const candidates: Candidate[] = [];
  const add = (text: string | undefined, weight: number, source: Candidate["source"]) => {
    const plain = text?.replace(/\s+/g, " ").trim();
    if (!plain || plain.length < 3) return;
    const key = foldKey(plain);
    if (key !== "" && key !== site && key !== foldKey(hints.host))
      candidates.push({ text: plain, weight, source, key });
  };
  const headlines = hints.headlines.filter((text) => text.length > 5 && text.length < 400).slice(0, 5);
  for (const text of headlines) add(text, 1, "h1");
  add(withoutSite(hints.metaTitle, hints), 1, "meta");
  add(hints.linked?.headline, 0.9, "json-ld");
  add(withoutSite(hints.documentTitle, hints), 0.7, "document");
  const scored = candidates.map((candidate) => ({
    candidate,
    score: agreement(candidate, candidates, headlines.length),
  }));
  return scored.sort((left, right) => right.score - left.score)[0]?.candidate.text ?? hints.documentTitle;
}

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

/** A title without the site's name before or after a sign. */
function withoutSite(
  title: string | undefined,
  { siteName, host }: Pick<PageHints, "siteName" | "host">,
): string | undefined {
  if (!title) return undefined;
  const parts = title.slice(0, 1000).split(PARTS);
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

export function foldKey(text: string): string {
  return foldPhrase(text).replace(/ /g, "");
}

/** Words of a text folded before. */
export function foldedWords(folded: string): ReadonlySet<string> {
  return new Set(folded === "" ? [] : folded.split(" "));
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    foldPhrase(text)
      .split(" ")
      .filter((word) => word !== ""),
  );
}

/** Words two sets share, over the larger set. */
export function wordOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.max(left.size, right.size);
}
