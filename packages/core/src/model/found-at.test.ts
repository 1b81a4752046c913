import { expect, test } from "vitest";
import { foundAt } from "./found-at.ts";

test("what is found stands in the order of the items, with nothing for those at which nothing is", () => {
  const words = ["le", "maire", "de", "Lima"];
  expect(foundAt(words, (word, index) => (word.length > 3 ? `${index} ${word}` : undefined))).toEqual([
    "1 maire",
    "3 Lima",
  ]);
  expect(foundAt([0, 1], (number) => (number === 0 ? number : undefined))).toEqual([0]);
  expect(foundAt([], () => 1)).toEqual([]);
});
