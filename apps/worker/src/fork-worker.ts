import { type ChildProcess, fork, type StdioOptions } from "node:child_process";
import { join } from "node:path";
import lean from "../lean-process.json" with { type: "json" };

export interface WorkerProcess {
  /** Settings as `env.ts` reads them, besides this process's own environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stdio: StdioOptions;
  /** Out of reach of a terminal's Ctrl-C. Default: within it. */
  readonly detached?: boolean;
}

/**
 * Starts a worker as a process of its own; it leaves when this one goes away. It lives for months beside others, so it gets
 * little room for new objects, has old ones collected when they have grown by a third instead of several times, keeps few
 * allocation arenas and gives large buffers back, as those that models are unpacked in: some 380 MB instead of 500
 * (docs/quality.md, « Ingest »). `scripts/run.mjs` starts a single worker with the same.
 */
export function forkWorker({ environment, stdio, detached = false }: WorkerProcess): ChildProcess {
  return fork(join(import.meta.dirname, "main.ts"), {
    env: { ...process.env, ...lean.environment, ...environment },
    execArgv: lean.flags,
    detached,
    stdio,
  });
}
