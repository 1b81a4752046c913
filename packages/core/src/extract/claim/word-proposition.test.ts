import { expect, test } from "vitest";
import { joinWords } from "./word-proposition.ts";

test.each([
  ["les troupes|de|Oblast de Koursk", "les troupes d'Oblast de Koursk"],
  ["le maire|de|Ouagadougou", "le maire de Ouagadougou"],
  ["la garde|de|Kidal|,|hier", "la garde de Kidal, hier"],
  ["l'|armée|de|onze|pays", "l'armée de onze pays"],
])("%s", (words, joined) => {
  expect(joinWords(words.split("|"))).toBe(joined);
});
