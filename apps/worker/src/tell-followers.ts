import { setTimeout as sleep } from "node:timers/promises";
import { type Database, forgetOldDeliveries, noteDueView } from "@recoupe/db";
import { deliverDue, type Poster } from "@recoupe/ingest";
import type { Logger } from "pino";

/** How soon what was compared is looked through for saved views, and messages that are due are seen. Guessed. */
const LOOK_INTERVAL_MS = 1000;
/** Messages sent side by side by one worker: most of it is waiting for a server. Guessed. */
const SENT_AT_ONCE = 4;
const FORGET_INTERVAL_MS = 3_600_000;

export interface TellingFollowers {
  readonly database: Database;
  readonly poster: Poster;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Notes what saved views find and tells the addresses that follow them, until the signal. Any number of workers share it. */
export async function tellFollowers(telling: TellingFollowers): Promise<void> {
  await Promise.all([
    repeat(noteOne, telling),
    repeat(forget, telling, FORGET_INTERVAL_MS),
    ...Array.from({ length: SENT_AT_ONCE }, () => repeat(sendOne, telling)),
  ]);
}

/** Does it again at once where there was something to do. */
async function repeat(
  work: (telling: TellingFollowers) => Promise<boolean>,
  telling: TellingFollowers,
  intervalMs: number = LOOK_INTERVAL_MS,
): Promise<void> {
  const { log, signal } = telling;
  while (!signal.aborted) {
    const worked = await work(telling).catch((error: unknown) => {
      // The database or we ourselves failed: what was taken is taken again when its lease ends.
      log.warn({ error }, "telling followers failed");
      return false;
    });
    // Only the end of the wait is an error here, and it ends the loop.
    if (!worked) await sleep(intervalMs, undefined, { signal }).catch(() => undefined);
  }
}

async function noteOne({ database, log }: TellingFollowers): Promise<boolean> {
  const noted = await noteDueView(database);
  if (noted && noted.found > 0) log.info({ view: noted.view.id, found: noted.found }, "view found");
  return noted !== undefined;
}

async function sendOne({ database, poster, log }: TellingFollowers): Promise<boolean> {
  const sent = await deliverDue({ database, poster, random: Math.random });
  if (sent) log.info({ message: sent.id, ...sent.attempt }, "webhook");
  return sent !== undefined;
}

async function forget({ database }: TellingFollowers): Promise<boolean> {
  await forgetOldDeliveries(database);
  return false;
}
