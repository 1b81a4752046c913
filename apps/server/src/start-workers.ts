import type { ChildProcess } from "node:child_process";
import { closeSync, mkdirSync, openSync, renameSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { forkWorker, type WorkerMessage } from "@recoupe/worker";

export interface WorkersSettings {
  readonly databaseUrl: string;
  readonly home: string;
  readonly seeds: string;
  readonly workers: number;
  /** Folder with descriptions of outlets to follow. */
  readonly outlets: string | undefined;
  /** Of the first worker's metrics; the next ones take the next ports. Undefined: none are served. */
  readonly metricsPort: number | undefined;
}

/** What the first worker found in the seeds, in words for the terminal. */
export interface FirstReading {
  readonly summary: string | undefined;
  readonly failures: readonly string[];
}

export interface Workers {
  /** Done when the seeds have been read, or cannot be. */
  readonly firstReading: Promise<FirstReading>;
  alive(): boolean;
  stop(): Promise<void>;
}

/** A worker drains for at most 30 s by itself; one that is still there is stuck. */
const STOP_DEADLINE_MS = 35_000;
const FIRST_RESTART_MS = 1000;
const LAST_RESTART_MS = 30_000;
/** Attempts at the first reading before the web opens without it. Guessed. */
const FIRST_READING_ATTEMPTS = 3;
const MAX_LOG_BYTES = 10 * 1_048_576;

/** Starts the worker processes and starts again those that end by themselves. */
export function startWorkers(
  settings: WorkersSettings,
  { say, complain }: { readonly say: (line: string) => void; readonly complain: (line: string) => void },
): Workers {
  const children = new Set<ChildProcess>();
  const ending = new AbortController();
  const log = openLog(settings.home);
  const { promise: firstReading, resolve: readOnce, reject: giveUp } = Promise.withResolvers<FirstReading>();
  // A start that fails elsewhere does not wait for it.
  firstReading.catch(() => undefined);
  if (settings.workers === 0) readOnce({ summary: undefined, failures: [] });

  const keepOne = async (index: number) => {
    let waitMs = FIRST_RESTART_MS;
    for (let attempt = 1; !ending.signal.aborted; attempt += 1) {
      const child = startOne(settings, log, index);
      children.add(child);
      child.on("message", (message: WorkerMessage) => {
        if (message.kind === "progress") say(`Lecture ${message.done}/${message.total} : ${basename(message.address)}`);
        if (message.kind === "ready") {
          waitMs = FIRST_RESTART_MS;
          readOnce({ summary: summaryOf(message.counts), failures: message.failures });
        }
        if (message.kind === "failed") giveUp(new Error(message.reason));
      });
      await new Promise((resolve) => child.once("close", resolve));
      children.delete(child);
      if (ending.signal.aborted) return;
      complain(`Le processus de lecture s’est arrêté ; il est relancé. Journal : ${join(settings.home, "worker.log")}`);
      if (attempt >= FIRST_READING_ATTEMPTS) readOnce({ summary: undefined, failures: [] });
      await sleep(waitMs, undefined, { signal: ending.signal }).catch(() => undefined);
      waitMs = Math.min(waitMs * 2, LAST_RESTART_MS);
    }
  };
  const kept = Array.from({ length: settings.workers }, (_, index) => keepOne(index));
  return {
    firstReading,
    alive: () => settings.workers === 0 || children.size > 0,
    stop: async () => {
      ending.abort();
      for (const child of children) child.kill("SIGTERM");
      const late = setTimeout(() => {
        for (const child of children) child.kill("SIGKILL");
      }, STOP_DEADLINE_MS);
      await Promise.all(kept);
      clearTimeout(late);
      closeSync(log);
    },
  };
}

function startOne(settings: WorkersSettings, log: number, index: number): ChildProcess {
  const { databaseUrl, home, seeds, outlets, metricsPort } = settings;
  return forkWorker({
    environment: {
      DATABASE_URL: databaseUrl,
      RECOUPE_ARCHIVE: join(home, "archive"),
      ...(index === 0 ? { RECOUPE_READ_FIRST: seeds } : {}),
      ...(outlets === undefined ? {} : { RECOUPE_OUTLETS: outlets }),
      ...(metricsPort === undefined ? {} : { RECOUPE_METRICS_PORT: String(metricsPort + index) }),
    },
    // Ctrl-C in a terminal reaches the whole group; the worker is told by us, when it is its turn.
    detached: true,
    stdio: ["ignore", log, log, "ipc"],
  });
}

/** The log of all workers. One that has grown is put aside at the next start. */
function openLog(home: string): number {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const path = join(home, "worker.log");
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, "a", 0o600);
}

type Counts = Extract<WorkerMessage, { kind: "ready" }>["counts"];

function summaryOf({ stored, unchanged, failed }: Counts): string {
  const parts = [
    stored > 0 ? `${stored} article${stored > 1 ? "s" : ""} lu${stored > 1 ? "s" : ""}` : "",
    unchanged > 0 ? `${unchanged} déjà lu${unchanged > 1 ? "s" : ""}` : "",
    failed > 0 ? `${failed} non lu${failed > 1 ? "s" : ""}` : "",
  ].filter(Boolean);
  return `Articles de départ : ${parts.join(", ") || "aucun"}.`;
}
