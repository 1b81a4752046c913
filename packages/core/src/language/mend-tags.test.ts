import { expect, test } from "vitest";
import { analyseSentence } from "./analyse-sentence.ts";
import { withNounBehindNone, withSureTag } from "./mend-tags.ts";
import { shippedFrench } from "./testing.ts";

function verbs(sentence: string): readonly string[] {
  const words = sentence.split(" ");
  return analyseSentence(words, shippedFrench()).words.flatMap(({ form, upos, features }) =>
    upos === "VERB" && features["VerbForm"] === "Fin" ? [form] : [],
  );
}

test.each([
  ["Le ministre dément .", ["dément"]],
  ["Le préfet affirme une chose que le maire dément .", ["affirme", "dément"]],
  ["Les rebelles disent avancer , mais le ministre dément .", ["disent", "dément"]],
  ["L' armée le dément .", ["dément"]],
  ["Le maire parle avant que le préfet ne démente .", ["parle", "démente"]],
  ["Le port de la ville .", []],
])("%s", (sentence, found) => expect(verbs(sentence)).toEqual(found));

test("« soi-disant » describes", () => {
  const words = analyseSentence("Le maire a démenti la soi-disant prise du fort .".split(" "), shippedFrench()).words;
  expect(words.find(({ form }) => form === "soi-disant")?.upos).toBe("ADJ");
});

test.each([
  ["s'", "ils", "SCONJ"],
  ["s'", "est", "PRON"],
])("« %s » before « %s » is %s", (form, next, tag) => expect(withSureTag("PRON", form, undefined, next)).toBe(tag));

test("« les grandes écoles vendredi »: a day is no verb", () =>
  expect(withSureTag("VERB", "vendredi", "ADJ", "à")).toBe("NOUN"));

test("« mettre en garde »: behind a preposition a noun", () =>
  expect(withSureTag("VERB", "garde", "ADP", "le")).toBe("NOUN"));

test("« aucun accusé n'a parlé »: a noun behind « aucun »", () =>
  expect(withNounBehindNone(["PRON", "VERB", "ADV", "AUX", "VERB"], ["Aucun", "accusé", "n'", "a", "parlé"])).toEqual([
    "DET",
    "NOUN",
    "ADV",
    "AUX",
    "VERB",
  ]));

test("« à une lourde peine de prison »: a noun behind its adjective", () => {
  const words = "La cour a condamné le maire à une lourde peine de prison .".split(" ");
  const tags = analyseSentence(words, shippedFrench()).words.map(({ upos }) => upos);
  expect(tags.slice(8, 10)).toEqual(["ADJ", "NOUN"]);
});
