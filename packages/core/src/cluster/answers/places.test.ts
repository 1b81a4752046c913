import { expect, test } from "vitest";
import { whereIn } from "./places.ts";

test.each([
  ["la députée Ana Brun a été arrêtée lundi à Orvane", "Orvane", "à Orvane"],
  ["l'hydravion s'est écrasé mardi à l'aéroport d'Orvane", "Orvane", "à l'aéroport d'Orvane"],
  ["le sculpteur est mort à Saint-Orvan", "Saint-Orvan", "à Saint-Orvan"],
  ["la rencontre entre Ana Brun et Ivo Keller s'est tenue à Orvane", "Orvane", "à Orvane"],
])("« %s » happened in %s", (proposition, value, words) => {
  expect(whereIn(proposition)).toMatchObject({ asks: "where", value, words });
});

test.each([
  ["near it", "l'hydravion s'est écrasé près d'Orvane, à Lirac"],
  ["brought elsewhere", "Ana Brun a été arrêtée à Orvane et transférée à Lirac"],
  ["two towns", "Ana Brun a été arrêtée à Orvane ou à Lirac"],
  ["a region", "Ana Brun a été arrêtée dans la région d'Orvane"],
  ["to somebody", "l'accident est survenu grâce à Orvane"],
  ["a strike, which is repeated", "un drone a frappé lundi à Orvane"],
  ["a march, which is one of many", "les bateliers ont manifesté à Orvane"],
])("no answer: %s", (_, proposition) => {
  expect(whereIn(proposition)).toBeUndefined();
});
