import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import type { Row } from "../../views/view.ts";
import { listLines } from "./list-lines.ts";

const row = (id: number, title = `Titre ${id}`): Row => ({ id: `${id}`, title, facts: "2 articles", path: `/c/${id}` });

test("the chosen row is in the window, and the window is full when the list is long", () => {
  const rows = Array.from({ length: 500 }, (_, index) => row(index));
  for (const selected of [0, 1, 7, 250, 498, 499]) {
    const lines = listLines(rows, `${selected}`, { width: 30, height: 11 });
    expect(lines.filter((line) => line.selected).length, `row ${selected}`).toBe(2);
    expect(lines.length).toBeLessThanOrEqual(11);
    if (selected < 490) expect(lines.length).toBe(11);
  }
});

test("lines fit the pane whatever the title holds", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 12 }), fc.nat(11), (titles, chosen) => {
      const rows = titles.map((title, index) => row(index, title));
      for (const line of listLines(rows, `${chosen}`, { width: 24, height: 9 })) {
        const text = line.segments.map((segment) => segment.text).join("");
        expect(stringWidth(text)).toBeLessThanOrEqual(24);
      }
    }),
  );
});
