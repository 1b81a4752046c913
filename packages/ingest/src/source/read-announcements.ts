import { FeedError, type FeedItem, readFeed, readSitemap, type SitemapPart } from "../feed/index.ts";
import type { FetchedPage } from "../fetch/index.ts";

/** What a feed or a sitemap announces, in its order. */
export interface Announced {
  readonly title: string | undefined;
  readonly minIntervalMs: number | undefined;
  /** Usual time between two articles, from their dates; undefined with fewer than three dated ones. */
  readonly typicalGapMs: number | undefined;
  /** What came ends before the feed does: more may have been announced. */
  readonly isCut: boolean;
  /** Sitemaps that an index leads to, each with articles of its own. */
  readonly parts: readonly SitemapPart[];
  readonly items: readonly {
    readonly url: string;
    readonly title: string | undefined;
    readonly publishedAt: string | undefined;
    readonly updatedAt: string | undefined;
    /** The article itself, where the feed carries it whole. */
    readonly html: string | undefined;
  }[];
}

/** A sitemap lists years; the newest pages are the news. */
const MAX_SITEMAP_PAGES = 1_000;

/** Reads what was fetched as a feed or, failing that, as a sitemap. Throws FeedError when it is neither, or cut before its first article. */
export function readAnnouncements({ bytes, contentType, finalUrl }: FetchedPage): Announced {
  const sitemap = looksLikeSitemap(bytes) ? readSitemap(bytes, finalUrl) : undefined;
  if (sitemap) {
    const { isCut, sitemaps: parts, pages } = sitemap;
    if (pages.length + parts.length === 0) throw new FeedError(isCut ? "cut" : "empty");
    const newest = pages.toSorted((left, right) =>
      (right.publishedAt ?? right.modifiedAt ?? "").localeCompare(left.publishedAt ?? left.modifiedAt ?? ""),
    );
    const items = newest.slice(0, MAX_SITEMAP_PAGES).map((page) => ({
      url: page.url,
      title: page.title,
      publishedAt: page.publishedAt,
      updatedAt: page.modifiedAt,
      html: undefined,
    }));
    return { title: undefined, minIntervalMs: undefined, typicalGapMs: gapOf(items), isCut, parts, items };
  }
  const feed = readFeed({ bytes, contentType, url: finalUrl });
  const { title, minIntervalMs, isCut } = feed;
  const items = feed.items.flatMap(announcedOf);
  if (items.length === 0 && isCut) throw new FeedError("cut");
  return { title, minIntervalMs, typicalGapMs: gapOf(items), isCut, parts: [], items };
}

function looksLikeSitemap(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
  return /<(?:urlset|sitemapindex)\b/u.test(head);
}

/** Teasers are shorter; below this the page itself must be read. A measure of ours: a short news item has about 700 characters. */
const MIN_ARTICLE_CHARACTERS = 600;

function announcedOf(item: FeedItem): Announced["items"] {
  if (!item.url) return [];
  const html = item.content ?? item.summary;
  const whole = html !== undefined && html.replace(/<[^>]*>/gu, "").length >= MIN_ARTICLE_CHARACTERS;
  return [
    {
      url: item.url,
      title: item.title,
      publishedAt: item.publishedAt,
      updatedAt: item.updatedAt,
      html: whole ? html : undefined,
    },
  ];
}

function gapOf(items: Announced["items"]): number | undefined {
  const times = items
    .map(({ publishedAt }) => Date.parse(publishedAt ?? ""))
    .filter(Number.isFinite)
    .toSorted((a, b) => b - a);
  const gaps = times.slice(1).map((time, index) => times[index]! - time);
  return gaps.length < 2 ? undefined : gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
}
