import {
  extendSourceLease,
  findKnownAddresses,
  type KnownAddress,
  recordCheck,
  type Source,
  takeDueSource,
  takeSource,
} from "@recoupe/db";
import { canonicalAddress } from "../address/canonical-address.ts";
import { FeedError } from "../feed/index.ts";
import { explainGone, FetchError, type FetchedPage, freshForMs, nextCheckInMs, retryAfterMs } from "../fetch/index.ts";
import { checkFolder } from "./check-folder.ts";
import { followSitemaps } from "./follow-sitemaps.ts";
import { ingestAnnounced } from "./ingest-announced.ts";
import { HostBusyError } from "./polite-fetcher.ts";
import { type Announced, readAnnouncements } from "./read-announcements.ts";
import type { AnnouncedOutcome, SourceCheck, SourceContext } from "./source-context.ts";

/** A source is held this long at a time, and extended three times as often, so that only a dead worker loses it. */
const LEASE_SECONDS = 15;
/** Articles read at one check. The rest is read at the next one, which then comes soon: no source can hold a worker for hours. */
const MAX_ITEMS_PER_CHECK = 100;
/** An address that failed this often is left in quarantine, to be replayed by a person. */
const MAX_TRIES = 3;
/** A gone source (410) or one that failed this often in a row is paused and shown as such: about two weeks of daily tries. */
const PAUSED_AFTER_FAILURES = 20;

/** Checks this source now; undefined when it is paused, gone, not yet due or in other hands. */
export async function checkSourceNow(id: string, context: SourceContext): Promise<SourceCheck | undefined> {
  const source = await takeSource(context.database, id, LEASE_SECONDS);
  return source && checkSource(source, context);
}

/** Checks the source that is due longest; undefined when none is due. Never throws for what the outside world does wrong. */
export async function checkDueSource(context: SourceContext): Promise<SourceCheck | undefined> {
  const source = await takeDueSource(context.database, LEASE_SECONDS);
  return source && checkSource(source, context);
}

/** Checks a source that the caller has taken; others may take it when its lease runs out. Never throws for what the outside world does wrong. */
export async function checkSource(source: Source, context: SourceContext): Promise<SourceCheck> {
  const hold = holdSource(source, context);
  try {
    return await checkHeld(source, { ...context, signal: hold.signal });
  } finally {
    hold.release();
  }
}

/** Keeps others from a source for as long as it takes. The signal also tells that it was lost all the same. */
function holdSource(source: Source, { database, signal }: SourceContext) {
  const lost = new AbortController();
  const timer = setInterval(
    async () => {
      try {
        if (!(await extendSourceLease(database, source, LEASE_SECONDS))) lost.abort();
      } catch {
        // The database is away: it will be asked again, and what is written in the end is refused if the source was lost.
      }
    },
    (LEASE_SECONDS * 1000) / 3,
  );
  return {
    signal: signal ? AbortSignal.any([signal, lost.signal]) : lost.signal,
    release: () => clearInterval(timer),
  };
}

async function checkHeld(source: Source, context: SourceContext): Promise<SourceCheck> {
  if (source.kind === "folder") return checkFolder(source, context);
  try {
    const fetched = await context.polite.fetch(source.address, {
      etag: source.etag ?? undefined,
      lastModified: source.lastModified ?? undefined,
    });
    if (fetched.kind === "not-modified") {
      await recordSuccess(source, context, {
        headers: fetched.headers,
        outcome: "not-modified",
        announced: undefined,
        left: 0,
        failed: 0,
        broughtNews: false,
      });
      return { source, outcome: "not-modified", error: undefined, items: [] };
    }
    return source.kind === "page"
      ? await checkPage(source, fetched, context)
      : await checkAnnouncements(source, fetched, context);
  } catch (error) {
    return recordFailure(source, error, context);
  }
}

async function checkPage(source: Source, fetched: FetchedPage, context: SourceContext): Promise<SourceCheck> {
  const { bytes, contentType, finalUrl: url } = fetched;
  const item = await context.takeIn({ bytes, contentType, url, sourceId: source.id });
  await recordSuccess(source, context, {
    headers: fetched.headers,
    fetched,
    outcome: "ok",
    announced: undefined,
    left: 0,
    failed: 0,
    broughtNews: item.outcome === "stored" || item.outcome === "queued",
  });
  return { source, outcome: "ok", error: undefined, items: [item] };
}

async function checkAnnouncements(source: Source, fetched: FetchedPage, context: SourceContext): Promise<SourceCheck> {
  const announced = await followSitemaps(readAnnouncements(fetched), context);
  const due = await dueItems(announced.items, context);
  const items: AnnouncedOutcome[] = [];
  for (const item of due.slice(0, MAX_ITEMS_PER_CHECK)) {
    if (context.signal?.aborted) break;
    items.push(await ingestAnnounced(item, source.id, context));
  }
  await recordSuccess(source, context, {
    headers: fetched.headers,
    fetched,
    outcome: "ok",
    announced,
    left: due.length - items.length,
    failed: items.filter(({ outcome }) => outcome === "failed").length,
    broughtNews: due.length > 0,
  });
  return { source, outcome: "ok", error: undefined, items };
}

