import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { FoundArticle } from "./found-article.ts";
import { readEmail } from "./read-email.ts";
import { readJsonLines } from "./read-jsonl.ts";
import { readMailbox } from "./read-mailbox.ts";
import { readWarc } from "./read-warc.ts";

/** Files that hold articles without being one, by the end of their name. */
const READERS: Readonly<Record<string, (path: string) => AsyncIterable<FoundArticle>>> = {
  ".eml": messageOf,
  // A page as browsers save it with its pictures is a mail, too.
  ".mht": messageOf,
  ".mhtml": messageOf,
  ".mbox": (path) => readMailbox(createReadStream(path), path),
  ".jsonl": linesOf,
  ".ndjson": linesOf,
  ".warc": pagesOf,
  ".warc.gz": pagesOf,
};

/** What ends the name of such a file. */
export const CONTAINER_ENDINGS: readonly string[] = Object.keys(READERS);

/** Whether a file holds articles without being one. */
export function isContainer(path: string): boolean {
  return endingOf(path) !== undefined;
}

/**
 * The articles of a mail, a web archive or a file of JSON lines, one at a time; undefined for a file that is one article itself.
 * Throws what the file system throws when the file cannot be read.
 */
export function articlesInFile(path: string): AsyncIterable<FoundArticle> | undefined {
  const ending = endingOf(path);
  return ending === undefined ? undefined : READERS[ending]?.(path);
}

/** The end of its name that says so; undefined of any other file. */
export function endingOf(path: string): string | undefined {
  return CONTAINER_ENDINGS.find((each) => path.toLowerCase().endsWith(each));
}

async function* messageOf(path: string): AsyncGenerator<FoundArticle> {
  yield await readEmail(await readFile(path), path);
}

function linesOf(path: string): AsyncIterable<FoundArticle> {
  return readJsonLines(createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }), path);
}

function pagesOf(path: string): AsyncIterable<FoundArticle> {
  return readWarc(createReadStream(path), path);
}
