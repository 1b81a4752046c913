import { type Source, addSource as saveSource } from "@recoupe/db";
import { decodeXml } from "../feed/decode-xml.ts";
import { type DiscoveredFeed, discoverFeeds, FeedError, readFeed, readSitemap } from "../feed/index.ts";
import { askedOnce, FetchError, type FetchedPage } from "../fetch/index.ts";
import type { SourceContext } from "./source-context.ts";

export type AddedSource =
  | { readonly outcome: "added" | "known"; readonly source: Source }
  /** The address is a page without a feed: it can be read once or watched as a page. */
  | { readonly outcome: "no-feed"; readonly address: string; readonly tried: readonly string[] };

/** Usual places tried when a page declares no feed. */
const MAX_TRIED = 8;

/**
 * Adds a feed, a sitemap, or the first feed that a site's page declares. Throws FetchError when the address cannot be read.
 */
export async function addSource(address: string, context: SourceContext): Promise<AddedSource> {
  const fetched = await context.polite.fetch(address).catch((error: unknown) => {
    throw error instanceof FetchError ? askedOnce(error) : error;
  });
  if (fetched.kind === "not-modified")
    throw new FetchError({
      code: "http",
      url: address,
      detail: "le serveur ne donne pas la page (304)",
      retryable: true,
    });
  const direct = kindOf(fetched);
  if (direct) return save(direct.kind, fetched.movedTo ?? address, direct.title, context);
  const candidates = discoverFeeds(decodeXml(fetched.bytes, fetched.contentType), fetched.finalUrl).slice(0, MAX_TRIED);
  for (const candidate of candidates) {
    const found = await tryFeed(candidate, context);
    if (found) return found;
  }
  return { outcome: "no-feed", address, tried: candidates.map(({ url }) => url) };
}

function kindOf({
  bytes,
  contentType,
  finalUrl,
}: FetchedPage): { readonly kind: "feed" | "sitemap"; readonly title: string | undefined } | undefined {
  try {
    return { kind: "feed", title: readFeed({ bytes, contentType, url: finalUrl }).title };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return readSitemap(bytes, finalUrl) ? { kind: "sitemap", title: undefined } : undefined;
  }
}

async function tryFeed({ url, title }: DiscoveredFeed, context: SourceContext): Promise<AddedSource | undefined> {
  try {
    const fetched = await context.polite.fetch(url);
    const found = fetched.kind === "page" ? kindOf(fetched) : undefined;
    return found?.kind === "feed" ? await save("feed", url, found.title ?? title, context) : undefined;
  } catch (error) {
    // A usual place where nothing stands is the usual case; the answer lists what was tried.
    if (error instanceof FetchError) return undefined;
    throw error;
  }
}

async function save(
  kind: "feed" | "sitemap",
  address: string,
  title: string | undefined,
  context: SourceContext,
): Promise<AddedSource> {
  const { source, isNew } = await saveSource(context.database, { kind, address, title });
  return { outcome: isNew ? "added" : "known", source };
}
