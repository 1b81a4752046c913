import { migrationsFolder } from "@recoupe/db/migrate";
import { listQuotes } from "@recoupe/db/read";
import { quote } from "@recoupe/db/schema";
import { createTestDatabase } from "@recoupe/db/testing";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { placeOfFile } from "./article-item.ts";
import { ingestArticle } from "./ingest-article.ts";
import { createIngestContext } from "./ingest-context.ts";
import { relateArticles } from "./relate-articles.ts";

const ARTICLE = `La vallée attend

Le marché de la vallée se tient chaque mois sur la grande place du bourg.

« Il doit partir », a dit la ministre Awa Diallo à propos de Luis Quispe.
`;
/** The migration that keeps of whom a quotation speaks. */
const KEPT_SINCE = 14;

let handle: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  handle = await createTestDatabase(inject("testServer"));
  const context = createIngestContext(handle.db);
  await ingestArticle({ bytes: Buffer.from(ARTICLE), ...placeOfFile("vallee.txt") }, context);
  await relateArticles(context);
});
afterAll(() => handle.drop());

async function spokenOf() {
  const { rows } = await listQuotes(handle.db, { limit: 10 });
  return rows.flatMap(({ tellings }) => tellings.map(({ about }) => about));
}

test("of whom a quotation speaks is kept, and is the entity that the article names", async () => {
  expect(await spokenOf()).toEqual([{ name: "Luis Quispe", entityId: expect.stringMatching(/^ent_/) }]);
});

test("quotations stored before it was kept get it from the analysis they were read out of", async () => {
  const known = await spokenOf();
  await handle.db.update(quote).set({ aboutName: null, aboutEntityId: null });
  expect(await spokenOf()).toEqual([null]);
  const filling = readMigrationFiles({ migrationsFolder })[KEPT_SINCE]?.sql.at(-1) ?? "";
  await handle.db.execute(sql.raw(filling));
  expect(await spokenOf()).toEqual(known);
});
