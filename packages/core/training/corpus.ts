import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One page with the text a person or a hand-written parser says is the article. */
export interface GoldPage {
  readonly corpus: string;
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly publishedAt: string | undefined;
  readonly bytes: Uint8Array;
  readonly domain: string;
}

/** Parts the pages are divided into for out-of-fold evaluation. */
export const FOLDS = 5;

/** Pages of a folder with `gold.jsonl` and `html/ID.html.gz`. */
export function loadPages(folder: string, corpus: string): readonly GoldPage[] {
  const lines = readFileSync(join(folder, "gold.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const gold = JSON.parse(line);
    const url: string = gold.url ?? "";
    return {
      corpus,
      id: gold.id,
      url,
      text: gold.text ?? "",
      title: gold.title ?? undefined,
      authors: [gold.authors ?? gold.author ?? []].flat(),
      publishedAt: gold.publishedAt ?? undefined,
      bytes: gunzipSync(readFileSync(join(folder, "html", `${gold.id}.html.gz`))),
      domain: domainOf(url) || gold.id,
    };
  });
}

/** The part a page belongs to: all pages of one domain are in the same. */
export function foldOf(domain: string): number {
  let hash = 7;
  for (const letter of domain) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

function domainOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.split(".").slice(-2).join(".") : "";
}
