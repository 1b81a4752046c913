import type { ChildProcess } from "node:child_process";
import { forkLean, type LeanProcess } from "./fork-lean.ts";

/** Starts a worker as a process of its own; it leaves when this one goes away. */
export function forkWorker(settings: LeanProcess): ChildProcess {
  return forkLean("main.ts", settings);
}
