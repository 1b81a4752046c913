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

  test("may be two on two days", () => {
    const hit = (who: string, day: string, by: string) =>
      `Le pont de Tarvala\n\nL'armée ${who} a bombardé ${day} le pont de Tarvala, a affirmé dimanche ${by}.`;
    expect(
      contradictionsOf(
        hit("soudanaise", "jeudi", "l'armée malienne"),
        hit("malienne", "samedi", "un porte-parole rebelle"),
      ).filter(([kind]) => kind === "actor"),
    ).toEqual([]);
  });

  test("is who began, where each side lays that to the other in words of its own", () => {
    const found = contradictionsOf(
      "Tarvala : la trêve rompue\n\nL'armée soudanaise a voulu l'escalade à Tarvala, a affirmé dimanche l'armée malienne. Onze soldats ont été tués à Tarvala.",
      "Tarvala : la trêve rompue\n\nL'armée malienne a déclenché les hostilités à Tarvala, a affirmé dimanche le général Oumar Keïta. Onze soldats ont été tués à Tarvala.",
    );
    expect(found.map(([kind]) => kind)).toEqual(["actor"]);
  });

  test("is who is said to be behind the attack of a place, and who is accused of having attacked it", () => {
    const kinds = (accusation: string) =>
      contradictionsOf(
        "L'attaque de Tarvala\n\nL'armée a attribué mercredi l'attaque de Tarvala aux djihadistes de la Katiba du Nord. Onze habitants de Tarvala ont été tués.",
        `Tarvala accuse\n\n${accusation} Onze habitants de Tarvala ont été tués.`,
      ).map(([kind]) => kind);
    expect(kinds("Des habitants de Tarvala ont accusé jeudi l'armée d'avoir attaqué leur village.")).toEqual(["actor"]);
    expect(kinds("Des habitants de Vierzy ont accusé jeudi l'armée d'avoir attaqué leur village.")).toEqual([]);
  });

  test("are two who were the first to do two things, of which none is hostile", () => {
    expect(
      contradictionsOf(
        "Secours à Tarvala\n\nL'armée malienne a été la première à évacuer Tarvala, a affirmé dimanche la coalition du Fleuve. Onze soldats ont été tués à Tarvala.",
        "Secours à Tarvala\n\nLes rebelles ont été les premiers à soigner les blessés de Tarvala, a affirmé dimanche le général Oumar Keïta. Onze soldats ont été tués à Tarvala.",
      ),
    ).toEqual([]);
  });
});
