import fc from "fast-check";
import { expect, test } from "vitest";
import { countSharedHashes, diceOfHashes, hashedSet } from "./hashed-set.ts";
import { countShared, dice } from "./words.ts";

const words = fc.array(fc.constantFrom(..."la ville de pont est prise par armée maire grève 12 tués".split(" ")));

test("counts what two sets share, as sets of the words themselves do", () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [left, right] = [hashedSet(one), hashedSet(other)];
      expect(countSharedHashes(left, right)).toBe(countShared(new Set(one), new Set(other)));
      expect(diceOfHashes(left, right)).toBe(dice(new Set(one), new Set(other)));
    }),
  );
});

test("a set holds each of any texts once, in ascending order", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
      const set = hashedSet([...texts, ...texts]);
      expect(set).toEqual([...new Set(hashedSet(texts))]);
      expect(set.every((hash, at) => at === 0 || hash > (set[at - 1] ?? 0))).toBe(true);
    }),
  );
});
