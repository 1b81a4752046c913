import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, extname, join, resolve, sep } from "node:path";
import { MAX_ARTICLE_BYTES } from "./analyser/judge-content.ts";
import type { ArticleItem } from "./article-item.ts";
import { readFeedDate } from "./feed/index.ts";
import { articlesInFile, CONTAINER_ENDINGS, type FoundArticle, isContainer } from "./formats/index.ts";
import type { FailureCode } from "./outcome.ts";

/** One file to read, or why it will not be. */
export type FoundFile =
  | { readonly kind: "file"; readonly path: string; readonly sizeBytes: number; readonly changedAtMs: number }
  | {
      readonly kind: "refused";
      readonly path: string;
      readonly skipped: boolean;
      readonly code: FailureCode;
      readonly reason: string;
    };

/** Files of a folder that may be articles; a file named by hand is read whatever its name. */
const ARTICLE_EXTENSIONS = new Set([".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"]);
const MIME_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
};

/** Files under a path in the order of their names, folders and all below them; a path that is not there gives its reason. */
export async function findFiles(path: string): Promise<readonly FoundFile[]> {
  const absolute = resolve(path);
  try {
    const found = await stat(absolute);
    if (!found.isDirectory()) return [await describeFile(await realpath(absolute))];
    const root = await realpath(absolute);
    const names = (await namesBelow(root)).toSorted();
    const described = await Promise.all(names.map((name) => describeEntry(root, name)));
    return described.filter((each) => each !== undefined);
  } catch (error) {
    return [refusal(absolute, error)];
  }
}

export type RefusedFile = Extract<FoundFile, { kind: "refused" }>;

/**
 * The articles of a file found by `findFiles`: itself, or each of those that a mail, a web archive or a file of JSON lines
 * holds. What cannot be read is a refusal.
 */
export async function* readFound(file: FoundFile): AsyncGenerator<ArticleItem | RefusedFile> {
  if (file.kind === "refused") return yield file;
  try {
    const parts = articlesInFile(file.path);
    if (parts) for await (const part of parts) yield itemOf(part);
    else {
      const contentType = MIME_TYPES[extname(file.path).toLowerCase()];
      yield { bytes: await readFile(file.path), filePath: file.path, contentType, mark: markOf(file) };
    }
  } catch (error) {
    yield refusal(file.path, error);
  }
}

/** Parts without an address are told apart by what they say: lines of a file move when others are put before them. */
function itemOf(part: FoundArticle): ArticleItem | RefusedFile {
  const { name } = part;
  if (part.kind === "problem") {
    return { kind: "refused", path: name, skipped: false, code: "unreadable", reason: `${name} : ${part.reason}.` };
  }
  const { content, contentType, url, publishedAt } = part.input;
  const isText = typeof content === "string";
  return {
    bytes: isText ? new TextEncoder().encode(content) : content,
    // Text was decoded already, whatever its file says of charsets.
    contentType: isText ? `${contentType?.split(";")[0] ?? "text/plain"}; charset=utf-8` : contentType,
    fileName: name,
    url: url !== undefined && /^https?:/i.test(url) ? url : undefined,
    publishedAt: readFeedDate(publishedAt),
  };
}

/** What changes with a file, without reading it. */
export function markOf(file: FoundFile): string {
  return file.kind === "file" ? `${file.sizeBytes} ${file.changedAtMs}` : `${file.code} ${file.reason}`;
}

/** A link to a folder is not followed: what lies in the root is found there anyway, and links may lead round in circles. */
async function namesBelow(root: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const open = [""]; open.length > 0; ) {
    const folder = open.pop() ?? "";
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const name = join(folder, entry.name);
      if (entry.isDirectory()) open.push(name);
      else names.push(name);
    }
  }
  return names;
}

/** Folders, hidden files and links that lead out of the folder are passed over. */
async function describeEntry(root: string, name: string): Promise<FoundFile | undefined> {
  if (name.split(sep).some((part) => part.startsWith("."))) return undefined;
  const path = join(root, name);
  try {
    const real = await realpath(path);
    if (!real.startsWith(root + sep)) return undefined;
    if ((await stat(real)).isDirectory()) return undefined;
  } catch (error) {
    return refusal(path, error);
  }
  if (!isContainer(path) && !ARTICLE_EXTENSIONS.has(extname(path).toLowerCase())) {
    return {
      kind: "refused",
      path,
      skipped: true,
      code: "not-an-article-file",
      reason: `« ${basename(path)} » n’a pas l’extension d’un article (${[...ARTICLE_EXTENSIONS, ...CONTAINER_ENDINGS].join(", ")}). Nommez le fichier directement pour le lire quand même.`,
    };
  }
  return describeFile(path);
}

async function describeFile(path: string): Promise<FoundFile> {
  const found = await stat(path);
  if (!found.isFile()) {
    return { kind: "refused", path, skipped: false, code: "unreadable", reason: `${path} n’est pas un fichier.` };
  }
  if (found.size > MAX_ARTICLE_BYTES && !isContainer(path)) {
    const megabytes = (found.size / 1_048_576).toFixed(0);
    return {
      kind: "refused",
      path,
      skipped: false,
      code: "too-large",
      reason: `${path} : ${megabytes} Mo, trop volumineux pour un article (16 Mo au plus). Découpez-le, ou n’enregistrez que la page de l’article.`,
    };
  }
  return { kind: "file", path, sizeBytes: found.size, changedAtMs: found.mtimeMs };
}

function refusal(path: string, error: unknown): RefusedFile {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const refused = { kind: "refused", path, skipped: false } as const;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return {
      ...refused,
      code: "missing",
      reason: `${path} n’existe pas. Vérifiez le chemin ; les chemins relatifs partent du dossier courant.`,
    };
  }
  if (code === "EACCES" || code === "EPERM") {
    return { ...refused, code: "unreadable", reason: `${path} n’est pas lisible par ce compte. Corrigez ses droits.` };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { ...refused, code: "unreadable", reason: `${path} n’a pas pu être lu : ${detail}` };
}
