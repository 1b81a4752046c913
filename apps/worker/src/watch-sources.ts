import { setTimeout as sleep } from "node:timers/promises";
import { checkDueSource, type SourceContext } from "@recoupe/ingest";
import type { Logger } from "pino";
import type { WorkerMetrics } from "./metrics.ts";

/** Sources checked side by side in one worker: most of a check is waiting for a server. Guessed. */
const CHECKS_AT_ONCE = 8;
/** How soon a source that is due is seen when nothing else is to do. */
const LOOK_INTERVAL_MS = 1_000;

export interface WatchingSources {
  readonly context: SourceContext;
  readonly metrics: WorkerMetrics;
  readonly log: Logger;
  /** Ends the watch between two articles. */
  readonly signal: AbortSignal;
}

/** Checks sources as they fall due, until the signal. Resolves when the checks under way have ended. */
export async function watchSources(watching: WatchingSources): Promise<void> {
  await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, () => checkOneAfterAnother(watching)));
}

async function checkOneAfterAnother(watching: WatchingSources): Promise<void> {
  const { signal } = watching;
  while (!signal.aborted) {
    const worked = await checkOnce(watching);
    // Only the end of the wait is an error here, and it ends the loop.
    if (!worked) await sleep(LOOK_INTERVAL_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function checkOnce({ context, metrics, log }: WatchingSources): Promise<boolean> {
  try {
    const check = await checkDueSource(context);
    if (!check) return false;
    const { source, outcome, error, items } = check;
    const queued = items.filter((item) => item.outcome === "queued").length;
    for (const item of items) metrics.article(item.outcome);
    const failed = items.filter((item) => item.outcome === "failed").length;
    log.info({ source: source.address, outcome, error, queued, failed }, "source checked");
    return true;
  } catch (error) {
    // The database or we ourselves failed: the source's lease ends and it is checked again.
    log.warn({ error }, "a check failed");
    return false;
  }
}
