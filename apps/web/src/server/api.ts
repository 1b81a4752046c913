import "server-only";
import { type Api, type ApiError, createApi } from "@recoupe/api";
import { notFound } from "next/navigation";
import { readEnv } from "../env.ts";
import { loadVerbs } from "./load-verbs.ts";
import { readSettings } from "./reader.ts";

const shared = globalThis as typeof globalThis & { recoupeApi?: Api };

/** The API of this process. Kept on `globalThis`: Next may load this module once per bundle, the database only once. */
export function getApi(): Api {
  shared.recoupeApi ??= createApi({
    databaseUrl: readEnv().DATABASE_URL,
    loadVerbs,
    onInternalError: (error, path) => console.error(`api ${path ?? ""}`, error),
  });
  return shared.recoupeApi;
}

/** Procedures called in process, for server components. */
export function call(): Api["call"] {
  return getApi().call;
}

/** What the API says is not there becomes the not-found page; every other error goes on. */
export async function orNotFound<Value>(value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    if (["NOT_FOUND", "BAD_REQUEST"].includes(codeOf(error) ?? "")) notFound();
    throw error;
  }
}

/**
 * A list under filters of the address. Filters that the API does not understand leave it empty and say what is wrong with them: the
 * address is a reader's, and something is at it.
 */
export async function readList<List extends { readonly rows: readonly unknown[] }>(
  list: Promise<List>,
): Promise<List & { readonly problems: readonly string[] }> {
  try {
    return { ...(await list), problems: [] };
  } catch (error) {
    // An empty page has every field that the lists have in common, and no page reads another of an empty list.
    const empty = { rows: [], total: 0, nextCursor: null, passageTotal: 0 };
    return { ...(empty as unknown as List), problems: await problemsOf(error) };
  }
}

/** What the API found wrong with what a reader wrote; every other error goes on. */
export async function problemsOf(error: unknown): Promise<readonly string[]> {
  const words = wordsIn(error);
  if (codeOf(error) !== "BAD_REQUEST" || !words) throw error;
  const { language } = await readSettings();
  return words[language].split("\n");
}

/** What the API says of an error, in both languages; not by class either. */
function wordsIn(error: unknown): ApiError["words"] | undefined {
  if (!(error instanceof Error)) return undefined;
  return "words" in error ? (error.words as ApiError["words"]) : wordsIn(error.cause);
}

/**
 * The API's code of an error, undefined when it has none. Not by class: the API that threw may come from another bundle
 * of this process, whose classes are not the same objects.
 */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
