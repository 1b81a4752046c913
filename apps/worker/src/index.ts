export { forkWorker, type WorkerProcess } from "./fork-worker.ts";
export type { WorkerMessage } from "./worker-message.ts";
