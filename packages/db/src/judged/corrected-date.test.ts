import { expect, test } from "vitest";
import { correctedDate } from "./corrected-date.ts";

const PRESUMED = { from: "2025-03-12", to: "2025-03-12", presumed: true } as const;
const TOLD = { from: "2025-03-12", to: "2025-03-20" };

test.each([
  ["another field leaves a day presumed", PRESUMED, { type: "AID" }, PRESUMED],
  ["the last day alone", PRESUMED, { dateTo: "2025-03-14" }, { from: "2025-03-12", to: "2025-03-14" }],
  ["the first day alone", TOLD, { dateFrom: "2025-03-14" }, { from: "2025-03-14", to: "2025-03-20" }],
  ["a first day behind the last", TOLD, { dateFrom: "2025-03-21" }, { from: "2025-03-21", to: "2025-03-21" }],
  ["a day where none was known", null, { dateFrom: "2025-03-21" }, { from: "2025-03-21", to: "2025-03-21" }],
  ["one day of several", TOLD, { dateTo: null }, { from: "2025-03-12", to: "2025-03-12" }],
  ["a day that nobody knows", TOLD, { dateFrom: null }, null],
])("%s", (_, before, after, date) => {
  expect(correctedDate(before, after)).toEqual(date);
});
