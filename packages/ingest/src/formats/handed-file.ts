import { endingOf } from "./articles-in-file.ts";
import type { FoundArticle } from "./found-article.ts";
import { readEmail } from "./read-email.ts";

interface HandedFile {
  readonly bytes: Uint8Array;
  readonly fileName?: string | undefined;
  readonly contentType?: string | undefined;
}

/**
 * The article in a saved mail or a page saved as one, whose bytes were handed in as they are; of files with many articles, that they
 * come in by another way. Undefined for what is an article itself, and for a part of such a file, which says that it is text.
 */
export async function articleInHanded({
  bytes,
  fileName = "",
  contentType = "",
}: HandedFile): Promise<FoundArticle | undefined> {
  const ending = endingOf(fileName);
  if (ending === undefined || contentType.startsWith("text/")) return undefined;
  if (ONE_MESSAGE.has(ending)) return readEmail(bytes, fileName);
  return {
    kind: "problem",
    name: fileName,
    reason:
      "Ce fichier peut tenir plusieurs articles : donnez-le par « recoupe ingest », ou mettez-le dans un dossier suivi.",
  };
}

const ONE_MESSAGE: ReadonlySet<string> = new Set([".eml", ".mht", ".mhtml"]);
