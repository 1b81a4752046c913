import fc from "fast-check";
import { expect, test } from "vitest";
import { keepTogether } from "./keep-together.ts";

test("marks stay with their words", () => {
  expect(keepTogether("Mali : « Rien » n'est dit ?")).toBe("Mali\u00A0: «\u00A0Rien\u00A0» n'est dit\u00A0?");
});

test("only spaces change, and no line can begin with a mark", () => {
  const title = fc.string({ unit: fc.constantFrom("a", " ", "«", "»", ":", ";", "!", "?") });
  fc.assert(
    fc.property(title, (text) => {
      const held = keepTogether(text);
      expect(held.replaceAll("\u00A0", " ")).toBe(text);
      expect(held).not.toMatch(/« | [»:;!?]/u);
    }),
    { numRuns: 500 },
  );
});
