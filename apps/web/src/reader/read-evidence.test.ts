import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvidence } from "./read-evidence.ts";

describe("readEvidence", () => {
  it("reads a range inside the text", () => {
    expect(readEvidence("120-240", 300)).toEqual({ start: 120, end: 240 });
  });

  it("gives nothing for what is no range of the text", () => {
    for (const wrong of [undefined, "", "12", "240-120", "10-10", "0-301", "-1-5", "1-2-3"])
      expect(readEvidence(wrong, 300)).toBeUndefined();
  });

  it("takes any string", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1000), (parameter, length) => {
        const range = readEvidence(parameter, length);
        return range === undefined || (range.start < range.end && range.end <= length);
      }),
    );
  });
});
