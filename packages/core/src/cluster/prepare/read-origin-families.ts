import { parse } from "tldts";
import type { Analysis } from "../../model/analysis.ts";
import { HOSTS_OF_OTHERS, PUBLISHER_FAMILIES } from "../publisher-families.ts";
import { fold } from "../text/words.ts";

const familyOfName = new Map(PUBLISHER_FAMILIES.flatMap((names) => names.map((name) => [plain(name), names[0]])));

/** Where an article comes from, by publisher family. */
export interface OriginFamilies {
  /** Agencies and outlets that the text credits, and the address it names as its source. */
  readonly credited: readonly string[];
  /** Who publishes it: as the page says, else as its address says; undefined when neither tells. */
  readonly outlet: string | undefined;
}

/** A credit counts before the outlet: an agency's text is the agency's wherever it is printed. */
export function readOriginFamilies(analysis: Analysis): OriginFamilies {
  const { outlet: stated, sourceUrl, credits } = analysis.document;
  const site = sourceUrl === null ? undefined : siteOf(sourceUrl);
  const outlet = stated === null ? site?.family : (familyOfName.get(plain(stated)) ?? stated);
  const credited = new Set([...(credits ?? []), ...creditLines(analysis)].flatMap(familiesIn));
  if (site?.listed) credited.add(site.family);
  if (outlet !== undefined) credited.delete(outlet);
  return { credited: [...credited].sort(), outlet };
}

interface Site {
  readonly family: string;
  /** Whether a row of the table has it. */
  readonly listed: boolean;
}

/** The family of an address; a site that no row names is its own, by its registrable domain (Public Suffix List). */
function siteOf(url: string): Site | undefined {
  const { hostname, domain } = parse(url, { allowPrivateDomains: true });
  if (domain === null || HOSTS_OF_OTHERS.has(domain)) return undefined;
  const host = (hostname ?? domain).replace(/^www\./u, "");
  const family = familyOfName.get(plain(host)) ?? familyOfName.get(plain(domain));
  return { family: family ?? domain, listed: family !== undefined };
}

/** Passages that state a source: credit and byline blocks, bylines, « (AFP) », « avec Reuters », « Reportage par CNN ». */
function creditLines(analysis: Analysis): readonly string[] {
  const blocks = analysis.blocks
    .filter(({ kind }) => kind === "credit" || kind === "byline")
    .map(({ start, end }) => analysis.text.slice(start, end));
  const body = analysis.blocks
    .filter(({ kind }) => kind === "paragraph")
    .map(({ start, end }) => analysis.text.slice(start, end));
  const stated = body.flatMap((paragraph) =>
    [...paragraph.matchAll(STATED_SOURCE)].map((match) => match[1] ?? match[2] ?? match[3] ?? ""),
  );
  return [...blocks, ...analysis.document.bylines, ...stated];
}

/** A source in brackets at the start of a paragraph or its end, a report « par » or « avec » somebody at its end. */
const STATED_SOURCE =
  /\(([^()]{2,40})\)\s*(?:[-–—.]|$)|(?:reportages?|rapports?|avec|source)\s*(?:par|de|des|:)?\s+(?:l['’]agence\s+)?(\p{Lu}[^.()]{1,80})\.?\s*$|^(\p{Lu}{2,12})\s*[-–—]\s/giu;

/** Families whose name stands in a short passage as whole words. */
function familiesIn(passage: string): readonly string[] {
  const folded = ` ${plain(passage)} `;
  const found: string[] = [];
  for (const [name, family] of familyOfName) if (folded.includes(` ${name} `)) found.push(family);
  return found;
}

function plain(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim();
}
