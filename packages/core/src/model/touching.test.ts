import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps, type Span } from "./span.ts";
import { touching } from "./touching.ts";

test("what touches a span is what overlaps it, in the order of the list", () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]): Span => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (items, asked) => {
      for (const one of asked) expect(touching(items, one)).toEqual(items.filter((item) => overlaps(item, one)));
    }),
  );
});
