/** Longest wait a server can impose: a day, as miniflux has it. */
const MAX_WAIT_MS = 86_400_000;

/** Milliseconds to wait from a Retry-After header (seconds or an HTTP date); undefined when there is none or it cannot be read. */
export function retryAfterMs(header: string | undefined, now: number = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const value = header.trim().slice(0, 64);
  const wait = /^\d+$/u.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), MAX_WAIT_MS) : undefined;
}

/** Milliseconds a cache may keep the answer, from Cache-Control or Expires; 0 when it may not or nothing is said. */
export function freshForMs(headers: Readonly<Record<string, string>>, now: number = Date.now()): number {
  const control = headers["cache-control"]?.toLowerCase() ?? "";
  if (/no-store|no-cache/u.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/u.exec(control)?.[1];
  if (maxAge !== undefined) return Math.min(Number(maxAge) * 1000, MAX_WAIT_MS);
  const expires = Date.parse(headers.expires ?? "");
  return Number.isFinite(expires) ? Math.min(Math.max(expires - now, 0), MAX_WAIT_MS) : 0;
}
