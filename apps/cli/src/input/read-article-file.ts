import { readFileSync, statSync } from "node:fs";
import { isAbsolute } from "node:path";
import { judgeContent, MAX_ARTICLE_BYTES, type Unreadable } from "@recoupe/api/content";
import { exitCode } from "../exit-codes.ts";
import { Failure, systemCode } from "../failure.ts";

/**
 * Bytes of a file that can be an article.
 * Throws a `Failure` that says what to do when it is missing, a folder, empty, binary or too large.
 */
export function readArticleFile(path: string, maxBytes = MAX_ARTICLE_BYTES): Uint8Array {
  const bytes = readBytes(path, maxBytes);
  const fault = judgeContent(bytes, maxBytes);
  if (fault) throw unreadable(path, fault, maxBytes);
  return bytes;
}

/** Bytes of a file that can be a feed; throws as `readArticleFile` does. */
export function readFeedFile(path: string, maxBytes = MAX_ARTICLE_BYTES): Uint8Array {
  const bytes = readBytes(path, maxBytes);
  const fault = judgeContent(bytes, maxBytes);
  if (fault && fault !== "feed") throw unreadable(path, fault, maxBytes);
  return bytes;
}

function readBytes(path: string, maxBytes: number): Uint8Array {
  try {
    const found = statSync(path);
    if (found.isDirectory()) {
      throw new Failure(`« ${path} » est un dossier, pas un fichier.`, {
        advice: "Donnez des fichiers, par exemple dossier/*.txt ; « recoupe ingest » accepte un dossier.",
      });
    }
    if (found.size > maxBytes) throw unreadable(path, "too-large", maxBytes);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw notReadable(path, error);
  }
}

function notReadable(path: string, error: unknown): Failure {
  const code = systemCode(error);
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(path)) {
    return new Failure(`Adresse non acceptée : ${path}`, {
      advice: "Donnez une adresse http:// ou https://, ou le chemin d'un fichier sans « file:// ».",
      cause: error,
    });
  }
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new Failure(`Fichier introuvable : ${path}`, {
      exitCode: exitCode.notFound,
      advice: isAbsolute(path) ? "Vérifiez le chemin." : `Le chemin est lu depuis ${process.cwd()}.`,
      cause: error,
    });
  }
  if (code === "EACCES" || code === "EPERM") {
    return new Failure(`Lecture refusée : ${path}`, { advice: "Vérifiez les droits du fichier.", cause: error });
  }
  return new Failure(`« ${path} » n'a pas pu être lu (${code ?? String(error)}).`, { cause: error });
}

function unreadable(path: string, fault: Unreadable, maxBytes: number): Failure {
  switch (fault) {
    case "empty":
      return new Failure(`« ${path} » est vide.`, { advice: "Donnez le texte ou la page d'un article." });
    case "binary":
      return new Failure(`« ${path} » n'est pas un texte (fichier binaire).`, {
        advice: "Recoupe lit du texte et du HTML ; un PDF ou une image doit d'abord être converti.",
      });
    case "feed":
      return new Failure(`« ${path} » est un flux, qui annonce des articles, et non un article.`, {
        advice: "Suivez son adresse : recoupe feeds add ADRESSE.",
      });
    case "subscriptions":
      return new Failure(`« ${path} » est une liste d'abonnements (OPML).`, {
        advice: `Importez-la : recoupe feeds import ${path}`,
      });
    case "too-large":
      return new Failure(`« ${path} » dépasse ${Math.round(maxBytes / 1024 / 1024)} Mo.`, {
        advice: "Un article est plus court : donnez un fichier par article.",
      });
  }
}
