import type { ChildProcess } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type EmbeddedServer, openEmbedded } from "@recoupe/db/embedded";
import { forkWorker } from "../fork-worker.ts";
import type { WorkerMessage } from "../worker-message.ts";

/** Workers as processes of their own, each replaced when it ends. */
export interface MortalWorkers {
  /** `kill -9` for one of them; `choice` in [0, 1) says which. */
  killOne(choice: number): void;
  /** Workers that ended by themselves after they had begun to work: with code and signal. */
  readonly ownExits: string[];
  /** Largest resident size that any of them was seen with, in bytes. */
  largestBytes(): number;
  stop(): Promise<void>;
}

const SIZE_LOOK_MS = 250;
/** A worker drains for 30 s. */
const STOP_DEADLINE_MS = 45_000;

export function startMortalWorkers(
  count: number,
  settings: { readonly environment: Readonly<Record<string, string>>; readonly log: string },
): MortalWorkers {
  const living: (ChildProcess | undefined)[] = Array.from({ length: count }, () => undefined);
  const ownExits: string[] = [];
  const log = openSync(settings.log, "a");
  let leaving = false;
  let largest = 0;
  const keep = async (index: number) => {
    while (!leaving) {
      const environment = { LOG_LEVEL: "warn", ...settings.environment };
      const child = forkWorker({ environment, stdio: ["ignore", log, log, "ipc"] });
      living[index] = child;
      let working = false;
      child.on("message", ({ kind }: WorkerMessage) => {
        working ||= kind === "working";
      });
      const [code, signal] = await new Promise<[number | null, string | null]>((ended) => {
        child.once("exit", (...how) => ended(how));
      });
      if (!leaving && working && signal !== "SIGKILL") ownExits.push(`${code} ${signal}: ${lastLines(settings.log)}`);
      // One that cannot start, because the database is away, is started again as a service manager would.
      if (!leaving && !working) await sleep(200);
    }
  };
  const kept = living.map((_, index) => keep(index));
  const looking = setInterval(() => {
    for (const pid of living.flatMap((child) =>
      child?.pid === undefined ? [] : [child.pid, ...childrenOf(child.pid)],
    ))
      largest = Math.max(largest, residentBytes(pid));
  }, SIZE_LOOK_MS);
  return {
    ownExits,
    killOne: (choice) => void living[Math.floor(choice * count)]?.kill("SIGKILL"),
    largestBytes: () => largest,
    stop: async () => {
      leaving = true;
      clearInterval(looking);
      for (const child of living) child?.kill("SIGTERM");
      const late = setTimeout(() => {
        for (const child of living) {
          if (child?.exitCode !== null || child.signalCode !== null) continue;
          ownExits.push("did not end when it was asked to");
          child.kill("SIGKILL");
        }
      }, STOP_DEADLINE_MS);
      await Promise.all(kept);
      clearTimeout(late);
      closeSync(log);
    },
  };
}

const SHOWN_CHARACTERS = 1500;

function lastLines(log: string): string {
  return readFileSync(log, "utf8").slice(-SHOWN_CHARACTERS);
}

/** From `/proc`; 0 where there is none, or no such process any more. */
function residentBytes(pid: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    // It has just ended.
    return 0;
  }
}

/** A real Postgres in a folder, with every safety on, that can be killed and started again. */
export interface MortalDatabase {
  readonly url: string;
  /** `kill -9` for the server and all its processes, then a start as after a power cut. */
  killAndStart(downMs: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startMortalDatabase(home: string): Promise<MortalDatabase> {
  let server: EmbeddedServer = await openEmbedded({ home });
  return {
    url: server.url(),
    killAndStart: async (downMs) => {
      const postmaster = Number.parseInt(readFileSync(join(home, "pg18/postmaster.pid"), "utf8"), 10);
      for (const pid of [postmaster, ...childrenOf(postmaster)]) kill(pid);
      await sleep(downMs);
      server = await openEmbedded({ home });
    },
    stop: () => server.stop(),
  };
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It went with its parent.
  }
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/u.test(name)) return [];
    try {
      const [, state = ""] = readFileSync(`/proc/${name}/stat`, "utf8").split(") ");
      return Number(state.split(" ")[1]) === parent ? [Number(name)] : [];
    } catch {
      // It has ended since the folder was listed.
      return [];
    }
  });
}
