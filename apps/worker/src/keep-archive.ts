import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { adoptArchive, archiveRaw, type Database } from "@recoupe/db";
import type { Logger } from "pino";
import type { WorkerMetrics } from "./metrics.ts";

/** Raw bytes wait in the database this long; whoever reads them meanwhile finds them there. Guessed. */
const LOOK_INTERVAL_MS = 15_000;

export interface KeepingArchive {
  readonly database: Database;
  /** Undefined: raw bytes stay in the database. */
  readonly folder: string | undefined;
  readonly metrics: WorkerMetrics;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Moves raw bytes into the archive again and again, until the signal. One worker does it at a time. */
export async function keepArchive({ database, folder, metrics, log, signal }: KeepingArchive): Promise<void> {
  if (folder === undefined) return;
  while (!signal.aborted) {
    try {
      await adoptArchive(database, folder);
      for (let moved = 1; moved > 0 && !signal.aborted; ) {
        const started = performance.now();
        moved = await archiveRaw(database, { folder });
        if (moved > 0) metrics.stage("archive", performance.now() - started);
      }
    } catch (error) {
      // What could not be moved stays where it is; the next look tries again.
      log.warn({ error }, "raw pages could not be archived");
    }
    // Only the end of the wait is an error here, and it ends the loop.
    await sleep(LOOK_INTERVAL_MS, undefined, { signal }).catch(() => undefined);
  }
}
