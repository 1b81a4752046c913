import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createTestDatabase } from "./testing.ts";
import { takeTurn } from "./turn.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
});
afterAll(() => database.drop());

test("one has the turn, until it gives it back or its connection is lost; then the next one gets it", async () => {
  const first = await takeTurn(database.url, "relate");
  expect(await takeTurn(database.url, "relate")).toBeUndefined();
  await first!.giveBack();
  await first!.over;
  const second = await takeTurn(database.url, "relate");
  await database.db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'recoupe-relate' and datname = current_database()`);
  await second!.over;
  const third = await takeTurn(database.url, "relate");
  expect(third).toBeDefined();
  await third!.giveBack();
});
