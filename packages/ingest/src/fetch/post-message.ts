import { type Dispatcher, request } from "undici";
import { asFetchError } from "./as-fetch-error.ts";
import { checkAddress } from "./check-address.ts";
import { checkHost, createGuardedAgent } from "./guarded-agent.ts";
import type { AllowedNetwork } from "./network-policy.ts";
import { retryAfterMs } from "./retry-after.ts";

/** Standard Webhooks recommends 15 to 30 seconds. */
const DEADLINE_MS = 20_000;
const USER_AGENT = "Recoupe/0.1 (webhook)";

export interface Posted {
  readonly status: number;
  /** How long the server asks us to wait before the next message. */
  readonly retryAfterMs: number | undefined;
}

/** Sends messages through the same guard as pages are fetched through. */
export interface Poster {
  /** Throws `FetchError` for an address that may not be told anything. */
  check(url: string): Promise<void>;
  /** One attempt; redirects are not followed. Throws `FetchError` where no answer comes. */
  post(
    url: string,
    message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  ): Promise<Posted>;
  close(): Promise<void>;
}

/** One pool of guarded connections; make one for each process. */
export function createPoster(allowedNetworks: readonly AllowedNetwork[]): Poster {
  const agent = createGuardedAgent(allowedNetworks, { purpose: "tell" });
  return {
    check: async (url) => checkHost(checkAddress(url, url, { allowedNetworks }), allowedNetworks, { purpose: "tell" }),
    post: (url, message) => post(checkAddress(url, url, { allowedNetworks }), message, agent),
    close: () => agent.close(),
  };
}

async function post(
  url: URL,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  dispatcher: Dispatcher,
): Promise<Posted> {
  try {
    const answer = await request(url, {
      method: "POST",
      dispatcher,
      signal: AbortSignal.timeout(DEADLINE_MS),
      headers: { ...headers, "content-type": "application/json; charset=utf-8", "user-agent": USER_AGENT },
      body,
    });
    // What it says besides its status is of no use, and may be without end.
    answer.body.on("error", () => undefined).destroy();
    const wait = answer.headers["retry-after"];
    return { status: answer.statusCode, retryAfterMs: retryAfterMs(Array.isArray(wait) ? wait[0] : wait) };
  } catch (error) {
    throw asFetchError(error, url.href, { deadlineMs: DEADLINE_MS });
  }
}
