import { isAbsolute } from "node:path";
import { listQuarantined, type Quarantined, readRaw } from "@recoupe/db";
import { ingestArticle } from "./ingest-article.ts";
import type { IngestContext } from "./ingest-context.ts";
import { ingestFiles } from "./ingest-files.ts";
import type { ItemOutcome } from "./outcome.ts";

/**
 * Tries again what is in quarantine, or the one article of this id: the file as it is now, else the bytes that were kept.
 * What can be read leaves quarantine; what cannot stays, with its newest reason. A page that was never had is left to
 * the next check of its source.
 */
export async function replayQuarantine(context: IngestContext, id?: string): Promise<readonly ItemOutcome[]> {
  const items: ItemOutcome[] = [];
  for (const waiting of await listQuarantined(context.database, id)) items.push(await replay(waiting, context));
  return items;
}

async function replay({ address, rawHash, sourceId }: Quarantined, context: IngestContext): Promise<ItemOutcome> {
  if (isAbsolute(address)) {
    const [item] = await ingestFiles([address], context, { sourceId: sourceId ?? undefined });
    if (item && !("code" in item && item.code === "missing")) return item;
  }
  const bytes = rawHash === null ? undefined : await readRaw(context.database, rawHash);
  if (!bytes) {
    return {
      outcome: "skipped",
      address,
      code: "fetch",
      reason: `${address} n’a jamais pu être lu : rien n’en est gardé. Sa source y reviendra.`,
    };
  }
  const place = isAbsolute(address) ? { filePath: address } : URL.canParse(address) ? { url: address } : {};
  return ingestArticle({ bytes, ...place, sourceId: sourceId ?? undefined }, context);
}
