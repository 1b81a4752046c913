import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "./csv.ts";

describe("toCsv", () => {
  it("quotes what must be quoted and disarms formulas", () => {
    expect(toCsv([{ a: 'dit "non"', b: "=1+1", c: 3 }])).toBe('\u{FEFF}a,b,c\r\n"dit ""non""",\'=1+1,3\r\n');
  });

  it("never lets a cell begin a formula", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [, line = ""] = toCsv([{ a: text }]).split("a\r\n");
        return !/^"?[=+\-@\t]/.test(line);
      }),
    );
  });
});
