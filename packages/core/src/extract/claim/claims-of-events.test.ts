import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";

/** What is claimed of the acts of a sentence, as « stance: proposition ». */
function claimsOfActs(sentence: string): readonly string[] {
  const text = `La vallée attend\n\nLe marché de la vallée se tient sur la grande place.\n\n${sentence}`;
  return analyseText(text)
    .claims.filter(({ rule }) => rule?.name === "claim/event")
    .map(({ stance, proposition }) => `${stance}: ${proposition}`);
}

test.each([
  ["L'armée malienne aurait bombardé Gao.", "asserts: l'armée malienne a bombardé Gao"],
  ["L'armée malienne n'a pas bombardé Gao.", "denies: l'armée malienne a bombardé Gao"],
])("what is told of an act: %s", (sentence, claim) => {
  expect(claimsOfActs(sentence)).toEqual([claim]);
});

test.each([
  "Si l'armée malienne a bombardé Gao, elle doit répondre de ses actes.",
  "Si l'armée malienne bombarde Gao, les bergers fuiront.",
  "À moins que l'armée malienne ne bombarde Gao, la trêve tiendra.",
])("what is only supposed is claimed by nobody: %s", (sentence) => {
  expect(claimsOfActs(sentence)).toEqual([]);
});
