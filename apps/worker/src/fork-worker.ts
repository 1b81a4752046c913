import { type ChildProcess, fork, type StdioOptions } from "node:child_process";
import { join } from "node:path";

/**
 * A worker lives for months beside others: little room for new objects, old ones collected when they have grown by a tenth
 * instead of several times, and few allocation arenas keep it near 400 MB instead of 500 (docs/quality.md, « Ingest »).
 * `scripts/run.mjs` starts a single worker with the same.
 */
const LEAN_FLAGS = ["--max-semi-space-size=2", "--heap-growing-percent=10"];
const LEAN_ENVIRONMENT = { MALLOC_ARENA_MAX: "2" };

export interface WorkerProcess {
  /** Settings as `env.ts` reads them, besides this process's own environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stdio: StdioOptions;
  /** Out of reach of a terminal's Ctrl-C. Default: within it. */
  readonly detached?: boolean;
}

/** Starts a worker as a process of its own; it leaves when this one goes away. */
export function forkWorker({ environment, stdio, detached = false }: WorkerProcess): ChildProcess {
  return fork(join(import.meta.dirname, "main.ts"), {
    env: { ...process.env, ...LEAN_ENVIRONMENT, ...environment },
    execArgv: LEAN_FLAGS,
    detached,
    stdio,
  });
}
