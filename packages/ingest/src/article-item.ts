/** One article as it came in, before anything is known of it. */
export interface ArticleItem {
  readonly bytes: Uint8Array;
  /** MIME type, with charset where a server named one. */
  readonly contentType?: string | undefined;
  /** Address it was fetched from. */
  readonly url?: string | undefined;
  /** Absolute path of the file it was read from. */
  readonly filePath?: string | undefined;
  /** ISO day or instant given by hand or by a feed. */
  readonly publishedAt?: string | undefined;
  readonly sourceId?: string | undefined;
}

/** How a person recognises it: address, else path, else words for a text that was pasted. */
export function addressOf(item: ArticleItem): string {
  return item.url ?? item.filePath ?? "texte reçu";
}
