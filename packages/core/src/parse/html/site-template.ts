import { foldPhrase } from "../fold.ts";

/** Lines that repeat over pages of one host: its menus, promotions, footers. Plain data, to be stored and shown. */
export interface SiteTemplate {
  readonly version: 1;
  readonly host: string;
  /** Pages it was learnt from. */
  readonly pages: number;
  /** Folded line, pages it stood on. */
  readonly lines: readonly (readonly [string, number])[];
}

/** Pages of a host that must share a line before it counts as the site's own. Two may be one story told twice. */
const LEAST_PAGES = 3;
/** Share of the pages that must hold it; a slogan repeated in a dossier stands on few. Guessed. */
const LEAST_SHARE = 0.3;
/** A line of this length, in characters, may be a paragraph of one story under several addresses: it must stand on more pages. */
const LONG_LINE = 160;
const LEAST_PAGES_OF_LONG = 5;
const LEAST_SHARE_OF_LONG = 0.5;
const SHORTEST_LINE = 3;
const MOST_LINES = 2000;

/** What a page brings to learning: the lines of its text, in order. */
export interface TemplatePage {
  readonly lines: readonly string[];
}

/** Learns which lines a host prints on page after page. Order of the pages changes nothing. */
export function learnTemplate(host: string, pages: readonly TemplatePage[]): SiteTemplate {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    const distinct = new Set(lines.map(foldPhrase).filter((line) => line.length >= SHORTEST_LINE));
    for (const line of distinct) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const least = Math.max(LEAST_PAGES, LEAST_SHARE * pages.length);
  const leastOfLong = Math.max(LEAST_PAGES_OF_LONG, LEAST_SHARE_OF_LONG * pages.length);
  const lines = [...counts].filter(([line, count]) => count >= (line.length < LONG_LINE ? least : leastOfLong));
  lines.sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
  return { version: 1, host, pages: pages.length, lines: lines.slice(0, MOST_LINES) };
}

/** Looks up how many of the learnt pages print a line; 0 for lines that are this page's own. */
export function templateLookup(template: SiteTemplate | undefined): (line: string) => number {
  const lines = new Map(template?.lines ?? []);
  return (line) => (lines.size === 0 ? 0 : (lines.get(foldPhrase(line)) ?? 0));
}
