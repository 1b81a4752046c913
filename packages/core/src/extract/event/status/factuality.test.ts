import { describe, expect, test } from "vitest";
import { analyseText } from "../../testing.ts";
import { FACTUALITY_CASES } from "./factuality-cases.ts";
import { PLAN_CASES } from "./plan-cases.ts";

/** A title and a paragraph, so that the sentence is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

const cases = `${FACTUALITY_CASES}${PLAN_CASES}`
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ").map((cell) => cell.trim()));

describe("factuality", () => {
  test("has at least 280 sentences", () => {
    expect(cases.length).toBeGreaterThanOrEqual(280);
  });

  test.each(cases)("%s %s: %s", (status, kind = "", sentence = "") => {
    const [type, mode] = kind.split(".");
    const found = analyseText(`${BEFORE}${sentence}`)
      .events.filter((event) => event.type === type && (mode === undefined || event.mode === mode))
      .map((event) => event.status);
    expect(found.length > 0 ? [...new Set(found)] : ["none"]).toEqual([status]);
  });
});
