import { expect, test } from "vitest";
import { elides, joinWords } from "./join-words.ts";

test.each([
  ["les villages|de|Emirat de Kano", "les villages d'Emirat de Kano"],
  ["le maire|de|Ouagadougou", "le maire de Ouagadougou"],
  ["la garde|de|Kidal|,|hier", "la garde de Kidal, hier"],
  ["l'|armée|de|onze|pays", "l'armée de onze pays"],
  ["ils|s'|sont|emparés|du|fort", "ils se sont emparés du fort"],
  ["la route de|N'Djamena", "la route de N'Djamena"],
  ["il|a vendu|la maison|en|2016.", "il a vendu la maison en 2016"],
  ["il|a vu|J.", "il a vu J."],
  ["ce|qu'|sont|les|faits", "ce que sont les faits"],
  ["l'|Organisation de la santé|(|)|alerte", "l'Organisation de la santé alerte"],
])("%s", (words, joined) => {
  expect(joinWords(words.split("|"))).toBe(joined);
});

test.each([
  ["Israël", true],
  ["hôpital", true],
  ["Hamas", false],
  ["Yémen", false],
  ["Ouagadougou", false],
  ["Kidal", false],
])("%s takes an elided article: %s", (name, elided) => expect(elides(name)).toBe(elided));
