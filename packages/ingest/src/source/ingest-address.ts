import { quarantineArticle } from "@recoupe/db";
import { canonicalAddress } from "../address/canonical-address.ts";
import type { ArticleItem } from "../article-item.ts";
import { askedOnce, FetchError } from "../fetch/index.ts";
import { ingestArticle } from "../ingest-article.ts";
import type { ItemOutcome } from "../outcome.ts";
import { HostBusyError } from "./polite-fetcher.ts";
import type { SourceContext } from "./source-context.ts";

/** What whoever gives an address knows of the article there. */
export type KnownOfPage = Pick<ArticleItem, "outlet" | "publishedAt">;

/** Reads one article at an address that a person gave. What cannot be had is a failed outcome with its reason, kept in quarantine. */
export async function ingestAddress(
  { address, ...known }: KnownOfPage & { readonly address: string },
  context: SourceContext,
): Promise<ItemOutcome> {
  const url = canonicalAddress(address) ?? address;
  try {
    const page = await context.polite.fetch(url);
    if (page.kind === "not-modified")
      return { outcome: "failed", address, code: "fetch", reason: "le serveur ne donne pas la page (304)" };
    const { bytes, contentType, finalUrl } = page;
    return await ingestArticle({ ...known, bytes, contentType, url: finalUrl }, context);
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof HostBusyError)) throw error;
    const code = error instanceof FetchError ? error.code : "busy";
    const reason = error instanceof FetchError ? askedOnce(error).message : error.message;
    // A typing error or a private address is the asker's to mend, not something that may be tried again.
    if (code !== "address" && code !== "blocked") {
      await quarantineArticle(context.database, { address: url, stage: "fetch", code, reason });
    }
    return { outcome: "failed", address, code: "fetch", reason };
  }
}
