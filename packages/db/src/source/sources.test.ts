import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createTestDatabase } from "../testing.ts";
import { addSource, extendSourceLease, findSource, recordCheck, takeDueSource } from "./sources.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
});
afterAll(() => database.drop());

test("a worker that lost its source to another writes nothing over what that one found", async () => {
  const { source } = await addSource(database.db, { kind: "feed", address: "https://exemple.fr/flux" });
  const slow = await takeDueSource(database.db, 30);
  expect(await takeDueSource(database.db, 30)).toBeUndefined();
  await database.db.execute(sql`update source set next_check_at = now() - interval '1 second'`);
  const next = await takeDueSource(database.db, 30);
  expect(next?.turn).toBe(slow!.turn + 1);
  const failed = { outcome: "failed", error: "trop tard", pause: true, nextCheckInMs: 1, waitReason: null } as const;
  expect(await extendSourceLease(database.db, slow!, 30)).toBe(false);
  expect(await recordCheck(database.db, slow!, failed)).toBe(false);
  expect(await findSource(database.db, source.id)).toMatchObject({ lastError: null, paused: false });
  expect(await extendSourceLease(database.db, next!, 30)).toBe(true);
  expect(await recordCheck(database.db, next!, { ...failed, error: "410" })).toBe(true);
  expect(await findSource(database.db, source.id)).toMatchObject({ lastError: "410", paused: true, failureCount: 1 });
});
