import { asc, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { entity, event, utterance } from "../schema/index.ts";
import { createTestDatabase } from "../testing.ts";
import { largestFirst } from "./page.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;

beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
});
afterAll(() => database?.drop());

test.each([
  ["event_by_origins", event, event.originCount],
  ["entity_by_articles", entity, entity.articleCount],
  ["utterance_by_articles", utterance, utterance.articleCount],
] as const)("the first rows of a list are read off %s, not sorted out of all of them", async (index, table, column) => {
  const plan = await database.db.transaction(async (transaction) => {
    // An empty table is read whole unless that is forbidden.
    await transaction.execute(sql`set local enable_seqscan = off`);
    await transaction.execute(sql`set local enable_bitmapscan = off`);
    const { rows } = await transaction.execute<{ "QUERY PLAN": string }>(
      sql`explain select ${table.id} from ${table} order by ${largestFirst(column)}, ${asc(table.id)} limit 1`,
    );
    return rows.map((row) => row["QUERY PLAN"]).join(" ");
  });
  expect(plan).toContain(index);
  expect(plan).not.toContain("Sort");
});
