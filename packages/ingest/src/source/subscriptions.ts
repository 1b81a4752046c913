import { addSource, readSources } from "@recoupe/db";
import { readOpml, type Subscription, writeOpml } from "../feed/index.ts";
import type { IngestContext } from "../ingest-context.ts";

export interface ImportedSubscriptions {
  readonly added: number;
  /** Were there already. */
  readonly known: number;
  /** Entries without an address that can be fetched, as written. */
  readonly skipped: readonly string[];
}

/** Adds every feed of an OPML file; undefined when the text is no OPML. Nothing is fetched yet: the workers do that. */
export async function importSubscriptions(
  opml: string,
  { database }: IngestContext,
): Promise<ImportedSubscriptions | undefined> {
  const read = readOpml(opml);
  if (!read) return undefined;
  let added = 0;
  for (const { url, title } of read.subscriptions) {
    const { isNew } = await addSource(database, { kind: "feed", address: url, title });
    if (isNew) added++;
  }
  return { added, known: read.subscriptions.length - added, skipped: read.skipped };
}

/** All feeds as OPML 2.0. */
export async function exportSubscriptions({ database }: IngestContext, now: Date): Promise<string> {
  const feeds = (await readSources(database)).filter(({ kind }) => kind === "feed");
  const subscriptions = feeds.map(
    ({ address, title }): Subscription => ({
      url: address,
      title: title ?? undefined,
      siteUrl: undefined,
      folders: [],
    }),
  );
  return writeOpml("Recoupe", subscriptions, now);
}
