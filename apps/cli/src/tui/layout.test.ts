import { expect, test } from "vitest";
import { layoutFor } from "./layout.ts";

const shown = (columns: number, focus: "list" | "text" | "evidence") =>
  layoutFor({ columns, rows: 30 }, { focus, footerRows: 1 })?.panes.map(({ pane }) => pane);

test("three panes from 120 columns, two from 96, one below", () => {
  expect(shown(120, "list")).toEqual(["list", "text", "evidence"]);
  expect(shown(119, "list")).toEqual(["list", "text"]);
  expect(shown(96, "evidence")).toEqual(["text", "evidence"]);
  expect(shown(95, "text")).toEqual(["text"]);
});

test("the panes and their separators fill the window exactly", () => {
  for (let columns = 40; columns < 260; columns += 1) {
    const panes = layoutFor({ columns, rows: 30 }, { focus: "list", footerRows: 1 })?.panes ?? [];
    const total = panes.reduce((sum, { width }) => sum + width, 0) + (panes.length - 1) * 3;
    expect(total).toBe(columns);
  }
});

test("too small a window has no layout", () => {
  expect(layoutFor({ columns: 39, rows: 30 }, { focus: "list", footerRows: 1 })).toBeUndefined();
  expect(layoutFor({ columns: 80, rows: 11 }, { focus: "list", footerRows: 1 })).toBeUndefined();
});
