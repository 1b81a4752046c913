import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalAddress } from "./canonical-address.ts";

test.each([
  ["https://Journal.example:443/a?utm_source=x&id=7&xtor=RSS-1#haut", "https://journal.example/a?id=7"],
  ["https://journal.example/a?at_medium=rss", "https://journal.example/a"],
  ["http://journal.example./a", "http://journal.example/a"],
  ["https://u:p@journal.example/a", "https://journal.example/a"],
  ["mailto:a@b.example", undefined],
  ["pas une adresse", undefined],
])("%s", (address, expected) => {
  expect(canonicalAddress(address)).toBe(expected);
});

test("doing it twice changes nothing", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalAddress(address);
      expect(once === undefined ? undefined : canonicalAddress(once)).toBe(once);
    }),
  );
});
