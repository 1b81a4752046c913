import { createTestDatabase } from "@recoupe/db/testing";
import { createIngestContext, ingestArticle, relateArticles } from "@recoupe/ingest";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Api, createApi } from "./create-api.ts";

const PAGES = [
  [
    "journal-un",
    "2026-03-02",
    "Le barrage de Kerbel cède",
    "Le barrage de Kerbel, près de Tolma, a cédé lundi sous la pression des eaux, tuant deux personnes, a annoncé le préfet, Paul Rigaud.",
  ],
  [
    "journal-deux",
    "2026-03-03",
    "Barrage de Kerbel : deux morts à Tolma",
    "Le barrage de Kerbel a cédé lundi et tué deux habitants de Tolma, a indiqué le préfet, Paul Rigaud. La pression des eaux a emporté la digue.",
  ],
  [
    "journal-un",
    "2026-03-09",
    "La société Hydralp perquisitionnée",
    "La police a perquisitionné lundi à Tolma le siège de la société Hydralp, qui exploitait le barrage de Kerbel. Le préfet, Paul Rigaud, n'a rien voulu dire.",
  ],
  [
    "journal-trois",
    "2026-03-10",
    "Tolma : Hydralp dénonce la perquisition",
    "La société Hydralp a dénoncé mardi la perquisition menée la veille à son siège de Tolma. Elle exploitait le barrage de Kerbel.",
  ],
  [
    "journal-deux",
    "2026-03-16",
    "Des milliers de marcheurs à Tolma",
    "Trois mille personnes ont défilé dimanche à Tolma en mémoire des morts du barrage de Kerbel. Le préfet, Paul Rigaud, y était, la société Hydralp non.",
  ],
  [
    "journal-deux",
    "2026-03-10",
    "Le phare repeint",
    "Le phare de Brest a été repeint en rouge, a annoncé mardi la mairie de Brest.",
  ],
] as const;

let api: Api;
let close: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase(inject("testServer"));
  const context = createIngestContext(database.db);
  for (const [host, publishedAt, title, text] of PAGES) {
    const page = { bytes: Buffer.from(`${title}\n\n${text}`), contentType: "text/plain", publishedAt };
    await ingestArticle({ ...page, url: `https://${host}.example/${publishedAt}-${title.length}` }, context);
  }
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

test("a matter of weeks is told as episodes in order of time, with who was read in their days and is silent", async () => {
  const { rows: stories } = await api.call.story.list({ limit: 10 });
  expect(stories[0]).toMatchObject({ articleCount: 5 });
  const id = stories[0]?.id ?? "";
  const { rows, total, nextCursor } = await api.call.story.episodes({ id });
  expect({ total, nextCursor }).toEqual({ total: 3, nextCursor: null });
  const hostOf = ({ url }: { url: string | null }) => new URL(url ?? "").host.replace(".example", "");
  expect(rows.map(({ title, articles }) => [title, articles.map(hostOf)])).toEqual([
    ["Le barrage de Kerbel cède", ["journal-un", "journal-deux"]],
    ["La société Hydralp perquisitionnée", ["journal-un", "journal-trois"]],
    ["Des milliers de marcheurs à Tolma", ["journal-deux"]],
  ]);
  expect(rows[0]).toMatchObject({
    articleCount: 2,
    originCount: 2,
    publishedFrom: new Date("2026-03-02"),
    publishedTo: new Date("2026-03-03"),
    reason: expect.stringMatching(/^one-episode@1: 1 events, .*pression/u),
    silent: [],
  });
  expect(rows[1]?.silent).toEqual([
    expect.objectContaining({ name: expect.stringContaining("journal-deux"), articleCount: 1 }),
  ]);
  expect(rows[2]).toMatchObject({ reason: null, events: [] });
});

test("a cursor goes on behind the episode that ended the slice before", async () => {
  const { rows: stories } = await api.call.story.list({ limit: 1 });
  const id = stories[0]?.id ?? "";
  const first = await api.call.story.episodes({ id, limit: 2 });
  const next = await api.call.story.episodes({ id, limit: 2, cursor: first.nextCursor ?? "" });
  expect([...first.rows, ...next.rows]).toEqual((await api.call.story.episodes({ id })).rows);
  expect(next.nextCursor).toBeNull();
});

test("a story of few articles has none", async () => {
  const { rows } = await api.call.story.list({ limit: 10 });
  const alone = rows.find(({ articleCount }) => articleCount === 1);
  expect(await api.call.story.episodes({ id: alone?.id ?? "" })).toEqual({ rows: [], total: 0, nextCursor: null });
});
