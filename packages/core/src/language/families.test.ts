import fc from "fast-check";
import { expect, test } from "vitest";
import { type Child, Families, type Family } from "./families.ts";

const number = fc.integer({ min: -2, max: 1 });
const child = fc.record({ word: fc.record({ tag: number }), label: number });
const asked = fc.tuple(number, number, child, child, child, child);

const values = (tag: number, count: number, ...children: readonly Child[]): readonly number[] => [
  tag,
  count,
  ...children.flatMap(({ word, label }) => [word.tag, label]),
];
const own = ({ id: _, ...rest }: Family): readonly number[] => [
  rest.tag,
  rest.count,
  ...[rest.left, rest.leftLabel, rest.left2, rest.left2Label],
  ...[rest.right, rest.rightLabel, rest.right2, rest.right2Label],
];

test("a family has the values that it is asked for, and one number is never two families", () => {
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 60 }), (sought) => {
      const families = new Families();
      const seen = new Map<number, Family>();
      for (const one of sought) {
        const family = families.of(...one);
        expect(own(family)).toEqual(values(...one));
        expect(families.of(...one)).toBe(family);
        expect(seen.get(family.id) ?? family).toBe(family);
        seen.set(family.id, family);
      }
    }),
  );
});
