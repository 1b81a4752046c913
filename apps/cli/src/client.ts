import type { AppRouter } from "@recoupe/api";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { EventSource } from "eventsource";
import superjson from "superjson";

/** Calls in one request; the server takes no more. */
const MOST_BATCHED_CALLS = 10;

export type ApiClient = ReturnType<typeof createClient>;

/** The server's procedures over HTTP, changes as server-sent events. `server` is the dashboard's address. */
export function createClient(server: string) {
  const url = new URL("/api/trpc", server).href;
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({ url, transformer: superjson, EventSource }),
        false: httpBatchLink({ url, transformer: superjson, maxItems: MOST_BATCHED_CALLS }),
      }),
    ],
  });
}
