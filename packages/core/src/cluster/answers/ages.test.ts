import { expect, test } from "vitest";
import { agesIn } from "./ages.ts";

const ages = (sentence: string) => agesIn(sentence).map(({ value, about }) => [value, about]);

test.each([
  ["Irma Solt, 84 ans, vivait à Tarvala.", "84", "Irma Solt"],
  ["Le sculpteur Ivo de Keller (quarante-deux ans) a protesté.", "42", "Ivo de Keller"],
  ["Irma Solt, âgée de 84 ans, vivait à Tarvala.", "84", "Irma Solt"],
  ["L'autrice de « Lirac » avait 84 ans.", "84", "L'autrice de « Lirac »"],
  ["Irma Solt est morte lundi à Tarvala, à l'âge de 84 ans.", "84", "Irma Solt"],
])("« %s »", (sentence, value, about) => {
  expect(ages(sentence)).toEqual([[value, about]]);
});

test.each([
  ["how long", "L'autrice avait 40 ans de métier."],
  ["at another time", "Elle avait 20 ans, lorsqu'elle vint à Tarvala."],
  ["of something else that is done once", "Irma Solt a publié son premier livre à l'âge de 20 ans."],
  ["how long ago", "Irma Solt a quitté Tarvala il y a 30 ans."],
  ["a term", "Irma Solt a été condamnée à 8 ans de prison."],
])("no age: %s", (_, sentence) => {
  expect(ages(sentence)).toEqual([]);
});
