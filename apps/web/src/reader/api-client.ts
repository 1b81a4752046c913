"use client";

import type { AppRouter } from "@recoupe/api";
import { serverSentence } from "@recoupe/api/present";
import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import superjson from "superjson";
import { wordsOf } from "../words/index.ts";

/** The API as the browser asks it: of this site, one question at a time. */
export const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc", transformer: superjson })] });

/** What happened, in the server's words where it has some; the page is in the reader's language, and the document says which. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof TRPCClientError)) return String(error);
  const language = document.documentElement.lang === "en" ? "en" : "fr";
  const data: TRPCClientError<AppRouter>["data"] = error.data;
  return data ? serverSentence(data.words[language], language) : wordsOf(language).errors.noAnswer;
}
