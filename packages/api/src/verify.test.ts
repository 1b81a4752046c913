import { join } from "node:path";
import { createTestDatabase } from "@recoupe/db/testing";
import { createIngestContext, ingestFiles } from "@recoupe/ingest";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Api, createApi } from "./create-api.ts";
import { createVerbs } from "./create-verbs.ts";

const seed = join(import.meta.dirname, "../../../seeds/002_55f4e25360ea3e3c.txt");
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let api: Api;

beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  await ingestFiles([seed], createIngestContext(database.db));
  api = createApi({
    databaseUrl: database.url,
    loadVerbs: async (handle) => createVerbs(handle, { allowNetworks: "" }),
  });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

test("an untouched article verifies; one letter or one byte changed behind our back does not", async () => {
  const [article] = (await api.call.article.list({ limit: 1 })).rows;
  const id = article?.articleId ?? "";
  const verify = async () => (await api.call.article.verify({ id })).faults.map(({ kind }) => kind);
  expect(await verify()).toEqual([]);
  expect((await api.call.article.verify({ id })).spans).toBeGreaterThan(50);

  const [quote] = (await api.call.article.get({ id })).quotes;
  const at = (quote?.evidence.start ?? 0) + 1;
  await database.db.execute(`update document_version set text = overlay(text placing 'X' from ${at} for 1)`);
  expect(await verify()).toEqual(expect.arrayContaining(["text-changed", "span-changed"]));

  await database.db.execute(`update raw_content set bytes = set_byte(bytes, 5, 255)`);
  expect(await verify()).toContain("raw-changed");
});
