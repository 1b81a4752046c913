import { describe, expect, test } from "vitest";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { analyseText } from "../../extract/testing.ts";
import { compareArticles } from "../../pipeline.ts";

function contradictionsOf(one: string, other: string) {
  const documents = [one, other].map((text, at) => ({ file: `${at}.txt`, analysis: analyseText(text, "2026-04-26") }));
  return compareArticles(documents, smallWorld()).contradictions.map(({ kind, question }) => [kind, question]);
}

describe("one act that happens but once", () => {
  test("is told on two days", () => {
    const found = contradictionsOf(
      "Le barrage de Tarvala a cédé\n\nLe barrage de Tarvala a cédé samedi, a annoncé le ministère de l'Irrigation.",
      "Tarvala sous les eaux\n\nLe barrage de Tarvala a cédé vendredi soir, selon des habitants de la vallée.",
    );
    expect(found.map(([kind]) => kind)).toEqual(["date"]);
    expect(found[0]?.[1]).toMatch(/: le 2[45] avril 2026 ou le 2[45] avril 2026 \?$/u);
  });

  test("befell one person on two days, whoever did it and however he is called", () => {
    const arrested = (words: string, by: string) => `Arrestation à Tarvala\n\n${words}, a annoncé ${by}.`;
    const found = contradictionsOf(
      arrested("La journaliste Alma Ostrev a été arrêtée jeudi à Tarvala par des policiers en civil", "son avocat"),
      arrested("La dénommée Alma Ostrev a été arrêtée vendredi à Tarvala alors qu'elle quittait le pays", "le parquet"),
    );
    expect(found.map(([kind]) => kind)).toEqual(["date"]);
  });

  test("is laid by each to the other", () => {
    const found = contradictionsOf(
      "Convoi attaqué à Tarvala\n\nL'armée a accusé les miliciens d'avoir incendié le convoi humanitaire de Tarvala.",
      "Le convoi de Tarvala\n\nLes miliciens ont accusé l'armée d'avoir incendié le convoi humanitaire de Tarvala.",
    );
    expect(found).toEqual([["actor", expect.stringMatching(/^Qui a incendié le convoi .* ou .* \?$/u)]]);
  });
});

test("two strikes on two days, and two who say what they themselves did, are left alone", () => {
  expect(
    contradictionsOf(
      "Frappe sur Tarvala\n\nL'armée a frappé Tarvala vendredi, selon le maire de la ville.",
      "Tarvala de nouveau frappée\n\nL'armée a frappé Tarvala samedi, selon le maire de la ville.",
    ),
  ).toEqual([]);
  expect(
    contradictionsOf(
      "Tarvala\n\nL'armée affirme avoir tué des combattants à Tarvala.",
      "Combats à Tarvala\n\nLes miliciens affirment avoir tué des combattants à Tarvala.",
    ),
  ).toEqual([]);
});

test("a thing that fell is the same thing in fewer words", () => {
  const found = contradictionsOf(
    "Accident près de Tarvala\n\nUn hélicoptère transportant cinq géologues s'est écrasé samedi après-midi près de Tarvala, a annoncé l'aviation civile.",
    "L'épave de Tarvala\n\nD'après le directeur du port de Tarvala, l'hélicoptère s'est écrasé vendredi soir, peu après avoir lancé un appel de détresse.",
  );
  expect(found.map(([kind]) => kind)).toEqual(["date"]);
});

describe("one act done to one person", () => {
  const arrested = (where: string, source = "une source judiciaire") =>
    `Arrestation du juge Marc Delorme\n\nMarc Delorme a été arrêté samedi ${where}, a annoncé ${source}.`;

  test("cannot have been done in two towns", () => {
    expect(contradictionsOf(arrested("à Bamako"), arrested("à l'aéroport d'Alger", "son avocat"))).toEqual([
      ["place", expect.stringMatching(/ : (?:à Bamako ou à l'aéroport d'Alger|à l'aéroport d'Alger ou à Bamako) \?$/u)],
    ]);
  });

  test("was done on one day", () => {
    const on = (day: string, source: string) =>
      `Arrestation du juge Marc Delorme\n\nL'arrestation du juge Marc Delorme ${day} à Bamako a été annoncée par ${source}.`;
    expect(contradictionsOf(on("samedi", "une source judiciaire"), on("vendredi", "son avocat"))).toEqual([
      ["date", expect.stringMatching(/ : le 2[45] avril 2026 ou le 2[45] avril 2026 \?$/u)],
    ]);
  });

  test("goes on in prison, in whatever town that stands", () => {
    const held = "Le juge Marc Delorme\n\nMarc Delorme a été incarcéré samedi à Alger, a annoncé son avocat.";
    expect(contradictionsOf(arrested("à Bamako"), held)).toEqual([]);
  });

  test.each([
    ["à Bamako", "près d'Alger"],
    ["à Bamako", "à Bamako"],
  ])("%s and %s are left alone", (one, other) => {
    expect(contradictionsOf(arrested(one), arrested(other, "son avocat"))).toEqual([]);
  });
});
