import type { OutcomeCounts } from "@recoupe/ingest";

/** What a worker tells the process that started it. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly done: number; readonly total: number; readonly address: string }
  /** The watched folders have been read once and put side by side; the worker now takes jobs. */
  | { readonly kind: "ready"; readonly counts: OutcomeCounts; readonly failures: readonly string[] }
  | { readonly kind: "failed"; readonly reason: string };
