import { expect, test } from "vitest";
import { shownSides } from "./contradiction-sides.ts";

test("a list shows so many sides and counts the rest, which is never one alone", () => {
  const sides = Array.from({ length: 120 }, (_, at) => at);
  expect(shownSides(sides)).toEqual([0, 1, 2, 3, 4]);
  expect(shownSides(sides.slice(0, 6))).toHaveLength(6);
});
