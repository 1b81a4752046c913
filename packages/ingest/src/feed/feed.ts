/** A feed as read; everything the source does not say is undefined. */
export interface Feed {
  readonly format: "rss" | "rdf" | "atom" | "cdf" | "json";
  readonly title: string | undefined;
  /** The site's own address. */
  readonly siteUrl: string | undefined;
  /** BCP 47 as written. */
  readonly language: string | undefined;
  /** How long the feed asks to be left alone (`ttl`, `sy:updatePeriod`). */
  readonly minIntervalMs: number | undefined;
  readonly items: readonly FeedItem[];
  /** What was damaged or cut, in words for the reader of the sources page. */
  readonly faults: readonly string[];
  /** What came ends before the feed does: more may have been announced. */
  readonly isCut: boolean;
}

/** What a feed says, whatever state it came in. */
export type FeedContent = Omit<Feed, "faults" | "isCut">;

export interface FeedItem {
  /** As the feed gives it; the address where it gives none. Undefined when it gives neither. */
  readonly guid: string | undefined;
  /** Plain text. */
  readonly title: string | undefined;
  /** Absolute. */
  readonly url: string | undefined;
  /** ISO 8601 instant in UTC, or a day where only the day is said. */
  readonly publishedAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** HTML or text as the feed gives it, untrusted. */
  readonly summary: string | undefined;
  readonly content: string | undefined;
}

/** The bytes are no feed that can be read. */
export class FeedError extends Error {
  override readonly name = "FeedError";
  readonly code: "empty" | "cut" | "html" | "not-a-feed";

  constructor(code: FeedError["code"]) {
    super(
      {
        empty: "le flux est vide",
        cut: "la réponse est coupée avant le premier article du flux",
        html: "l'adresse donne une page et non un flux ; donnez l'adresse du site pour que ses flux soient cherchés",
        "not-a-feed": "le contenu n'est ni RSS, ni Atom, ni JSON Feed",
      }[code],
    );
    this.code = code;
  }
}
