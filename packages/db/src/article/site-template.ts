import type { SiteTemplate, TemplatePage } from "@recoupe/core/site-template";
import { and, desc, eq, like, or, sql } from "drizzle-orm";
import type { Database, Queryable } from "../open-database.ts";
import { document, documentVersion, site, siteTemplate } from "../schema/index.ts";

/** What a site's pages were last found to repeat; undefined while too few of them were met. */
export async function findSiteTemplate(database: Queryable, host: string): Promise<SiteTemplate | undefined> {
  const [found] = await database
    .select()
    .from(siteTemplate)
    .where(eq(siteTemplate.host, host))
    .orderBy(desc(siteTemplate.revision))
    .limit(1);
  return found && { version: 1, host, pages: found.pages, lines: found.lines };
}

/** Counts one more page of a site and returns how many there were. */
export async function countSitePage(database: Queryable, host: string): Promise<number> {
  const [row] = await database
    .insert(site)
    .values({ host, pagesSeen: 1 })
    .onConflictDoUpdate({ target: site.host, set: { pagesSeen: sql`${site.pagesSeen} + 1` } })
    .returning({ pagesSeen: site.pagesSeen });
  return row!.pagesSeen;
}

/** The lines of a site's latest pages, one list per article. */
export async function readSitePages(database: Queryable, host: string, most: number): Promise<readonly TemplatePage[]> {
  const pattern = host.replace(/[\\%_]/g, "\\$&");
  const ofHost = ["", "www."].flatMap((www) =>
    ["http", "https"].map((scheme) => like(document.url, `${scheme}://${www}${pattern}/%`)),
  );
  const rows = await database
    .select({ text: documentVersion.text })
    .from(documentVersion)
    .innerJoin(document, eq(document.id, documentVersion.documentId))
    .where(and(documentVersion.isCurrent, or(...ofHost)))
    .orderBy(desc(document.firstSeenAt), document.id)
    .limit(most);
  return rows.map(({ text }) => ({ lines: text.split("\n") }));
}

/** Keeps a template as the next revision, unless the last one says the same. */
export async function saveSiteTemplate(database: Database, { host, pages, lines }: SiteTemplate): Promise<void> {
  await database.transaction(async (transaction) => {
    // The row of the site is the lock: two workers may learn at once.
    await transaction.select().from(site).where(eq(site.host, host)).for("update");
    const [last] = await transaction
      .select()
      .from(siteTemplate)
      .where(eq(siteTemplate.host, host))
      .orderBy(desc(siteTemplate.revision))
      .limit(1);
    if (JSON.stringify(last?.lines) === JSON.stringify(lines)) return;
    await transaction.insert(siteTemplate).values({ host, revision: (last?.revision ?? 0) + 1, pages, lines });
  });
}
