import type { OutcomeCounts } from "@recoupe/ingest";

/** What a worker tells the process that started it. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly done: number; readonly total: number; readonly address: string }
  /** The folder that is read first has been read and put side by side. */
  | { readonly kind: "ready"; readonly counts: OutcomeCounts; readonly failures: readonly string[] }
  /** The worker takes jobs. */
  | { readonly kind: "working" }
  | { readonly kind: "failed"; readonly reason: string };
