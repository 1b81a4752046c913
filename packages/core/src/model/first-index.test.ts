import fc from "fast-check";
import { expect, test } from "vitest";
import { firstIndex } from "./first-index.ts";

test("is the index that looking at all would give", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(25), (numbers, least) => {
      const sorted = numbers.toSorted((left, right) => left - right);
      const found = sorted.findIndex((number) => number >= least);
      expect(firstIndex(sorted.length, (index) => sorted[index]! >= least)).toBe(found < 0 ? sorted.length : found);
    }),
  );
});
