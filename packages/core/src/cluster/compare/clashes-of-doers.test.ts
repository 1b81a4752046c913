import { describe, expect, test } from "vitest";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { analyseText } from "../../extract/testing.ts";
import { compareArticles } from "../../pipeline.ts";

function contradictionsOf(one: string, other: string) {
  const documents = [one, other].map((text, at) => ({ file: `${at}.txt`, analysis: analyseText(text, "2026-04-26") }));
  return compareArticles(documents, smallWorld()).contradictions.map(({ kind, question }) => [kind, question]);
}

describe("who did it", () => {
  test("began it with another act, and in other words", () => {
    const found = contradictionsOf(
      "Tarvala : la trêve rompue\n\nL'armée malienne a violé la trêve la première à Tarvala, a affirmé dimanche la coalition du Fleuve. Onze soldats ont été tués à Tarvala.",
      "Tarvala : la trêve rompue\n\nLes rebelles ont ouvert le feu les premiers à Tarvala, a affirmé dimanche le général Oumar Keïta. Onze soldats ont été tués à Tarvala.",
    );
    expect(found).toEqual([["actor", expect.stringMatching(/^Qui a .* \?$/u)]]);
  });

  test("is who lays it to another, where a thing was hit", () => {
    const found = contradictionsOf(
      "Le pont de Tarvala détruit\n\nL'armée soudanaise a bombardé le pont de Tarvala, a affirmé dimanche l'armée malienne.",
      "Frappe sur le pont de Tarvala\n\nL'armée malienne a bombardé le pont de Tarvala, a affirmé dimanche un porte-parole rebelle.",
    );
    expect(found).toEqual([["actor", expect.stringMatching(/^Qui a bombardé le pont de Tarvala/u)]]);
  });

  test("may be both in turn, where a town was hit", () => {
    expect(
      contradictionsOf(
        "Tarvala bombardée\n\nL'armée soudanaise a bombardé Tarvala, a affirmé dimanche l'armée malienne.",
        "Frappe sur Tarvala\n\nL'armée malienne a bombardé Tarvala, a affirmé dimanche un porte-parole rebelle.",
      ),
    ).toEqual([]);
  });

  test("are two in two matters of beginning: who arrives first is no quarrel", () => {
    expect(
      contradictionsOf(
        "Secours à Tarvala\n\nLes pompiers maliens sont arrivés les premiers à Tarvala, a affirmé dimanche le maire.",
        "Secours à Tarvala\n\nLes secouristes soudanais sont arrivés les premiers à Tarvala, a affirmé dimanche le préfet.",
      ),
    ).toEqual([]);
  });
});
