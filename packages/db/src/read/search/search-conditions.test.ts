import { sql } from "drizzle-orm";
import { expect, inject, test } from "vitest";
import { createTestDatabase } from "../../testing.ts";
import { bestFirst, cutSlice, MOST_COUNTED } from "./search-conditions.ts";

test("without words the best of all answers come first, however many there are", async () => {
  await using database = await createTestDatabase(inject("testServer"));
  const found = await cutSlice(
    database.db,
    sql`select each::text as id, each as rank from generate_series(1, ${MOST_COUNTED + 1000}) as each ${bestFirst(undefined)}`,
    { limit: 1, offset: 0 },
  );
  expect(found).toEqual({ ids: [String(MOST_COUNTED + 1000)], total: MOST_COUNTED });
});