type AnnouncedItem = Announced["items"][number];

/** Those never read, those that failed and may be tried again, and those that say they changed since. Oldest first, one for each address. */
async function dueItems(items: readonly AnnouncedItem[], context: SourceContext): Promise<readonly AnnouncedItem[]> {
  const byAddress = new Map(items.map((item) => [canonicalAddress(item.url) ?? item.url, item]));
  const known = await findKnownAddresses(context.database, [...byAddress.keys()]);
  const due = [...byAddress].filter(([address, item]) => isDue(item, known.get(address)));
  return due.map(([url, item]) => ({ ...item, url })).toReversed();
}

function isDue(item: AnnouncedItem, known: KnownAddress | undefined): boolean {
  if (!known) return true;
  if (known.lastSeenAt === undefined) return known.failures < MAX_TRIES;
  return item.updatedAt !== undefined && item.updatedAt > known.lastSeenAt;
}

interface Found {
  readonly headers: Readonly<Record<string, string>>;
  readonly fetched?: FetchedPage;
  readonly outcome: "ok" | "not-modified";
  readonly announced: Announced | undefined;
  /** Items that wait for the next check. */
  readonly left: number;
  /** Items that could not be read. */
  readonly failed: number;
  readonly broughtNews: boolean;
}

async function recordSuccess(source: Source, context: SourceContext, found: Found): Promise<void> {
  const { headers, fetched, announced } = found;
  const freshMs = freshForMs(headers);
  const feedAsksMs = announced?.minIntervalMs;
  // A feed that answers « not modified » next time would hide what is still to be read.
  const isUnread = found.left + found.failed > 0 || announced?.isCut === true;
  const validators = isUnread ? undefined : (fetched?.validators ?? source);
  const planned = nextCheckInMs(
    {
      typicalGapMs: announced?.typicalGapMs,
      failures: 0,
      quietChecks: found.broughtNews ? 0 : source.quietChecks + 1,
      retryAfterMs: retryAfterMs(headers["retry-after"]),
      freshForMs: freshMs,
      feedAsksMs,
    },
    context.random(),
  );
  await recordCheck(context.database, source, {
    outcome: found.outcome,
    broughtNews: found.broughtNews,
    itemCount: announced?.items.length,
    title: announced?.title,
    etag: validators?.etag ?? null,
    lastModified: validators?.lastModified ?? null,
    movedTo: fetched?.movedTo,
    nextCheckInMs: found.left > 0 ? 0 : planned,
    waitReason: found.left > 0 ? `${found.left} articles restent à lire` : waitReason(announced, freshMs),
  });
}

function waitReason(announced: Announced | undefined, freshMs: number): string | null {
  if (announced?.isCut) return "la réponse était coupée ; lu jusqu’à la coupure";
  const feedAsksMs = announced?.minIntervalMs;
  if ((feedAsksMs ?? 0) > freshMs) return "le flux demande cet intervalle";
  return freshMs > 0 ? "le serveur dit que sa réponse vaut jusque-là" : null;
}

async function recordFailure(source: Source, error: unknown, context: SourceContext): Promise<SourceCheck> {
  if (error instanceof HostBusyError) {
    // The source did nothing wrong: its host is being asked by others, or wants a pause.
    const { message: waitReason, waitMs } = error;
    await recordCheck(context.database, source, { outcome: "postponed", nextCheckInMs: waitMs, waitReason });
    return { source, outcome: "postponed", error: undefined, items: [] };
  }
  // A fault of the database or of ours is not the source's: the worker's loop records it.
  if (!(error instanceof FetchError || error instanceof FeedError)) throw error;
  const asked = error instanceof FetchError ? error.retryAfterMs : undefined;
  const failures = source.failureCount + 1;
  const gone = error instanceof FetchError && error.status === 410;
  const reason = failureReason(source, error);
  await recordCheck(context.database, source, {
    outcome: "failed",
    error: reason,
    pause: gone || failures >= PAUSED_AFTER_FAILURES,
    nextCheckInMs: nextCheckInMs(
      { typicalGapMs: undefined, failures, quietChecks: 0, retryAfterMs: asked, freshForMs: 0, feedAsksMs: undefined },
      context.random(),
    ),
    waitReason: asked === undefined ? failureWords(failures) : "le serveur demande d'attendre",
  });
  return { source, outcome: "failed", error: reason, items: [] };
}

/** The address of a source that was read before is no mistyped one. */
function failureReason({ lastSuccessAt }: Source, error: FetchError | FeedError): string {
  if (!(error instanceof FetchError) || lastSuccessAt === null) return error.message;
  const gone = explainGone(error.status, "source");
  return gone === undefined ? error.message : `${gone} (${error.url})`;
}

function failureWords(failures: number): string {
  return failures === 1 ? "après un échec" : `après ${failures} échecs de suite`;
}
