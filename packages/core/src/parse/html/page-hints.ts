import { LONGEST_TITLE_CHARACTERS } from "../longest-title.ts";
import { chooseHeadline, partsOfTitle } from "./choose-headline.ts";
import { linkShare, type Page, type TextBlock } from "./page.ts";
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
  const titled = page.blocks.filter(({ block }) => isInHeadline(block));
  const logo = titled.find(isLogo)?.text;
  const siteName = meta("og:site_name") ?? linked?.publisher ?? logo;
  const metaTitle = meta("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title");
  const marked = [...new Set(titled.filter((block) => !isLogo(block)).map(({ text }) => text.replace(/\s+/g, " ")))];
  const headlines = marked.length > 0 ? marked : printedParts(page.documentTitle, page.blocks);
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

/** Parts of the document's title that pages without `h1` print by themselves, the longest first: the others are site and section. */
function printedParts(title: string | undefined, blocks: readonly TextBlock[]): readonly string[] {
  const parts = title ? partsOfTitle(title) : [];
  if (parts.length < 2) return [];
  const printed = new Set(
    blocks.filter(({ text }) => text.length <= LONGEST_TITLE_CHARACTERS).flatMap(({ text }) => text.split("\n")),
  );
  return parts
    .filter((part) => printed.has(part))
    .sort((left, right) => right.length - left.length)
    .slice(0, 1);
}

/** A headline that leads to the front page is the name of the site. */
function isLogo(block: TextBlock): boolean {
  return (
    block.links === 1 && linkShare(block) > 0.9 && /^(?:(?:https?:)?\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(block.href)
  );
}
