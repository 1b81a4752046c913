import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { addSource as saveSource } from "@recoupe/db";
import type { IngestContext } from "../ingest-context.ts";
import type { AddedSource } from "./add-source.ts";

/** Watches a folder of this machine: its files are taken in, and each new or changed one later. Undefined when there is none. */
export async function addFolder(
  path: string,
  { database }: IngestContext,
): Promise<Exclude<AddedSource, { outcome: "no-feed" }> | undefined> {
  const address = resolve(path);
  // Whatever keeps it from being looked at, it cannot be watched.
  const found = await stat(address).catch(() => undefined);
  if (!found?.isDirectory()) return undefined;
  const { source, isNew } = await saveSource(database, { kind: "folder", address });
  return { outcome: isNew ? "added" : "known", source };
}
