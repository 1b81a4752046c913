import { findSiteTemplate } from "@recoupe/db";
import { block, documentVersion, quarantine, siteTemplate } from "@recoupe/db/schema";
import { createTestDatabase } from "@recoupe/db/testing";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ingestArticle } from "./ingest-article.ts";
import { createIngestContext, type IngestContext } from "./ingest-context.ts";
import { reanalyse } from "./reanalyse.ts";

let handle: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
beforeAll(async () => {
  handle = await createTestDatabase(inject("testServer"));
  context = createIngestContext(handle.db);
});
afterAll(() => handle.drop());

const HOST = "gazette.example";
const TOWNS = ["Quimper", "Morlaix", "Lannion", "Vannes", "Redon", "Dinan"];
/** Nothing in the words or the markup of this line says that it is none of the article. */
const PROMOTION =
  "La Gazette a été fondée en 1887 par trois imprimeurs qui voulaient faire entendre la voix de la région.";

function page(town: string): Uint8Array {
  const paragraphs = [
    `La mairie de ${town} a annoncé mardi la réouverture du pont, fermé depuis les crues de l'hiver dernier.`,
    `« Les travaux ont duré deux mois de moins que prévu », a expliqué le maire de ${town} devant la presse locale.`,
    PROMOTION,
    `Les commerçants de ${town} demandent encore une aide, que le département doit examiner au début du mois de juin.`,
  ];
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("");
  return Buffer.from(
    `<!doctype html><html lang="fr"><body><article><h1>Le pont de ${town} rouvre</h1>${body}</article></body></html>`,
  );
}

test("what a site prints on page after page is learnt, stored, and kept out of the next articles, saying why", async () => {
  for (const town of TOWNS) {
    const outcome = await ingestArticle({ bytes: page(town), url: `https://www.${HOST}/${town}` }, context);
    expect(outcome.outcome).toBe("stored");
  }
  const template = await findSiteTemplate(handle.db, HOST);
  expect(template).toMatchObject({ host: HOST, pages: 5 });
  expect(template?.lines).toHaveLength(1);
  const marked = await handle.db
    .select({ exact: block.exact, reason: block.reason, text: documentVersion.text })
    .from(block)
    .innerJoin(documentVersion, eq(documentVersion.id, block.versionId))
    .where(and(eq(block.role, "site-template"), eq(block.kind, "boilerplate")));
  expect(marked.map(({ exact, reason }) => ({ exact, reason }))).toEqual([
    { exact: PROMOTION, reason: "présent sur 5 autres pages de ce site" },
  ]);
  expect(marked[0]!.text).toContain("Dinan");
});

test("revisions are kept: what was removed once can still be explained", async () => {
  const revisions = await handle.db.select().from(siteTemplate).where(eq(siteTemplate.host, HOST));
  expect(revisions.map(({ revision, pages }) => ({ revision, pages }))).toEqual([{ revision: 1, pages: 5 }]);
});

test("read again, a page is read with what its site was found to repeat since", async () => {
  const again = await Array.fromAsync(reanalyse(context, { dryRun: false, all: true }));
  expect(again).toHaveLength(TOWNS.length);
  const marked = await handle.db
    .select()
    .from(block)
    .where(and(eq(block.role, "site-template"), eq(block.kind, "boilerplate")));
  expect(marked).toHaveLength(TOWNS.length);
});

test("an error page that a site sends as « 200 OK » replaces no article, and waits in quarantine with its reason", async () => {
  const url = `https://www.${HOST}/${TOWNS[0]}`;
  const bytes = Buffer.from(
    "<html lang='fr'><title>Page introuvable</title><main><h1>Oups, page introuvable !</h1><p>La page que vous cherchez n’existe plus.</p></main></html>",
  );
  expect(await ingestArticle({ bytes, url }, context)).toMatchObject({ outcome: "failed", code: "missing-page" });
  expect(await handle.db.$count(documentVersion)).toBe(TOWNS.length);
  const [kept] = await handle.db.select().from(quarantine);
  expect(kept).toMatchObject({ address: url, code: "missing-page" });
  expect(kept?.reason).toContain("page d’erreur");
});
