import { addSource, findSource, recordRun } from "@recoupe/db";
import {
  checkSourceNow,
  countOutcomes,
  createSourceContext,
  type IngestContext,
  type ItemOutcome,
} from "@recoupe/ingest";
import type { Comparer } from "./comparer/comparer.ts";
import type { WorkerSettings } from "./start-worker.ts";

/** What lies in this folder is there, and put side by side, before anybody looks. Says « ready » in any case. */
export async function readFirst(
  { ingest, comparer }: { readonly ingest: IngestContext; readonly comparer: Comparer },
  { readFirst: folder, log, tell, signal }: Pick<WorkerSettings, "readFirst" | "log" | "tell" | "signal">,
): Promise<void> {
  const startedAt = new Date();
  const check = folder === undefined ? undefined : await readFolder(folder, ingest, { tell, signal });
  const items = (check?.items ?? []).filter((item): item is ItemOutcome => item.outcome !== "queued");
  const related = signal.aborted || folder === undefined ? undefined : await comparer.relate();
  const read = countOutcomes(items);
  if (read.stored > 0 || related?.outcome === "stored") {
    const outcome = read.failed > 0 ? "partial" : "ok";
    await recordRun(ingest.database, { kind: "ingest", subject: folder ?? null, startedAt, outcome, counts: read });
  }
  for (const item of items) if (item.outcome === "failed") log.warn(item, "not read");
  const counts = { ...read, unchanged: read.unchanged + (check?.known ?? 0) };
  tell({ kind: "ready", counts, failures: items.flatMap((each) => (each.outcome === "failed" ? [each.reason] : [])) });
}

async function readFolder(
  folder: string,
  ingest: IngestContext,
  { tell, signal }: Pick<WorkerSettings, "tell" | "signal">,
) {
  const { database } = ingest;
  const source =
    (await findSource(database, folder)) ?? (await addSource(database, { kind: "folder", address: folder })).source;
  const context = createSourceContext(ingest, {
    allowedNetworks: [],
    signal,
    onProgress: ({ address }, done, total) => tell({ kind: "progress", done, total, address }),
  });
  try {
    return await checkSourceNow(source.id, context);
  } finally {
    await context.close();
  }
}
