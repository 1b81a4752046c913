import fc from "fast-check";
import { expect, it } from "vitest";
import { joinByMean, type Likeness } from "./join-by-mean.ts";

const SIZE = 9;
const likenessesOf = (scores: fc.Arbitrary<number>) =>
  fc.uniqueArray(
    fc
      .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), scores)
      .filter(([left, right]) => left < right)
      .map(([left, right, score]): Likeness => ({ left, right, score })),
    { selector: ({ left, right }) => `${left} ${right}`, maxLength: 36 },
  );
// Whole numbers, so that sums are exact and many means are equal; others, so that none are.
const likenesses = likenessesOf(fc.integer({ min: 1, max: 8 }));
const unequal = likenessesOf(fc.double({ min: 0.5, max: 8, noNaN: true })).map((pairs) =>
  pairs.map((pair, at) => ({ ...pair, score: pair.score + at * Math.SQRT2 * 1e-4 })),
);

it("joins what joining the two most alike of all joins, every mean added up anew at every step", () => {
  fc.assert(
    fc.property(unequal, fc.integer({ min: 1, max: 6 }), (pairs, leastMean) => {
      expect(joinByMean(SIZE, pairs, leastMean)).toEqual(joinAnew(pairs, leastMean));
    }),
  );
});

it("no order of the pairs changes what is joined", () => {
  const shuffled = likenesses.chain((pairs) =>
    fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length })),
  );
  fc.assert(
    fc.property(shuffled, ([pairs, others]) => {
      expect(joinByMean(SIZE, others, 2)).toEqual(joinByMean(SIZE, pairs, 2));
    }),
  );
});

it("hundreds that are all as like are joined at once", () => {
  const size = 400;
  const all = Array.from({ length: size }, (_, left) =>
    Array.from({ length: size - left - 1 }, (_each, at): Likeness => ({ left, right: left + 1 + at, score: 1 })),
  ).flat();
  const before = performance.now();
  expect(joinByMean(size, all, 0.5)).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(2000);
});

it("each like the next alone, a row of members is no one group", () => {
  const row = [0, 1, 2, 3, 4, 5].map((left): Likeness => ({ left, right: left + 1, score: 1 }));
  expect(joinByMean(7, row, 0.6)).toEqual([[0, 1], [2, 3], [4, 5], [6]]);
});

/** The rule as it is told, without anything kept from step to step. */
function joinAnew(pairs: readonly Likeness[], leastMean: number): readonly (readonly number[])[] {
  const scores = new Map(pairs.map(({ left, right, score }) => [`${left} ${right}`, score]));
  const scoreOf = (one: number, other: number) => scores.get(`${Math.min(one, other)} ${Math.max(one, other)}`) ?? 0;
  const meanOf = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, left) => sum + other.reduce((part, right) => part + scoreOf(left, right), 0), 0) /
    (one.length * other.length);
  let groups: readonly (readonly number[])[] = Array.from({ length: SIZE }, (_, member) => [member]);
  for (;;) {
    const choices = groups.flatMap((one, at) =>
      groups.slice(at + 1).map((other) => ({ one, other, mean: meanOf(one, other) })),
    );
    const [best] = choices.toSorted(
      (a, b) => b.mean - a.mean || (a.one[0] ?? 0) - (b.one[0] ?? 0) || (a.other[0] ?? 0) - (b.other[0] ?? 0),
    );
    if (!best || best.mean === 0 || best.mean < leastMean) return groups;
    const joined = [...best.one, ...best.other].toSorted((one, other) => one - other);
    groups = groups.flatMap((group) => (group === best.one ? [joined] : group === best.other ? [] : [group]));
  }
}
