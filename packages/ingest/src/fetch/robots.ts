import robotsParser from "robots-parser";
import { FetchError } from "./fetch-error.ts";
import type { Fetcher } from "./fetch-page.ts";

/** What we use of the package's answer. */
interface ParsedRobots {
  isAllowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
  getSitemaps(): string[];
}

/**
 * The package is CommonJS: Node gives its function as the default import, while its types promise it there or one level
 * deeper, as the compiler's settings have it. Its documentation promises this shape.
 */
const parse = robotsParser as unknown as (url: string, text: string) => ParsedRobots;

/** What a site's robots.txt says to us. */
export interface RobotsRules {
  allows(url: string): boolean;
  /** Milliseconds between two requests; undefined when the site does not say. */
  readonly crawlDelayMs: number | undefined;
  readonly sitemaps: readonly string[];
}

/** The product token sites use to address us. */
const ROBOTS_TOKEN = "Recoupe";
/** news-crawl obeys delays up to two minutes; a longer one would mean never. */
const MAX_CRAWL_DELAY_MS = 120_000;
/** RFC 9309, 2.5: at least 500 kibibytes must be read. */
const MAX_ROBOTS_BYTES = 512_000;

/**
 * A site's robots.txt as RFC 9309 has it: absent (4xx) means everything is allowed, unreachable (5xx, no answer) means
 * nothing is, for now. Throws FetchError where the address itself is refused or the name does not exist.
 */
export async function readRobotsText(origin: string, fetcher: Fetcher): Promise<string> {
  const url = new URL("/robots.txt", origin).href;
  try {
    const fetched = await fetcher.fetch(url);
    return fetched.kind === "page" ? new TextDecoder().decode(fetched.bytes.subarray(0, MAX_ROBOTS_BYTES)) : "";
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    if (error.code === "http" && error.status !== undefined && error.status < 500 && error.status !== 429) return "";
    // A redirect loop or a page that is too large is a site without rules, not a site that is down.
    if (error.code === "redirects" || error.code === "too-large" || error.code === "encoding") return "";
    throw error;
  }
}

/** What a robots.txt says to us; an empty one, or a line that says nothing of an address, allows it. */
export function parseRobots(url: string, text: string): RobotsRules {
  const rules = parse(url, text);
  const delay = rules.getCrawlDelay(ROBOTS_TOKEN);
  return {
    allows: (address) => rules.isAllowed(address, ROBOTS_TOKEN) ?? true,
    crawlDelayMs: delay === undefined ? undefined : Math.min(delay * 1000, MAX_CRAWL_DELAY_MS),
    sitemaps: rules.getSitemaps(),
  };
}
