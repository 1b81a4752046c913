import "server-only";
import { type Api, createApi } from "@recoupe/api";
import { notFound } from "next/navigation";
import { readEnv } from "../env.ts";
import { loadVerbs } from "./load-verbs.ts";

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

/** What the API found wrong with what a reader wrote; every other error goes on. */
export function problemsOf(error: unknown): readonly string[] {
  if (codeOf(error) !== "BAD_REQUEST" || !(error instanceof Error)) throw error;
  return error.message.split("\n");
}

/**
 * The API's code of an error, undefined when it has none. Not by class: the API that threw may come from another bundle
 * of this process, whose classes are not the same objects.
 */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
