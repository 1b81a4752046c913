import { Parser } from "htmlparser2";
import { absoluteUrl, oneLine } from "./feed-text.ts";

export interface DiscoveredFeed {
  readonly url: string;
  readonly title: string | undefined;
  /** Declared by the page, or an address where feeds usually stand. */
  readonly basis: "declared" | "usual-place";
}

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|xml|json)$|^text\/xml$/iu;
/** Where the common publishing systems put their feed. */
const USUAL_PLACES = ["/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json"];
const MAX_DECLARED = 50;

/** Feeds a page declares, in its order, then the usual places of its site. What is there must still be fetched. */
export function discoverFeeds(html: string, pageUrl: string): readonly DiscoveredFeed[] {
  const declared: DiscoveredFeed[] = [];
  let base = pageUrl;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "base" && attributes.href) base = absoluteUrl(attributes.href, pageUrl) ?? base;
      if (
        name !== "link" ||
        !/\balternate\b/iu.test(attributes.rel ?? "") ||
        !FEED_TYPES.test(attributes.type?.trim() ?? "")
      )
        return;
      const url = absoluteUrl(attributes.href, base);
      if (url && declared.length < MAX_DECLARED)
        declared.push({ url, title: oneLine(attributes.title), basis: "declared" });
    },
  });
  parser.end(html);
  const usual = USUAL_PLACES.map((path) => ({
    url: new URL(path, pageUrl).href,
    title: undefined,
    basis: "usual-place" as const,
  }));
  return [...new Map([...usual, ...declared.toReversed()].map((feed) => [feed.url, feed])).values()].toSorted(
    byBasis(declared),
  );
}

function byBasis(declared: readonly DiscoveredFeed[]): (left: DiscoveredFeed, right: DiscoveredFeed) => number {
  const rank = (feed: DiscoveredFeed) => {
    const index = declared.findIndex(({ url }) => url === feed.url);
    return index < 0 ? declared.length : index;
  };
  return (left, right) => rank(left) - rank(right);
}
