import { createTestDatabase } from "@recoupe/db/testing";
import { createIngestContext, ingestArticle } from "@recoupe/ingest";
import { sql } from "drizzle-orm";
import { expect, inject, test } from "vitest";
import { createComparer } from "./comparer.ts";

test("compares in a process of its own; one that ends while it is asked is told, and the next question starts another", {
  timeout: 120_000,
}, async () => {
  await using database = await createTestDatabase(inject("testServer"));
  const context = createIngestContext(database.db);
  for (const town of ["Gao", "Oran"]) {
    const text = `Le pont de ${town}\n\nL’armée a pris le pont de ${town} lundi, a déclaré le général Paul Lemaire.\n`;
    await ingestArticle({ bytes: Buffer.from(text), url: `https://exemple.fr/${town}` }, context);
  }
  const processes = async () => {
    const who = sql`select count(*)::int as n from pg_stat_activity where application_name = 'recoupe-comparer'`;
    return (await database.db.execute<{ n: number }>(who)).rows[0]?.n;
  };
  const comparer = createComparer(database.url);
  const cut = comparer.relate();
  const told = expect(cut).rejects.toThrow("the comparing process ended");
  await comparer.stop();
  await told;
  expect(await comparer.relate()).toMatchObject({ outcome: "stored", documents: 2 });
  expect(await comparer.relate()).toMatchObject({ outcome: "unchanged", documents: 2 });
  expect(await processes()).toBeGreaterThan(0);
  await comparer.stop();
  await expect.poll(processes).toBe(0);
});

test("what goes wrong in it is told in words", { timeout: 120_000 }, async () => {
  const comparer = createComparer("postgres://nobody@127.0.0.1:1/none");
  await expect(comparer.relate()).rejects.toThrow(/base de données/iu);
  await comparer.stop();
});
