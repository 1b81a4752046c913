import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abbreviates } from "./find-acronyms.ts";

describe("abbreviates", () => {
  it.each([
    ["FLA", "Front de libération de l Azawad", true],
    ["Fama", "Forces armées maliennes", true],
    ["Elecam", "Elections Cameroon", true],
    ["FARDC", "Forces armées de la République démocratique du Congo", true],
    ["ONU", "Forces armées maliennes", false],
    ["FM", "Forces armées maliennes", true],
    ["AF", "Forces armées maliennes", false],
  ])("%s for « %s »: %s", (short, long, expected) => {
    expect(abbreviates(short, long.split(" "))).toBe(expected);
  });

  it("holds for the initials of any words, and never throws", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 8 }), (words) =>
        abbreviates(words.map((each) => each.charAt(0)).join(""), words),
      ),
    );
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (short, words) => typeof abbreviates(short, words) === "boolean"),
    );
  });
});
