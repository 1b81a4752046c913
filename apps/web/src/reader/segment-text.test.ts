import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentText } from "./segment-text.ts";

describe("segmentText", () => {
  it("cuts at every border and says what covers each piece", () => {
    const layers = [
      { start: 0, end: 5, value: "name" },
      { start: 3, end: 9, value: "lit" },
    ];
    const pieces = segmentText("Kiev dément tout.", { start: 0, end: 17, layers });
    expect(pieces.map(({ text, layers: over }) => [text, over.map(({ value }) => value)])).toEqual([
      ["Kie", ["name"]],
      ["v ", ["name", "lit"]],
      ["déme", ["lit"]],
      ["nt tout.", []],
    ]);
  });

  it("gives the text back, whatever the layers", () => {
    const layer = fc.record({ start: fc.nat(60), end: fc.nat(60), value: fc.string() });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(layer), (text, layers) => {
        const pieces = segmentText(text, { start: 0, end: text.length, layers });
        return pieces.map((piece) => piece.text).join("") === text;
      }),
    );
  });
});
