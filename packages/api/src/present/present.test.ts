import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inFrench, presentCount, presentOrigins } from "./counts.ts";
import { presentDate, presentRange, presentShortDate, presentToldRange } from "./dates.ts";
import { MARKS, signOf, wordOf } from "./status.ts";

describe("dates", () => {
  it("says a day with its weekday, a month and a year", () => {
    expect(presentDate("2025-03-13", "fr")).toBe("jeudi 13 mars 2025");
    expect(presentDate("2025-03-13T23:30:00-11:00", "fr")).toBe("jeudi 13 mars 2025");
    expect(presentDate("2025-03", "fr")).toBe("mars 2025");
    expect(presentDate("2025", "fr")).toBe("2025");
    expect(presentDate("2025-03-13", "en")).toMatch(/^Thursday,? 13 March 2025$/);
  });

  it("writes the first of the month as French does", () => {
    expect(presentDate("2025-12-01", "fr")).toBe("lundi 1er décembre 2025");
    expect(presentShortDate("2025-12-01", "fr")).toBe("1er décembre 2025");
    expect(presentShortDate("2025-12-11", "fr")).toBe("11 décembre 2025");
  });

  it("never guesses a date it does not have", () => {
    expect(presentDate(null, "fr")).toBe("date inconnue");
    expect(presentRange(null, "en")).toBe("unknown date");
    const presumed = { from: "2025-03-13", to: "2025-03-13", presumed: true };
    expect(presentRange(presumed, "fr")).toBe("jeudi 13 mars 2025 (jour de parution)");
    expect(presentRange(presumed, "en")).toMatch(/^Thursday,? 13 March 2025 \(day of publication\)$/);
    expect(presentToldRange(presumed, "fr")).toBe("");
    expect(presentToldRange({ from: "2025-03-13", to: "2025-03-13" }, "fr")).toBe("jeudi 13 mars 2025");
  });

  it("shortens a range inside one month", () => {
    expect(presentRange({ from: "2025-03-12", to: "2025-03-14" }, "fr")).toBe("12–14 mars 2025");
    expect(presentRange({ from: "2025-03-11", to: "2025-12-03" }, "fr")).toBe("11 mars 2025 → 3 décembre 2025");
    expect(presentRange({ from: "2025-03-12", to: "2025-03-12" }, "fr")).toBe("mercredi 12 mars 2025");
  });

  it("says a whole month or year by its name", () => {
    expect(presentRange({ from: "2014-01-01", to: "2014-12-31" }, "fr")).toBe("2014");
    expect(presentRange({ from: "2024-02-01", to: "2024-02-29" }, "fr")).toBe("février 2024");
    expect(presentRange({ from: "2025-02-01", to: "2025-02-27" }, "fr")).toBe("1–27 février 2025");
  });

  it("takes any string without failing", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof presentDate(text, "fr") === "string"));
  });
});

describe("counts", () => {
  it("agrees in number", () => {
    expect(presentCount(0, "article", "fr")).toBe("0 article");
    expect(presentCount(0, "article", "en")).toBe("0 articles");
    expect(presentOrigins({ articles: 3, origins: 2 }, "fr")).toBe("3 articles · 2 origines indépendantes");
    expect(presentOrigins({ articles: 1, origins: 1 }, "fr")).toBe("1 article · 1 origine");
    expect([0, 1, 3].map((count) => inFrench(count, "essai"))).toEqual(["0 essai", "1 essai", "3 essais"]);
    expect(inFrench(2, "source lue", "sources lues")).toBe("2 sources lues");
  });
});

describe("marks", () => {
  it("gives every mark a sign of its own and a word in both languages", () => {
    expect(new Set(MARKS.map(signOf)).size).toBe(MARKS.length);
    for (const mark of MARKS) expect([wordOf(mark, "fr"), wordOf(mark, "en")]).not.toContain("");
  });
});
