import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";

/** Each claim of a sentence as « holder stance: proposition ». */
function claimsIn(sentence: string): readonly string[] {
  const text = `La vallée attend\n\nLe marché de la vallée se tient sur la grande place.\n\n${sentence}`;
  return analyseText(text).claims.map(
    ({ holder, stance, proposition }) => `${holder?.name ?? "∅"} ${stance}: ${proposition}`,
  );
}

test.each([
  [
    "Contrairement à ce qu'affirme l'armée, le fort n'a pas été évacué.",
    "armée asserts: le fort a été évacué",
    "∅ denies: le fort a été évacué",
  ],
  [
    "La digue n'a pas cédé, contrairement à ce que plusieurs journaux racontaient.",
    "journaux asserts: la digue a cédé",
    "∅ denies: la digue a cédé",
  ],
  [
    "« La digue n'a jamais cédé », a assuré la préfète, contrairement à ce que soutient le maire.",
    "maire asserts: la digue a cédé",
    "préfète denies: la digue a cédé",
  ],
  [
    "La direction dément avoir vendu le terrain, comme l'affirmait lundi le syndicat.",
    "syndicat asserts: la direction a vendu le terrain",
    "direction denies: la direction a vendu le terrain",
  ],
  [
    "Personne n'a rouvert la vanne, quoi qu'en dise la direction.",
    "direction asserts: quelqu'un a rouvert la vanne",
    "∅ denies: quelqu'un a rouvert la vanne",
  ],
  [
    "La digue n'a pas cédé, n'en déplaise à la préfète.",
    "préfète asserts: la digue a cédé",
    "∅ denies: la digue a cédé",
  ],
  [
    "La digue n'a pas cédé, contrairement à ce que claironne le maire.",
    "maire asserts: la digue a cédé",
    "∅ denies: la digue a cédé",
  ],
])("whom a sentence sets itself against says the contrary: %s", (sentence, other, own) => {
  expect(claimsIn(sentence)).toEqual(expect.arrayContaining([other, own]));
});

test("who is only compared says nothing", () => {
  const found = claimsIn("Les pêcheurs n'ont reçu aucune aide, contrairement aux bergers du nord.");
  expect(found).toEqual(["∅ denies: les pêcheurs ont reçu une aide"]);
});

test("who is cited for what the sentence says denies nothing", () => {
  expect(claimsIn("Comme l'a annoncé la préfète, le pont est rouvert.").join()).not.toMatch(/denies/u);
});
