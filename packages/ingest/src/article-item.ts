import { isAbsolute } from "node:path";

/** One article as it came in, before anything is known of it. */
export interface ArticleItem {
  readonly bytes: Uint8Array;
  /** MIME type, with charset where a server named one. */
  readonly contentType?: string | undefined;
  /** Address it was fetched from. */
  readonly url?: string | undefined;
  /** Absolute path of the file it was read from. */
  readonly filePath?: string | undefined;
  /** Name it was handed in under, for display only: another text may bear the same. */
  readonly fileName?: string | undefined;
  /** ISO day or instant given by hand or by a feed. */
  readonly publishedAt?: string | undefined;
  /** Who publishes it, named by hand. */
  readonly outlet?: string | undefined;
  readonly sourceId?: string | undefined;
  /** Size and time of change of the file, by which it is known again without being read. */
  readonly mark?: string | undefined;
}

/** A full path says which file it is; a bare name, as a browser gives it, says nothing of the kind. */
export function placeOfFile(name: string | undefined): Pick<ArticleItem, "filePath" | "fileName"> {
  if (name === undefined) return {};
  return isAbsolute(name) ? { filePath: name } : { fileName: name };
}

/** How a person recognises it: address, else path, else name, else words for a text that was pasted. */
export function addressOf(item: ArticleItem): string {
  return item.url ?? item.filePath ?? item.fileName ?? "texte reçu";
}
