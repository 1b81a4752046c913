import { absoluteUrl, oneLine, plainTitle } from "./feed-text.ts";
import { elementsOf, textOf, type XmlElement } from "./xml-tree.ts";

/** Short names of the namespaces feeds use; every spelling seen in the wild leads to one. */
export type Vocabulary =
  | "rss"
  | "atom"
  | "dc"
  | "dcterms"
  | "content"
  | "media"
  | "itunes"
  | "prism"
  | "rdf"
  | "sy"
  | "other";

const VOCABULARIES: readonly (readonly [pattern: RegExp, vocabulary: Vocabulary])[] = [
  [
    /^$|^http:\/\/(?:purl\.org\/(?:rss\/1\.0|net\/rss1\.1#?)\/?$|backend\.userland\.com\/rss|(?:my|channel)\.netscape\.com|blogs\.law\.harvard\.edu\/tech\/rss)/u,
    "rss",
  ],
  [/^https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom)/iu, "atom"],
  [/^https?:\/\/purl\.org\/dc\/elements/u, "dc"],
  [/^https?:\/\/purl\.org\/dc\/terms/u, "dcterms"],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content/u, "content"],
  [/^https?:\/\/(?:search\.yahoo\.com\/mrss|www\.rssboard\.org\/media-rss|tools\.search\.yahoo\.com\/mrss)/u, "media"],
  [/^https?:\/\/www\.itunes\.com\/dtds\/podcast/iu, "itunes"],
  [/^https?:\/\/(?:www\.)?prismstandard\.org\/namespaces/u, "prism"],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/u, "rdf"],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/syndication/u, "sy"],
];

const known = new Map<string, Vocabulary>();

function vocabularyOf(element: XmlElement): Vocabulary {
  let vocabulary = known.get(element.space);
  if (vocabulary === undefined) {
    vocabulary = VOCABULARIES.find(([pattern]) => pattern.test(element.space))?.[1] ?? "other";
    // A hostile document can declare any number of namespaces.
    if (known.size < 1_000) known.set(element.space, vocabulary);
  }
  return vocabulary;
}

/** A part in the namespace of what it is in belongs to the same format, whatever that namespace is called. */
function vocabularyWithin(child: XmlElement, element: XmlElement): Vocabulary {
  const vocabulary = vocabularyOf(child);
  return vocabulary === "other" && child.space === element.space ? "rss" : vocabulary;
}

/** Children with this name in the first of these vocabularies that has any. */
export function childrenNamed(
  element: XmlElement,
  name: string,
  vocabularies: readonly Vocabulary[],
): readonly XmlElement[] {
  const named = elementsOf(element).filter((child) => child.name === name);
  for (const vocabulary of vocabularies) {
    const found = named.filter((child) => vocabularyWithin(child, element) === vocabulary);
    if (found.length > 0) return found;
  }
  return [];
}

/** First one with words in it: an empty element says nothing. */
export function firstText(
  element: XmlElement,
  wanted: readonly (readonly [name: string, vocabulary: Vocabulary])[],
): string | undefined {
  for (const [name, vocabulary] of wanted) {
    for (const child of childrenNamed(element, name, [vocabulary])) {
      const text = textOf(child).trim();
      if (text !== "") return text;
    }
  }
  return undefined;
}

/** `xml:base` of the element and those around it, resolved against the feed's own address. */
export function baseOf(element: XmlElement, feedUrl: string | undefined): string | undefined {
  const chain: string[] = [];
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const base = at.attributes.get("xml:base");
    if (base) chain.unshift(base);
  }
  return chain.reduce<string | undefined>((outer, base) => URL.parse(base, outer)?.href ?? outer, feedUrl);
}

/** Text of an Atom construct by its type: plain, escaped HTML, inline XHTML, or base64. */
export function atomText(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const type = element.attributes.get("type")?.toLowerCase() ?? "text";
  const mode = element.attributes.get("mode")?.toLowerCase();
  const raw = textOf(element);
  if (mode === "base64") return plainTitle(fromBase64(raw));
  const html = type === "html" || type === "text/html" || mode === "escaped";
  return html ? plainTitle(raw) : oneLine(raw);
}

/** Content as given: what Atom carries in base64 is decoded, all else stays. */
export function atomContent(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const type = element.attributes.get("type")?.toLowerCase() ?? "text";
  const raw = textOf(element);
  const encoded =
    element.attributes.get("mode")?.toLowerCase() === "base64" ||
    !/^(?:text|html|xhtml|text\/.*|.*[+/]xml)$/u.test(type);
  return (encoded ? fromBase64(raw) : raw).trim() || undefined;
}

function fromBase64(text: string): string {
  return new TextDecoder().decode(Buffer.from(text, "base64"));
}

const REGISTERED = "http://www.iana.org/assignments/relation/";

/** What a `link` leads to: `alternate` where it does not say. Registered names may be written as addresses. */
export function relationOf(link: XmlElement): string {
  const written = link.attributes.get("rel")?.trim().toLowerCase() || "alternate";
  return written.startsWith(REGISTERED) ? written.slice(REGISTERED.length) : written;
}

/** An attribute of RDF, whatever its prefix is. */
export function rdfAttribute(element: XmlElement, name: string): string | undefined {
  return [...element.attributes].find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** The address a set of `link` elements gives: the alternate one, HTML before other types. */
export function alternateLink(links: readonly XmlElement[], feedUrl: string | undefined): string | undefined {
  const alternates = links.filter((link) => relationOf(link) === "alternate");
  const html = alternates.find((link) => /html/u.test(link.attributes.get("type") ?? "text/html"));
  const chosen = html ?? alternates[0];
  return chosen && absoluteUrl(chosen.attributes.get("href") ?? textOf(chosen), baseOf(chosen, feedUrl));
}
