import { quarantineArticle } from "@recoupe/db";
import { explainGone, FetchError } from "../fetch/index.ts";
import { HostBusyError } from "./polite-fetcher.ts";
import type { Announced } from "./read-announcements.ts";
import type { AnnouncedOutcome, SourceContext } from "./source-context.ts";

type AnnouncedItem = Announced["items"][number];

/** Reads one announced article: its page, or the feed's own copy where the page cannot be had. A failure leaves its reason in quarantine. */
export async function ingestAnnounced(
  item: AnnouncedItem,
  sourceId: string,
  context: SourceContext,
): Promise<AnnouncedOutcome> {
  const { url, publishedAt } = item;
  try {
    const page = await context.polite.fetch(url);
    // Without validators a server has no reason to answer « not modified »; one that does has nothing for us.
    if (page.kind === "not-modified") return failed(url, "le serveur ne donne pas la page (304)");
    return await context.takeIn({ bytes: page.bytes, contentType: page.contentType, url, publishedAt, sourceId });
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof HostBusyError)) throw error;
    if (item.html !== undefined && !isPassing(error)) {
      const bytes = new TextEncoder().encode(pageOf(item, item.html));
      return context.takeIn({ bytes, contentType: "text/html; charset=utf-8", url, publishedAt, sourceId });
    }
    await quarantineArticle(context.database, {
      address: url,
      stage: "fetch",
      code: error instanceof FetchError ? error.code : "busy",
      reason: reasonOf(error),
      sourceId,
    });
    return failed(url, reasonOf(error));
  }
}

/** Nobody typed the address: advice to check it would be lost. */
function reasonOf(error: FetchError | HostBusyError): string {
  if (!(error instanceof FetchError)) return error.message;
  const gone = explainGone(error.status, "announced");
  return gone === undefined ? error.message : `${gone} (${error.url})`;
}

function isPassing(error: FetchError | HostBusyError): boolean {
  return error instanceof HostBusyError || error.retryable;
}

function failed(address: string, reason: string): AnnouncedOutcome {
  return { outcome: "failed", address, code: "fetch", reason };
}

function pageOf({ title }: AnnouncedItem, html: string): string {
  const heading = (title ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html><html><head><title>${heading}</title></head><body><article><h1>${heading}</h1>${html}</article></body></html>`;
}
