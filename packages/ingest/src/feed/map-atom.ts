import type { FeedContent, FeedItem } from "./feed.ts";
import { readFeedDate } from "./feed-dates.ts";
import { absoluteUrl, oneLine, plainTitle } from "./feed-text.ts";
import {
  alternateLink,
  atomContent,
  atomText,
  childrenNamed,
  firstText,
  relationOf,
  type Vocabulary,
} from "./read-element.ts";
import { descendants, elementsOf, textOf, type XmlElement } from "./xml-tree.ts";

/** Atom 0.3 and 1.0; a feed that forgot its namespace is read all the same. */
const ATOM: readonly Vocabulary[] = ["atom", "rss", "other"];

export function mapAtom(root: XmlElement, feedUrl: string | undefined): FeedContent {
  return {
    format: "atom",
    title: atomText(childrenNamed(root, "title", ATOM)[0]),
    siteUrl: alternateLink(childrenNamed(root, "link", ATOM), feedUrl),
    language: oneLine(root.attributes.get("xml:lang")),
    minIntervalMs: undefined,
    items: descendants(root, ["entry"]).map((entry) => mapEntry(entry, feedUrl)),
  };
}

function mapEntry(entry: XmlElement, feedUrl: string | undefined): FeedItem {
  const links = childrenNamed(entry, "link", ATOM);
  const content = childrenNamed(entry, "content", ATOM)[0];
  const id = oneLine(textOfFirst(entry, "id"));
  const url =
    alternateLink(links, feedUrl) ??
    alternateLink(links.map(asAlternate), feedUrl) ??
    sourceOf(content, feedUrl) ??
    (id !== undefined && /^https?:/iu.test(id) ? absoluteUrl(id, feedUrl) : undefined);
  const updatedAt = dateOf(entry, ["updated", "modified"]);
  return {
    guid: id ?? url,
    title:
      atomText(childrenNamed(entry, "title", ATOM)[0]) ??
      plainTitle(
        firstText(entry, [
          ["title", "dc"],
          ["title", "media"],
        ]),
      ),
    url,
    publishedAt:
      dateOf(entry, ["published", "issued", "created"]) ??
      readFeedDate(
        firstText(entry, [
          ["date", "dc"],
          ["issued", "dcterms"],
          ["created", "dcterms"],
        ]),
      ) ??
      updatedAt,
    updatedAt,
    authors: namesOf(entry),
    categories: childrenNamed(entry, "category", ATOM)
      .map((category) => category.attributes.get("label") ?? category.attributes.get("term"))
      .filter((term) => term !== undefined),
    summary: atomContent(childrenNamed(entry, "summary", ATOM)[0]),
    content: atomContent(content),
  };
}

/** An entry without an alternate link still says where it is: `related`, `via`, `self`, in that order of use. */
function asAlternate(link: XmlElement): XmlElement {
  const usable = ["related", "via", "self"].includes(relationOf(link));
  return usable ? { ...link, attributes: new Map(link.attributes).set("rel", "alternate") } : link;
}

function sourceOf(content: XmlElement | undefined, feedUrl: string | undefined): string | undefined {
  const source = content?.attributes.get("src");
  return source === undefined || !content
    ? undefined
    : alternateLink([{ ...content, attributes: new Map([["href", source]]) }], feedUrl);
}

function textOfFirst(entry: XmlElement, name: string): string | undefined {
  const element = childrenNamed(entry, name, ATOM)[0];
  return element && textOf(element);
}

function dateOf(entry: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const date = readFeedDate(textOfFirst(entry, name));
    if (date !== undefined) return date;
  }
  return undefined;
}

function namesOf(entry: XmlElement): readonly string[] {
  const people = childrenNamed(entry, "author", ATOM).map((author) => {
    const name = elementsOf(author).find((child) => child.name === "name");
    return oneLine(name ? textOf(name) : textOf(author));
  });
  return people.filter((name) => name !== undefined);
}
