import { expect, test } from "vitest";
import { analyseSentence } from "./analyse-sentence.ts";
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
  ["Le port de la ville .", []],
])("%s", (sentence, found) => expect(verbs(sentence)).toEqual(found));
