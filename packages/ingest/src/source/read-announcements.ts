import { FeedError, type FeedItem, readFeed, readSitemap } from "../feed/index.ts";
import type { FetchedPage } from "../fetch/index.ts";

/** What a feed or a sitemap announces, in its order. */
export interface Announced {
  readonly title: string | undefined;
  readonly minIntervalMs: number | undefined;
  /** Usual time between two articles, from their dates; undefined with fewer than three dated ones. */
  readonly typicalGapMs: number | undefined;
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

/** Reads what was fetched as a feed or, failing that, as a sitemap. Throws FeedError when it is neither. */
export function readAnnouncements({ bytes, contentType, finalUrl }: FetchedPage): Announced {
  const sitemap = looksLikeSitemap(bytes) ? readSitemap(bytes, finalUrl) : undefined;
  if (sitemap) {
    if (sitemap.pages.length === 0) throw new FeedError("empty");
    const newest = sitemap.pages.toSorted((left, right) =>
      (right.publishedAt ?? right.modifiedAt ?? "").localeCompare(left.publishedAt ?? left.modifiedAt ?? ""),
    );
    const items = newest.slice(0, MAX_SITEMAP_PAGES).map((page) => ({
      url: page.url,
      title: page.title,
      publishedAt: page.publishedAt,
      updatedAt: page.modifiedAt,
      html: undefined,
    }));
    return { title: undefined, minIntervalMs: undefined, typicalGapMs: gapOf(items), items };
  }
  const feed = readFeed({ bytes, contentType, url: finalUrl });
  const items = feed.items.flatMap(announcedOf);
  return { title: feed.title, minIntervalMs: feed.minIntervalMs, typicalGapMs: gapOf(items), items };
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
