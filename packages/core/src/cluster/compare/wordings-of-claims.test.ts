import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { analyseText } from "../../extract/testing.ts";
import { prepareDocument } from "../prepare/prepare-document.ts";
import { compareClaims } from "./compare-claims.ts";

const TABLE = new URL("../../../evaluation/claims/pairs.tsv", import.meta.url);
/** A title and a paragraph, so that the sentence under test is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

const read = (id: string, sentence: string) =>
  prepareDocument({ file: `${id}.txt`, analysis: analyseText(`${BEFORE}${sentence}`) }, smallWorld());

/** How what two sentences claim stands to one another, read from their words to their comparison. */
function verdictOf(one: string, other: string): string {
  const [left, right] = [read("a", one), read("b", other)];
  const stances = new Map([...left.claims, ...right.claims].map(({ id, claim }) => [id, claim.stance]));
  const links = compareClaims(left, right, { oneMatter: true, oneTime: true });
  const isClash = ({ relation, left, right }: (typeof links)[number]) =>
    relation !== "same" || stances.get(left) !== stances.get(right);
  if (links.some(isClash)) return "opposite";
  return links.length > 0 ? "equal" : "different";
}

const pairs = readFileSync(TABLE, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [verdict: string, one: string, other: string]);

describe("two wordings of what is claimed", () => {
  test.each(pairs)("%s: %s %s", (verdict, one, other) => {
    const expected = verdict.replace("!", "");
    if (verdict.startsWith("!")) expect(verdictOf(one, other)).not.toBe(expected);
    else expect(verdictOf(one, other)).toBe(expected);
  });
});
