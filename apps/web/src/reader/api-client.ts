"use client";

import type { AppRouter } from "@recoupe/api";
import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import superjson from "superjson";

/** The API as the browser asks it: of this site, one question at a time. */
export const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc", transformer: superjson })] });

/** What happened, in the server's words where it has some. */
export function reasonOf(error: unknown): string {
  return error instanceof TRPCClientError ? error.message : String(error);
}
