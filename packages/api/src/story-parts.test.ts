import { createTestDatabase } from "@recoupe/db/testing";
import { createIngestContext, ingestArticle, relateArticles } from "@recoupe/ingest";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Api, createApi } from "./create-api.ts";

const PAGES = [
  {
    url: "https://journal-un.example/a",
    publishedAt: "2026-03-03",
    content:
      "L'armée kényane reprend Tolma\n\nL'armée kényane a repris lundi la ville de Tolma aux rebelles du Front du lac, a annoncé le général Moussa Arop.\n\nLe ministre tchadien des Affaires étrangères est attendu jeudi à Nairobi.",
  },
  {
    url: "https://journal-deux.example/b",
    publishedAt: "2026-03-05",
    content:
      "Le Tchad condamne le Front du lac\n\nLe Tchad a condamné mercredi les rebelles du Front du lac, qui tenaient Tolma.\n\nLundi, l'armée kényane a repris la ville de Tolma, a dit le général Moussa Arop.",
  },
  {
    url: "https://journal-trois.example/c",
    publishedAt: "2026-03-04",
    content:
      "Le pont de Brest fermé\n\nLe pont de Brest est fermé pour travaux, a annoncé la mairie de Brest mercredi.",
  },
  {
    url: "https://journal-quatre.example/d",
    publishedAt: "2026-01-04",
    content: "Un musée ouvre à Lille\n\nUn musée de la bière ouvre à Lille, a annoncé la mairie de Lille dimanche.",
  },
  { url: "https://journal-cinq.example/e", content: "Le phare repeint\n\nLe phare de Kerbel a été repeint en rouge." },
];

let api: Api;
let close: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase(inject("testServer"));
  const context = createIngestContext(database.db);
  for (const { content, url, publishedAt } of PAGES)
    await ingestArticle({ bytes: Buffer.from(content), contentType: "text/plain", url, publishedAt }, context);
  await relateArticles(context);
  api = createApi({
    databaseUrl: database.url,
    loadVerbs: async () => Promise.reject(new Error("nothing is ingested")),
  });
  close = async () => {
    await api.close();
    await database.drop();
  };
});
afterAll(() => close?.());

test("what an article puts first, another tells further down; who was read in those days and is silent is named", async () => {
  const { rows } = await api.call.story.list({ limit: 10 });
  const [story, ...others] = rows;
  expect(story).toMatchObject({ articleCount: 2 });
  const { parts, absent } = await api.call.story.parts({ id: story?.id ?? "" });
  const hostOf = ({ url }: { url: string | null }) => new URL(url ?? "").host;
  const capture = parts.find(({ event }) => event.lead.evidence.exact.includes("repris"));
  expect(capture?.opening.map(hostOf)).toEqual(["journal-un.example"]);
  expect(capture?.further.map(hostOf)).toEqual(["journal-deux.example"]);
  expect(capture?.silent).toEqual([]);
  const blame = parts.find(({ event }) => event.type === "ACCUSE");
  expect(blame?.opening.map(hostOf)).toEqual(["journal-deux.example"]);
  expect(blame?.silent.map(hostOf)).toEqual(["journal-un.example"]);
  expect(absent).toEqual([
    expect.objectContaining({ name: expect.stringContaining("journal-trois"), articleCount: 1 }),
  ]);
  const alone = others.map(({ id }) => api.call.story.parts({ id }));
  expect((await Promise.all(alone)).flatMap((found) => found.parts)).toEqual([]);
  const undated = others.find(({ publishedFrom }) => publishedFrom === null);
  expect(await api.call.story.parts({ id: undated?.id ?? "" })).toEqual({ parts: [], absent: null });
});
