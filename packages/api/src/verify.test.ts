import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Api } from "./create-api.ts";
import { createSeededApi, type SeededApi } from "./testing.ts";

let seeded: SeededApi;
let api: Api;

beforeAll(async () => {
  seeded = await createSeededApi(inject("testServer"), "002_55f4e25360ea3e3c.txt");
  api = seeded.api;
});
afterAll(() => seeded?.close());

test("an untouched article verifies; one letter or one byte changed behind our back does not", async () => {
  const [article] = (await api.call.article.list({ limit: 1 })).rows;
  const id = article?.articleId ?? "";
  const verify = async () => (await api.call.article.verify({ id })).faults.map(({ kind }) => kind);
  expect(await verify()).toEqual([]);
  expect((await api.call.article.verify({ id })).spans).toBeGreaterThan(50);

  const [quote] = (await api.call.article.get({ id })).quotes;
  const at = (quote?.evidence.start ?? 0) + 1;
  await seeded.database.db.execute(`update document_version set text = overlay(text placing 'X' from ${at} for 1)`);
  expect(await verify()).toEqual(expect.arrayContaining(["text-changed", "span-changed"]));

  await seeded.database.db.execute(`update raw_content set bytes = set_byte(bytes, 5, 255)`);
  expect(await verify()).toContain("raw-changed");
});
