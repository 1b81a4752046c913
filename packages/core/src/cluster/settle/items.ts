import type { PreparedDocument } from "../prepare/prepared-document.ts";

/** What links lead from and to, by kind. */
export interface Items {
  /** Event records and claims. */
  readonly statements: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
  /** Keys of articles. */
  readonly articles: ReadonlySet<string>;
}

/** Everything that some articles hold. */
export function itemsOf(documents: readonly PreparedDocument[]): Items {
  return {
    statements: new Set(documents.flatMap(({ events, claims }) => [...events, ...claims].map(({ id }) => id))),
    quotes: new Set(documents.flatMap(({ quotes }) => quotes.map(({ id }) => id))),
    articles: new Set(documents.map(({ key }) => key)),
  };
}

export function joinItems(all: readonly Items[]): Items {
  return {
    statements: new Set(all.flatMap(({ statements }) => [...statements])),
    quotes: new Set(all.flatMap(({ quotes }) => [...quotes])),
    articles: new Set(all.flatMap(({ articles }) => [...articles])),
  };
}

/** The key of the article in which an item stands, which is the article's own. */
export function keyOfItem(id: string): string {
  return id.split("#", 1)[0] ?? id;
}
