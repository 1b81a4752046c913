/**
 * Waits after the first, second… failed attempt: Standard Webhooks, « Deliverability and reliability », over about three days.
 * Source: standard-webhooks/spec/standard-webhooks.md.
 */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const WAITS_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** Part of a wait by which it may be longer, so that messages that failed together are not sent together. Guessed. */
const JITTER = 0.1;

/** How long to wait after so many failed attempts; null: it is given up. A server that asks for more patience gets it. */
export function nextAttemptInMs(
  failed: number,
  { random, retryAfterMs = 0 }: { readonly random: () => number; readonly retryAfterMs?: number | undefined },
): number | null {
  const wait = WAITS_MS[failed - 1];
  return wait === undefined ? null : Math.max(Math.round(wait * (1 + JITTER * random())), retryAfterMs);
}
