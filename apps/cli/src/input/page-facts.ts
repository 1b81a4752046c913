import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { isDay, notADay } from "./published-at.ts";

/** What is known of a file from outside: its address and its publication day. */
export interface PageFacts {
  readonly url?: string | undefined;
  readonly publishedAt?: string | undefined;
}

/**
 * Reads a table `file, tab, address [, tab, day]`, one line each. Files are found by the path as given, else by name.
 * Empty fields say nothing. Throws a `Failure` that names the line when a day is none.
 */
export function readPageFacts(path: string): (file: string) => PageFacts {
  const rows = new Map<string, PageFacts>();
  for (const [index, line] of readTable(path).split(/\r?\n/).entries()) {
    const [file, url, day] = line.split("\t").map((field) => field.trim());
    if (day && !isDay(day)) throw notADay(`${path}, ligne ${index + 1} : « ${day} » n'est pas une date.`);
    if (file) rows.set(file, { url: url || undefined, publishedAt: day || undefined });
  }
  return (file) => rows.get(file) ?? rows.get(basename(file)) ?? {};
}

function readTable(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Failure(`La table ${path} n'a pas pu être lue.`, { exitCode: exitCode.notFound, cause: error });
  }
}
