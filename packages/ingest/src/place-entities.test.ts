import { listPlaces } from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { expect, inject, test } from "vitest";
import { ingestArticle } from "./ingest-article.ts";
import { createIngestContext } from "./ingest-context.ts";
import { relateArticles } from "./relate-articles.ts";

test("a town that bears a known name lies nowhere until an article speaks of its country", {
  timeout: 180_000,
}, async () => {
  await using database = await createTestDatabase(inject("testServer"));
  const context = createIngestContext(database.db);
  const read = async (name: string, text: string) => {
    await ingestArticle({ bytes: Buffer.from(`${text}\n`), url: `https://exemple.fr/${name}` }, context);
    await relateArticles(context);
    const places = await listPlaces(database.db, {});
    return places.find((place) => place.name === "Molfetta")?.position;
  };
  const attack = "Des hommes armés ont attaqué lundi le marché de Molfetta.";
  expect(await read("seule", attack)).toBeNull();
  expect(
    await read("avec-pays", `${attack} L’Italie a envoyé des renforts. Le gouvernement italien a condamné l’attaque.`),
  ).toEqual({
    latitude: expect.closeTo(41.2, 0),
    longitude: expect.closeTo(16.6, 0),
  });
});
