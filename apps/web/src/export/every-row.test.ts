import fc from "fast-check";
import { expect, test } from "vitest";
import { everyRow, TooManyRowsError } from "./every-row.ts";

/** A list of so many numbers, given out in slices. */
const listOf =
  (total: number) =>
  async ({ cursor, limit }: { cursor: string | undefined; limit: number }) => {
    const start = Number(cursor ?? 0);
    const end = Math.min(total, start + limit);
    const rows = Array.from({ length: end - start }, (_, index) => start + index);
    return { rows, total, nextCursor: end < total ? String(end) : null };
  };

test("every row once, in the order of the list, however many slices that takes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2000 }), async (total) => {
      expect(await everyRow(listOf(total))).toEqual(Array.from({ length: total }, (_, index) => index));
    }),
  );
});

test("a list that is longer than a file may be is refused with what to do, not cut", async () => {
  await expect(everyRow(listOf(20_001))).rejects.toThrow(TooManyRowsError);
  await expect(everyRow(listOf(20_001))).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(everyRow(listOf(5000), 4999)).rejects.toThrow("un fichier en a 4999 au plus");
});
