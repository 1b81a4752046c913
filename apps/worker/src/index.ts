export type { LeanProcess } from "./fork-lean.ts";
export { forkWorker } from "./fork-worker.ts";
export type { WorkerMessage } from "./worker-message.ts";
