import { setTimeout as sleep } from "node:timers/promises";
import { type FoundFile, findFiles, type IngestContext, readFound, refuseFile } from "@recoupe/ingest";
import type { JobClient } from "@recoupe/ingest/jobs";
import type { Logger } from "pino";

/** How soon a new file is seen. Guessed: listing a folder of thousands of files takes some tens of milliseconds. */
const LOOK_INTERVAL_MS = 2000;

/** How every file looked the last time, by path. */
type Seen = Map<string, string>;

/** The files as they are now; what changes afterwards is news to `watchFolders`. */
export async function lookAtFolders(folders: readonly string[]): Promise<Seen> {
  return new Map((await Promise.all(folders.map(findFiles))).flat().map((file) => [file.path, stateOf(file)]));
}

/** Looks at folders again and again; files that are new or changed since the last look become jobs. */
export function watchFolders(
  folders: readonly string[],
  seen: Seen,
  { context, jobs, log }: { readonly context: IngestContext; readonly jobs: JobClient; readonly log: Logger },
): { stop(): Promise<void> } {
  const ending = new AbortController();

  const look = async () => {
    for (const file of (await Promise.all(folders.map(findFiles))).flat()) {
      const state = stateOf(file);
      if (seen.get(file.path) === state) continue;
      await offer(file);
      // Remembered only now: what failed on the way is news again at the next look.
      seen.set(file.path, state);
    }
  };
  const offer = async (file: FoundFile) => {
    const read = file.kind === "file" ? await readFound(file) : file;
    if ("kind" in read) await refuseFile(read, context);
    else await jobs.requestAnalysis(read);
  };
  const loop = async () => {
    while (!ending.signal.aborted) {
      await sleep(LOOK_INTERVAL_MS, undefined, { signal: ending.signal });
      await look().catch((error: unknown) => log.warn({ error }, "folder could not be looked at"));
    }
  };
  // Only the end of the wait is an error that leaves the loop.
  const done = folders.length === 0 ? Promise.resolve() : loop().catch(() => undefined);
  return {
    stop: async () => {
      ending.abort();
      await done;
    },
  };
}

function stateOf(file: FoundFile): string {
  return file.kind === "file" ? `${file.sizeBytes} ${file.changedAtMs}` : `${file.code} ${file.reason}`;
}
