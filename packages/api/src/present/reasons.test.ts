import { QUOTE_RULES } from "@recoupe/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { explainReason, explainRule, explanationLine } from "./reasons.ts";

test("a reason of the comparison is worded for a person, its rule named once", () => {
  expect(
    explainReason("same-event@2: act advance, parties 0.7, , place Tessalit, words 0.24 (0.72, 3 links)", "fr"),
  ).toEqual({
    rule: "récits d'un même événement",
    code: "same-event@2",
    details: ["un même acte", "mêmes participants", "lieu : Tessalit", "mots voisins"],
  });
});

test("ids of articles and of the base never reach a reader", () => {
  const clash = explainReason("asserted-and-denied@1: le maire, art_7cf2e585e749a86c6459 ≠ le préfet", "fr");
  expect(clash.details).toEqual(["le maire, le média lui-même ≠ le préfet"]);
  const scope = explainReason("scope-clash@1: #forces, @Q159, ~Q212, village, r:seat:ru:kremlin", "fr");
  expect(scope.details).toEqual(["en commun : « village »"]);
  expect(explanationLine(explainReason("same-entity@1: known as Q212", "en"))).toBe(
    "names of one entity (one entry of the knowledge base)",
  );
});

test("opposed assessments name their matter in words, and no word of one side as a common one", () => {
  const clash = "framing-clash@1: talks, ~Q212, utiles, steriles";
  expect(explainReason(clash, "fr").details).toEqual(["sujet : pourparlers", "mots lus : « utiles », « steriles »"]);
  expect(explainReason("framing-clash@1: @Q212, utiles", "en").details).toEqual(["words read : « utiles »"]);
});

test("the sound keys of a story's names are left out", () => {
  expect(explainReason("one-story@1: 4 events, 30 % of words, rusie, etas unis", "fr").details).toEqual([
    "événements en commun : 4",
    "30 % des mots en commun",
  ]);
});

test("a rule of one article says what it does and which words it read", () => {
  const rule = { name: "event/verb/ASSAULT", version: 1, words: ["encercler", "armée"] };
  expect(explanationLine(explainRule(rule, "fr"))).toBe(
    "verbe du lexique des événements (mots lus : « encercler », « armée »)",
  );
});

test("an unknown rule keeps its name, and any text is taken", () => {
  expect(explainRule({ name: "new/rule", version: null, words: [] }, "fr").rule).toBe("new/rule");
  fc.assert(fc.property(fc.string(), (text) => explanationLine(explainReason(text, "en")).length >= 0));
  expect(explainReason("base: another name of « Kyiv »", "fr").rule).toBe("base: another name of « Kyiv »");
});

test.each(QUOTE_RULES)("the rule « %s » of quotations has words for a reader", (name) => {
  const { rule } = explainRule({ name: `quote/${name}`, version: 1, words: [] }, "fr");
  expect(rule).not.toContain("quote/");
});
