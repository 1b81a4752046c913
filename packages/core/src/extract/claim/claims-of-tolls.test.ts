import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";

/** Each claim of a sentence as « holder: proposition ». */
function tollsOf(sentence: string): readonly string[] {
  const text = `La vallée attend\n\nLe marché de la vallée se tient sur la grande place.\n\n${sentence}`;
  return analyseText(text)
    .claims.filter(({ rule }) => rule?.name === "claim/toll" || rule?.name === "claim/counter")
    .map(({ holder, proposition }) => `${holder?.name ?? "∅"}: ${proposition}`);
}

test.each([
  ["Un élu local a fait état d'au moins 14 gendarmes tués.", "élu local: au moins 14 gendarmes tués"],
  ["Les rebelles revendiquent trente soldats tués et deux drones.", "rebelles: trente soldats tués"],
  [
    "Une source hospitalière parle de « plus de quinze » morts dans les rangs de la police.",
    "source hospitalière: plus de quinze morts dans les rangs de la police",
  ],
  ["Un obus est tombé sur le marché, tuant au moins neuf habitantes.", "∅: au moins neuf habitantes tuées"],
  ["Le bilan fait état de 43 rebelles neutralisés.", "∅: 43 rebelles neutralisés"],
  ["Dix gardes sont soignés, selon la mairie, qui fait état de deux soldats tués.", "mairie: deux soldats tués"],
])("who counts victims claims the count: %s", (sentence, claim) => {
  expect(tollsOf(sentence)).toContain(claim);
});

test("both tolls of one sentence are claimed, with whose they are by its known name", () => {
  const text =
    "Les Forces armées ivoiriennes (FAI) patrouillent dans la ville.\n\nCôté FAI, l'on déplore 7 morts et 11 blessés, soignés à Bouaké.";
  const found = tollsOf(text);
  expect(found).toContain("∅: 7 morts côté Forces armées ivoiriennes");
  expect(found).toContain("∅: 11 blessés côté Forces armées ivoiriennes");
});

test("a killer is no arrest", () => {
  const text =
    "La vallée attend\n\nLe marché se tient sur la grande place.\n\nLe préfet a annoncé l'arrestation de l'homme qui a tué trois personnes.";
  const told = analyseText(text).claims.map(({ proposition }) => proposition);
  expect(told.filter((proposition) => proposition.startsWith("l'arrestation"))).toEqual([]);
  expect(told).toContain("l'homme a tué trois personnes");
});

test("who makes victims does not count them", () => {
  expect(
    tollsOf("La milice a fait lundi, selon des témoins venus de la côte, 12 blessés au marché.").join(),
  ).not.toContain("milice:");
});

test("what is counted besides victims, or not at all, is no toll", () => {
  expect(tollsOf("La police a saisi douze motos et trois fusils.")).toEqual([]);
  expect(tollsOf("L'explosion n'a fait aucun blessé.")).toEqual([]);
  expect(tollsOf("Il reste 12 élèves dans la classe.")).toEqual([]);
});

test("a title that the text tells again claims nothing of its own", () => {
  const { claims } = analyseText(
    "Éboulement : 12 morts dans une mine\n\nL'éboulement a fait 12 morts mardi dans une mine du Katanga, selon le gouverneur.",
  );
  expect(claims.map(({ holder }) => holder?.name)).toEqual(["gouverneur"]);
});

test("any sentence around a count is read without a throw, and the words of a toll are the text's", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.integer({ min: 2, max: 9999 }), (words, count) => {
      for (const toll of tollsOf(`Selon ${words}, on compte ${count} blessés ${words}.`))
        expect(toll).toMatch(/bless/u);
    }),
    { numRuns: 60 },
  );
});
