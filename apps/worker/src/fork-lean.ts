import { type ChildProcess, fork, type StdioOptions } from "node:child_process";
import { join } from "node:path";
import lean from "../lean-process.json" with { type: "json" };

export interface LeanProcess {
  /** Settings as `env.ts` reads them, besides this process's own environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stdio: StdioOptions;
  /** Node's flags. Default: those of `lean-process.json`. */
  readonly flags?: readonly string[];
  /** Out of reach of a terminal's Ctrl-C. Default: within it. */
  readonly detached?: boolean;
}

/**
 * Starts one of our own modules as a process that lives for months beside others: it gets little room for new objects, has old
 * ones collected when they have grown by a third instead of several times, keeps few allocation arenas and gives large buffers
 * back, as those that models are unpacked in; what a worker then holds is in docs/quality.md, « Ingest ».
 * `scripts/run.mjs` starts a single worker with the same.
 */
export function forkLean(
  module: string,
  { environment, stdio, flags = lean.flags, detached = false }: LeanProcess,
): ChildProcess {
  return fork(join(import.meta.dirname, module), {
    env: { ...process.env, ...lean.environment, ...environment },
    execArgv: [...flags],
    detached,
    stdio,
  });
}
