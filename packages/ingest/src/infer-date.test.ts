import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getArticle } from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createIngestContext } from "./ingest-context.ts";
import { ingestFiles } from "./ingest-files.ts";
import { relateArticles } from "./relate-articles.ts";

const DATED = `Kidal reprise par l'armée

KIDAL, 3 mars 2026 - Publié le 3 mars 2026

L'armée malienne a repris lundi 2 mars 2026 la ville de Kidal aux rebelles, a annoncé l'état-major à Bamako.`;
const UNDATED = `L'armée malienne à Kidal

L'armée malienne a repris la ville de Kidal aux rebelles, a annoncé l'état-major à Bamako.`;
const ALONE = `Le marché du bourg

Le maire a rencontré les commerçants du marché, selon la mairie.`;

let handle: Awaited<ReturnType<typeof createTestDatabase>>;
let folder: string;
beforeAll(async () => {
  handle = await createTestDatabase(inject("testServer"));
  folder = await mkdtemp(join(tmpdir(), "recoupe-dates-"));
  for (const [name, text] of Object.entries({ dated: DATED, undated: UNDATED, alone: ALONE }))
    await writeFile(join(folder, `${name}.txt`), text);
  const context = createIngestContext(handle.db);
  await ingestFiles([folder], context);
  await relateArticles(context);
});
afterAll(async () => {
  await handle.drop();
  await rm(folder, { recursive: true });
});

async function inferredOf(fileName: string) {
  const { rows } = await handle.db.execute<{ id: string }>(sql`select id from document where file_name = ${fileName}`);
  return (await getArticle(handle.db, rows[0]?.id ?? ""))?.inferredDate;
}

test("what an article told before may be older than what bounds its present text", async () => {
  const name = "changed.txt";
  await writeFile(join(folder, name), ALONE.replace("marché", "verger"));
  const context = createIngestContext(handle.db);
  await ingestFiles([folder], context);
  await writeFile(join(folder, name), `${UNDATED}\n\n${ALONE}`);
  await ingestFiles([folder], context);
  await relateArticles(context);
  const { rows } = await handle.db.execute<{ id: string }>(sql`select id from document where file_name = ${name}`);
  const id = rows[0]?.id ?? "";
  expect((await getArticle(handle.db, id))?.inferredDate).toMatchObject({ notBefore: "2026-03-02" });
  expect(await getArticle(handle.db, id, 1)).toMatchObject({ versionCount: 2, inferredDate: null });
});

test("an undated article is no older than what it tells as done and another dates; without an anchor it stays undated", async () => {
  expect(await inferredOf("undated.txt")).toMatchObject({
    notBefore: "2026-03-02",
    anchor: { fileName: "dated.txt" },
    reason: expect.stringMatching(/^dated-telling@\d+$/u),
  });
  expect(await inferredOf("dated.txt")).toBeNull();
  expect(await inferredOf("alone.txt")).toBeNull();
});
