import { type Database, releaseHost, saveRobots, takeHost } from "@recoupe/db";
import {
  FetchError,
  type Fetched,
  type Fetcher,
  parseRobots,
  type RobotsRules,
  readRobotsText,
  type Validators,
} from "../fetch/index.ts";

export interface PoliteFetcher {
  /**
   * Fetches when it is our turn: one request at a time for each host over all workers, with the pause the host asks for,
   * and only what its robots.txt allows. Throws FetchError, and HostBusyError when the turn does not come in time.
   */
  fetch(url: string, validators?: Validators): Promise<Fetched>;
}

/** Others are talking to this host, or it wants a longer pause than we care to wait: try again later. */
export class HostBusyError extends Error {
  override readonly name = "HostBusyError";
  readonly waitMs: number;

  constructor(host: string, waitMs: number) {
    super(`${host} demande d'attendre encore ${Math.ceil(waitMs / 1000)} s`);
    this.waitMs = waitMs;
  }
}

export interface PoliteSettings {
  readonly database: Database;
  readonly fetcher: Fetcher;
  /** Names this worker towards the others. */
  readonly holder: string;
  /** Least pause between two requests to one host. Default 1 s; Media Cloud takes 5 s, news-crawl 9 s with many more pages. */
  readonly minPauseMs?: number;
  /** How long a fetch waits for its turn before it gives up. Default 60 s. */
  readonly maxWaitMs?: number;
}

/** Longer than any fetch may last, so that a lease ends only when its holder is gone. */
const LEASE_MS = 60_000;
const POLL_MS = 100;
/** When others never let us in, the source is tried again soon; guessed. */
const BUSY_RETRY_MS = 5_000;

export function createPoliteFetcher(settings: PoliteSettings): PoliteFetcher {
  return { fetch: (url, validators) => fetchInTurn(url, validators, settings) };
}

async function fetchInTurn(
  url: string,
  validators: Validators | undefined,
  settings: PoliteSettings,
): Promise<Fetched> {
  const { database, fetcher, holder, minPauseMs = 1_000 } = settings;
  const target = URL.parse(url);
  // An address that is none is refused by the fetcher, with its reason.
  if (!target) return fetcher.fetch(url, validators);
  const turn = await waitForTurn(target.host, settings);
  let pauseMs = minPauseMs;
  try {
    const robots =
      turn.robotsFresh && turn.robotsText !== null
        ? parseRobots(`${target.origin}/robots.txt`, turn.robotsText)
        : await refreshRobots(target, settings);
    pauseMs = Math.max(minPauseMs, robots.crawlDelayMs ?? 0);
    if (!robots.allows(url)) {
      throw new FetchError({
        code: "robots",
        url,
        detail: "le robots.txt du site demande de ne pas lire cette page",
        retryable: false,
      });
    }
    return await fetcher.fetch(url, validators);
  } catch (error) {
    if (error instanceof FetchError && error.retryAfterMs !== undefined)
      pauseMs = Math.max(pauseMs, error.retryAfterMs);
    throw error;
  } finally {
    await releaseHost(database, target.host, holder, pauseMs);
  }
}

async function waitForTurn(host: string, { database, holder, maxWaitMs = 60_000 }: PoliteSettings) {
  for (let waited = 0; ; ) {
    const turn = await takeHost(database, host, holder, LEASE_MS);
    if (turn.kind === "taken") return turn;
    if (waited + turn.pauseMs > maxWaitMs) throw new HostBusyError(host, Math.max(turn.pauseMs, BUSY_RETRY_MS));
    const pause = Math.min(Math.max(POLL_MS, turn.pauseMs), 5_000);
    await new Promise((resume) => setTimeout(resume, pause));
    waited += pause;
  }
}

async function refreshRobots(target: URL, { database, fetcher }: PoliteSettings): Promise<RobotsRules> {
  const text = await readRobotsText(target.origin, fetcher);
  const rules = parseRobots(`${target.origin}/robots.txt`, text);
  await saveRobots(database, target.host, text, rules.crawlDelayMs);
  return rules;
}
