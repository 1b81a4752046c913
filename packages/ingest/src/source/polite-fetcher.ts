import { randomUUID } from "node:crypto";
import { type Database, extendHost, releaseHost, saveRobots, takeHost } from "@recoupe/db";
import {
  durationWords,
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
    super(`${host} demande d'attendre encore ${durationWords(waitMs)}`);
    this.waitMs = waitMs;
  }
}

export interface PoliteSettings {
  readonly database: Database;
  readonly fetcher: Fetcher;
  /** Least pause between two requests to one host. Default 1 s; Media Cloud takes 5 s, news-crawl 9 s with many more pages. */
  readonly minPauseMs?: number;
  /** How long a fetch waits for its turn before it gives up. Default 60 s. */
  readonly maxWaitMs?: number;
}

/** Renewed three times as often, so that a lease ends only when its holder is gone. */
const LEASE_MS = 15_000;
const POLL_MS = 100;
/** When others never let us in, the source is tried again soon; guessed. */
const BUSY_RETRY_MS = 5_000;
/** Wait for the host of a redirect while we hold the first one: short, since two who wait for each other must not wait long. */
const MAX_REDIRECT_WAIT_MS = 5_000;

/** A fetcher that asks one host for one thing at a time over all workers, after the pause that it asks for; throws `HostBusyError` when its turn does not come. */
export function createPoliteFetcher(settings: PoliteSettings): PoliteFetcher {
  return { fetch: (url, validators) => fetchInTurn(url, validators, settings) };
}

async function fetchInTurn(
  url: string,
  validators: Validators | undefined,
  settings: PoliteSettings,
): Promise<Fetched> {
  const { fetcher } = settings;
  const target = URL.parse(url);
  // An address that is none is refused by the fetcher, with its reason.
  if (!target) return fetcher.fetch(url, validators);
  const turns = new Map<string, HostTurn>();
  const enter = async (address: URL, maxWaitMs?: number) => {
    const known = turns.get(address.host);
    const turn = known ?? (await openTurn(address, maxWaitMs === undefined ? settings : { ...settings, maxWaitMs }));
    turns.set(address.host, turn);
    await turn.requireAllowed(address);
  };
  try {
    await enter(target);
    return await fetcher.fetch(url, validators, (hop) => enter(hop, MAX_REDIRECT_WAIT_MS));
  } catch (error) {
    const asked = error instanceof FetchError ? error.retryAfterMs : undefined;
    if (asked !== undefined) turns.get([...turns.keys()].at(-1) ?? "")?.lengthenPause(asked);
    throw error;
  } finally {
    for (const turn of turns.values()) await turn.close();
  }
}

/** One turn at one host, until it is closed. */
interface HostTurn {
  /** Throws FetchError where the host's robots.txt forbids the address. */
  requireAllowed(address: URL): Promise<void>;
  lengthenPause(ms: number): void;
  close(): Promise<void>;
}

async function openTurn(target: URL, settings: PoliteSettings): Promise<HostTurn> {
  const { database, minPauseMs = 1_000 } = settings;
  const { host, origin } = target;
  const holder = randomUUID();
  const { robotsText, robotsFresh } = await waitForTurn(host, holder, settings);
  let rules = robotsFresh && robotsText !== null ? parseRobots(`${origin}/robots.txt`, robotsText) : undefined;
  let pauseMs = minPauseMs;
  // A renewal that fails means that the database is away: nobody else can take the host then either.
  const renewing = setInterval(
    () => void extendHost(database, host, holder, LEASE_MS).catch(() => undefined),
    LEASE_MS / 3,
  );
  return {
    async requireAllowed({ href }) {
      rules ??= await refreshRobots(target, settings);
      pauseMs = Math.max(pauseMs, rules.crawlDelayMs ?? 0);
      if (rules.allows(href)) return;
      const detail = "le robots.txt du site demande de ne pas lire cette page ; donnez ses articles en fichiers";
      throw new FetchError({ code: "robots", url: href, detail, retryable: false });
    },
    lengthenPause(ms) {
      pauseMs = Math.max(pauseMs, ms);
    },
    close: async () => {
      clearInterval(renewing);
      await releaseHost(database, host, holder, pauseMs);
    },
  };
}

async function waitForTurn(host: string, holder: string, { database, maxWaitMs = 60_000 }: PoliteSettings) {
  for (let waited = 0; ; ) {
    const turn = await takeHost(database, host, holder, LEASE_MS);
    if (turn.kind === "taken") return turn;
    if (waited + turn.pauseMs > maxWaitMs) throw new HostBusyError(host, Math.max(turn.pauseMs, BUSY_RETRY_MS));
    const pause = Math.min(Math.max(POLL_MS, turn.pauseMs), 5_000);
    await new Promise((resume) => setTimeout(resume, pause));
    waited += pause;
  }
}

function factsOf({ code, url, detail, retryable, status, retryAfterMs }: FetchError) {
  return { code, url, detail, retryable, retryAfterMs, ...(status === undefined ? {} : { status }) };
}

async function refreshRobots(target: URL, { database, fetcher }: PoliteSettings): Promise<RobotsRules> {
  const text = await readRobotsText(target.origin, fetcher).catch((error: unknown) => {
    // Who asked for a page is told of that page: that robots.txt is asked for first is our affair.
    throw error instanceof FetchError
      ? new FetchError({ ...factsOf(error), url: target.href }, { cause: error })
      : error;
  });
  const rules = parseRobots(`${target.origin}/robots.txt`, text);
  await saveRobots(database, target.host, text, rules.crawlDelayMs);
  return rules;
}
