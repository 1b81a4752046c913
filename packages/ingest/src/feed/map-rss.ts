import type { FeedContent, FeedItem } from "./feed.ts";
import { readFeedDate } from "./feed-dates.ts";
import { absoluteUrl, oneLine, plainTitle } from "./feed-text.ts";
import {
  alternateLink,
  atomContent,
  atomText,
  baseOf,
  childrenNamed,
  firstText,
  rdfAttribute,
} from "./read-element.ts";
import { descendants, elementsOf, textOf, type XmlElement } from "./xml-tree.ts";

/** RSS 0.9x, 1.0 (RDF) and 2.0, and CDF: channel and items, wherever the items stand. */
export function mapRss(root: XmlElement, format: "rss" | "rdf" | "cdf", feedUrl: string | undefined): FeedContent {
  const channel = root.name === "channel" ? root : (descendants(root, ["channel"])[0] ?? root);
  const siteUrl = linkOf(channel, feedUrl);
  return {
    format,
    title: titleOf(channel),
    siteUrl,
    language: oneLine(
      firstText(channel, [
        ["language", "rss"],
        ["language", "dc"],
      ]),
    ),
    minIntervalMs: intervalOf(channel),
    items: descendants(root, ["item"]).map((item) => mapItem(item, feedUrl ?? siteUrl)),
  };
}

function mapItem(item: XmlElement, base: string | undefined): FeedItem {
  const guid = oneLine(
    firstText(item, [
      ["guid", "rss"],
      ["id", "atom"],
      ["identifier", "dc"],
    ]) ?? rdfAttribute(item, "about"),
  );
  const url =
    linkOf(item, base) ??
    permalinkOf(item, base) ??
    absoluteUrl(rdfAttribute(item, "about") ?? firstText(item, [["comments", "rss"]]), base);
  return {
    guid: guid ?? url,
    title: titleOf(item),
    url,
    publishedAt:
      dateOf(item, [
        ["pubdate", "rss"],
        ["published", "atom"],
        ["date", "dc"],
        ["issued", "dcterms"],
        ["created", "dcterms"],
        ["available", "dcterms"],
        ["publicationdate", "prism"],
        ["lastbuilddate", "rss"],
        ["updated", "atom"],
        ["modified", "dcterms"],
      ]) ?? readFeedDate(item.attributes.get("lastmod")),
    updatedAt: dateOf(item, [
      ["updated", "atom"],
      ["modified", "dcterms"],
    ]),
    authors: textsOf(item, ["author", "creator"]),
    categories: textsOf(item, ["category", "subject", "keywords"]),
    summary: firstText(item, [
      ["description", "rss"],
      ["abstract", "rss"],
      ["description", "media"],
      ["summary", "atom"],
      ["abstract", "dcterms"],
      ["description", "dc"],
    ]),
    content:
      firstText(item, [["encoded", "content"]]) ??
      atomContent(childrenNamed(item, "content", ["atom"])[0]) ??
      firstText(item, [
        ["body", "other"],
        ["fullitem", "rss"],
      ]),
  };
}

function titleOf(element: XmlElement): string | undefined {
  const own = firstText(element, [["title", "rss"]]);
  if (own !== undefined) return plainTitle(own);
  const atom = atomText(childrenNamed(element, "title", ["atom"])[0]);
  return (
    atom ??
    plainTitle(
      firstText(element, [
        ["title", "dc"],
        ["title", "media"],
        ["title", "dcterms"],
        ["title", "itunes"],
      ]) ??
        element.attributes.get("title") ??
        mediaTitle(element),
    )
  );
}

/** The title of the picture or film that is all an item has. */
function mediaTitle(element: XmlElement): string | undefined {
  const media = [...childrenNamed(element, "group", ["media"]), ...childrenNamed(element, "content", ["media"])];
  return media.map((each) => firstText(each, [["title", "media"]])).find((title) => title !== undefined);
}

function linkOf(element: XmlElement, feedUrl: string | undefined): string | undefined {
  // What a feed service put in the place of the article's address is an address of the service.
  const original = elementsOf(element).find(({ name }) => name === "origlink");
  const article = original && absoluteUrl(textOf(original).trim(), baseOf(original, feedUrl));
  if (article) return article;
  for (const link of childrenNamed(element, "link", ["rss"])) {
    const address = absoluteUrl(
      textOf(link).trim() || (link.attributes.get("href") ?? rdfAttribute(link, "resource")),
      baseOf(link, feedUrl),
    );
    if (address) return address;
  }
  const atom = alternateLink(childrenNamed(element, "link", ["atom"]), feedUrl);
  if (atom) return atom;
  const attribute = element.attributes.get("href") ?? firstAnchor(element);
  return absoluteUrl(
    attribute ??
      firstText(element, [
        ["link", "other"],
        ["source", "dc"],
      ]),
    baseOf(element, feedUrl),
  );
}

/** CDF writes `<A HREF="…">` inside the item. */
function firstAnchor(element: XmlElement): string | undefined {
  return elementsOf(element)
    .find((child) => child.name === "a")
    ?.attributes.get("href");
}

/** A guid is an address unless it says otherwise. */
function permalinkOf(item: XmlElement, base: string | undefined): string | undefined {
  const guid = childrenNamed(item, "guid", ["rss"])[0];
  if (!guid || guid.attributes.get("ispermalink")?.toLowerCase() === "false") return undefined;
  const address = textOf(guid).trim();
  return /^https?:/iu.test(address) || guid.attributes.has("ispermalink")
    ? absoluteUrl(address, baseOf(guid, base))
    : undefined;
}

function dateOf(item: XmlElement, wanted: Parameters<typeof firstText>[1]): string | undefined {
  for (const name of wanted) {
    const date = readFeedDate(firstText(item, [name]));
    if (date !== undefined) return date;
  }
  return undefined;
}

function textsOf(item: XmlElement, names: readonly string[]): readonly string[] {
  const texts = elementsOf(item)
    .filter((child) => names.includes(child.name))
    .map((child) => plainTitle(textOf(child)))
    .filter((text) => text !== undefined);
  return [...new Set(texts)];
}

const PERIOD_MS: Readonly<Record<string, number>> = {
  hourly: 3_600_000,
  daily: 86_400_000,
  weekly: 604_800_000,
  monthly: 2_592_000_000,
};

function intervalOf(channel: XmlElement): number | undefined {
  const minutes = Number(firstText(channel, [["ttl", "rss"]]));
  if (Number.isFinite(minutes) && minutes > 0) return minutes * 60_000;
  const period = PERIOD_MS[firstText(channel, [["updateperiod", "sy"]])?.toLowerCase() ?? ""];
  const frequency = Number(firstText(channel, [["updatefrequency", "sy"]]) ?? 1);
  return period === undefined || !(frequency > 0) ? undefined : period / frequency;
}
