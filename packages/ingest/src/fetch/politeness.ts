/** What is known of a source's rhythm when its next check is planned. All times in milliseconds. */
export interface Rhythm {
  /** Gap between the last articles; undefined with fewer than two dated ones. */
  readonly typicalGapMs: number | undefined;
  /** Checks that failed in a row. */
  readonly failures: number;
  /** Checks without anything new in a row. */
  readonly quietChecks: number;
  readonly retryAfterMs: number | undefined;
  readonly freshForMs: number;
  /** RSS `ttl`, `sy:updatePeriod`; undefined when the feed does not say. */
  readonly feedAsksMs: number | undefined;
}

const MINUTE = 60_000;
/** news-crawl refetches between 90 minutes and 90 days; a desk wants news sooner and still hears of a dead feed within a day. */
const MIN_INTERVAL_MS = 10 * MINUTE;
const MAX_INTERVAL_MS = 24 * 60 * MINUTE;
const BASE_INTERVAL_MS = 30 * MINUTE;
/** Share by which each interval is varied, so that sources added together do not stay together. */
const JITTER = 0.1;

/** Milliseconds until the next check. `random` is in [0, 1). A server's own wish is never undercut. */
export function nextCheckInMs(rhythm: Rhythm, random: number): number {
  const asked = Math.max(rhythm.retryAfterMs ?? 0, rhythm.freshForMs, rhythm.feedAsksMs ?? 0);
  const interval = rhythm.failures > 0 ? BASE_INTERVAL_MS * 2 ** Math.min(rhythm.failures - 1, 10) : adaptive(rhythm);
  const bounded = Math.min(Math.max(interval, MIN_INTERVAL_MS), MAX_INTERVAL_MS);
  const varied = bounded * (1 - JITTER + 2 * JITTER * random);
  return Math.round(Math.max(varied, Math.min(asked, MAX_INTERVAL_MS)));
}

/** Half the usual gap catches an article soon after it appears; a source that stays quiet is asked less often. */
function adaptive({ typicalGapMs, quietChecks }: Rhythm): number {
  const base = typicalGapMs === undefined ? BASE_INTERVAL_MS : typicalGapMs / 2;
  return base * 1.5 ** Math.min(quietChecks, 8);
}
