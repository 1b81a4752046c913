import type { Analysis } from "@recoupe/core/model";
import { canonicalAddress } from "./address/canonical-address.ts";

/**
 * What makes an article this article: the address that its page calls canonical, else the one it was fetched from.
 * A canonical address of another site is a credit, not an identity: the copy is its publisher's own document. A canonical
 * address without a path names the site. Undefined when no address is known.
 */
export function articleIdentity(document: Analysis["document"], fetchedFrom: string | undefined): string | undefined {
  const stated = parseAddress(document.canonicalUrl);
  const fetched = parseAddress(fetchedFrom);
  if (stated && hasPath(stated) && (!fetched || siteOf(stated) === siteOf(fetched))) return stated.href;
  return fetched?.href;
}

function parseAddress(address: string | null | undefined): URL | undefined {
  const canonical = address ? canonicalAddress(address) : undefined;
  return canonical === undefined ? undefined : new URL(canonical);
}

function hasPath(url: URL): boolean {
  return url.pathname !== "/" || url.search !== "";
}

/** Without the prefixes of a site's mobile and quick versions. */
function siteOf(url: URL): string {
  return url.hostname.replace(/^(?:www|m|mobile|amp)\./, "");
}
