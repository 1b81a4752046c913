export type { WorkerMessage } from "./worker-message.ts";
