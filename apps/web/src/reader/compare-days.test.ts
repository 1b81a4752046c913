import { expect, test } from "vitest";
import { compareDays } from "./compare-days.ts";

test("days are in order, whatever their precision, and what has none comes last", () => {
  const days = [null, "2025-03-14", "2025-03", null, "2024", "2025-03-14T08:00:00Z", "2025-03-14"];
  expect(days.toSorted(compareDays)).toEqual([
    "2024",
    "2025-03",
    "2025-03-14",
    "2025-03-14",
    "2025-03-14T08:00:00Z",
    null,
    null,
  ]);
});
