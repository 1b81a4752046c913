import { decodeXml } from "./decode-xml.ts";
import { type Feed, type FeedContent, FeedError } from "./feed.ts";
import { mapAtom } from "./map-atom.ts";
import { mapJsonFeed } from "./map-json-feed.ts";
import { mapRss } from "./map-rss.ts";
import { descendants, readXmlTree, type XmlElement } from "./xml-tree.ts";

export interface FeedSource {
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  /** Where it was read; relative links are resolved against it. */
  readonly url?: string | undefined;
}

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF and JSON Feed, whole or damaged: what could be read is given, what was
 * wrong is in `faults`. Throws FeedError only when there is no feed to be found.
 */
export function readFeed({ bytes, contentType, url }: FeedSource): Feed {
  const text = decodeXml(bytes, contentType).trimStart();
  if (text === "") throw new FeedError("empty");
  if (text.startsWith("{")) return readJson(text, url);
  const { root, faults, isCut } = readXmlTree(text);
  try {
    return { ...mapXml(root, text, url), faults, isCut };
  } catch (error) {
    // « <?xml version="1.0"?><rs »: nobody can tell what it would have been.
    const isBegun = XML_START.test(text) && (isCut || !root.children.some((child) => typeof child !== "string"));
    if (error instanceof FeedError && error.code === "not-a-feed" && isBegun) throw new FeedError("cut");
    throw error;
  }
}

function readJson(text: string, url: string | undefined): Feed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw Object.assign(new FeedError(JSON_FEED.test(text) ? "cut" : "not-a-feed"), { cause });
  }
  const feed = mapJsonFeed(value, url);
  if (!feed) throw new FeedError("not-a-feed");
  return { ...feed, faults: [], isCut: false };
}

/** How each format begins. */
const XML_START = /^<\?xml\b/u;
const JSON_FEED = /^.{0,200}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/su;

function mapXml(root: XmlElement, text: string, url: string | undefined): FeedContent {
  const [top] = descendants(root, ["rss", "rdf", "feed", "channel", "urlset", "sitemapindex", "html"]);
  switch (top?.name) {
    case "feed":
      return mapAtom(top, url);
    case "rss":
      return mapRss(top, "rss", url);
    case "rdf":
      return mapRss(top, "rdf", url);
    case "channel":
      return mapRss(
        top,
        descendants(top, ["item"]).some(({ attributes }) => attributes.has("href")) ? "cdf" : "rss",
        url,
      );
    case "html": {
      // A feed that a tool has wrapped in a page is one still.
      const [wrapped] = descendants(top, ["rss", "rdf", "feed"]);
      if (wrapped) return mapXml({ ...root, children: [wrapped] }, text, url);
      throw new FeedError("html");
    }
    default:
      return mapHeadless(root, text, url);
  }
}

/** The start is missing: items or entries alone are still worth reading. */
function mapHeadless(root: XmlElement, text: string, url: string | undefined): FeedContent {
  const [part] = descendants(root, ["item", "entry"]);
  if (part) return part.name === "entry" ? mapAtom(root, url) : mapRss(root, "rss", url);
  throw new FeedError(/^<(?:!doctype\s+html|head|body)/iu.test(text.slice(0, 200)) ? "html" : "not-a-feed");
}
