import { searchRecord } from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { expect, inject, test } from "vitest";
import { ingestArticle } from "./ingest-article.ts";
import { createIngestContext } from "./ingest-context.ts";
import { relateArticles } from "./relate-articles.ts";

test("who asserts the opposite is found as he is shown: as denying", async () => {
  await using database = await createTestDatabase(inject("testServer"));
  const context = createIngestContext(database.db);
  const tellings = {
    direction:
      "La grève des mineurs d'Orvane\n\nLa grève des mineurs d'Orvane est finie, a affirmé lundi la direction.",
    syndicat: "Orvane : les mineurs\n\nLa grève des mineurs d'Orvane se poursuit, a affirmé lundi le syndicat.",
  };
  for (const [name, text] of Object.entries(tellings))
    await ingestArticle(
      { bytes: Buffer.from(`${text}\n`), url: `https://${name}.example/greve`, publishedAt: "2026-01-12" },
      context,
    );
  await relateArticles(context);
  const search = { filter: { words: "", status: "denied" }, limit: 10 } as const;
  const { contradictions } = await searchRecord(database.db, search);
  expect(contradictions.flatMap(({ sides }) => sides.flat().map(({ status }) => status))).toEqual([
    "asserted",
    "denied",
  ]);
});
