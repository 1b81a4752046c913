import { learnTemplate } from "@recoupe/core/site-template";
import { countSitePage, type Database, readSitePages, saveSiteTemplate } from "@recoupe/db";

/** Pages of a site from which its template is first learnt; then again at every doubling. */
const FIRST_PAGES = 5;
/** Latest pages that are learnt from: a site's menus and promotions change. */
const MOST_PAGES = 60;

/** The site of an address; undefined for files and bare texts. */
export function siteOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? undefined : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname.replace(/^www\./, "") : undefined;
}

/** Takes note of one more page of a site, and learns what its pages repeat when there are enough new ones. */
export async function learnSite(database: Database, host: string): Promise<void> {
  const seen = await countSitePage(database, host);
  if (!isDue(seen)) return;
  await saveSiteTemplate(database, learnTemplate(host, await readSitePages(database, host, MOST_PAGES)));
}

/** At 5, 10, 20, 40… pages. */
function isDue(seen: number): boolean {
  const doublings = Math.log2(seen / FIRST_PAGES);
  return doublings >= 0 && Number.isInteger(doublings);
}
