import { decodeXml } from "./decode-xml.ts";
import { readFeedDate } from "./feed-dates.ts";
import { absoluteUrl, plainTitle } from "./feed-text.ts";
import { descendants, readXmlTree, textOf, type XmlElement } from "./xml-tree.ts";

export interface Sitemap {
  /** Further sitemaps that an index names. */
  readonly sitemaps: readonly SitemapPart[];
  readonly pages: readonly SitemapPage[];
  /** What came ends before the sitemap does. */
  readonly isCut: boolean;
}

export interface SitemapPart {
  readonly url: string;
  readonly modifiedAt: string | undefined;
}

export interface SitemapPage {
  readonly url: string;
  readonly modifiedAt: string | undefined;
  /** From the news extension. */
  readonly title: string | undefined;
  readonly publishedAt: string | undefined;
}

/** Sitemaps protocol, with Google's news extension. Undefined when the bytes are no sitemap. */
export function readSitemap(bytes: Uint8Array, url: string): Sitemap | undefined {
  const { root, isCut } = readXmlTree(decodeXml(bytes, undefined));
  const [top] = descendants(root, ["urlset", "sitemapindex"]);
  if (!top) return undefined;
  return {
    sitemaps: descendants(top, ["sitemap"]).flatMap((entry) => partOf(entry, url)),
    pages: descendants(top, ["url"]).flatMap((entry) => pageOf(entry, url)),
    isCut,
  };
}

function partOf(entry: XmlElement, base: string): readonly SitemapPart[] {
  const url = absoluteUrl(textOfFirst(entry, "loc"), base);
  return url ? [{ url, modifiedAt: readFeedDate(textOfFirst(entry, "lastmod")) }] : [];
}

function pageOf(entry: XmlElement, base: string): readonly SitemapPage[] {
  const url = absoluteUrl(textOfFirst(entry, "loc"), base);
  if (!url) return [];
  const [news] = descendants(entry, ["news"]);
  return [
    {
      url,
      modifiedAt: readFeedDate(textOfFirst(entry, "lastmod")),
      title: news && plainTitle(textOfFirst(news, "title")),
      publishedAt: news && readFeedDate(textOfFirst(news, "publication_date")),
    },
  ];
}

function textOfFirst(element: XmlElement, name: string): string | undefined {
  const [found] = descendants(element, [name]);
  return found && textOf(found).trim();
}
