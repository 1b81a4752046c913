import { describe, expect, test } from "vitest";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { analyseText } from "../../extract/testing.ts";
import { compareArticles } from "../../pipeline.ts";
import { compareClaims } from "./compare-claims.ts";
import { document, relations, type Said } from "./testing.ts";

const drone: Said = ["police", "asserts", "un drone a frappé le dépôt de bus d'Orvane"];
const missile: Said = ["armée", "asserts", "un missile a frappé le dépôt de bus d'Orvane"];
const gas: Said = ["maire", "asserts", "l'explosion du marché d'Orvane a été provoquée par une fuite de gaz"];
const bomb: Said = ["préfet", "asserts", "l'explosion a été causée par une bombe artisanale"];

test.each<readonly [string, Said, Said]>([
  ["means", drone, missile],
  ["cause", gas, bomb],
  [
    "cause",
    ["rebelles", "asserts", "un hélicoptère de l'armée a été abattu près d'Orvane"],
    ["ministère", "asserts", "l'appareil qui s'est écrasé a été victime d'une panne de moteur"],
  ],
  [
    "cause",
    ["police", "asserts", "le syndicaliste Ramiro Sosa est mort d'une crise cardiaque"],
    ["sœur", "asserts", "Ramiro Sosa est mort sous les coups de ses gardiens"],
  ],
  [
    "hour",
    ["direction", "asserts", "l'explosion de l'usine d'Orvane s'est produite vers 3 heures du matin"],
    ["ouvriers", "asserts", "l'explosion de l'usine s'est produite à 21 heures"],
  ],
  [
    "site",
    ["comité", "asserts", "l'aviation a bombardé une école à Orvane"],
    ["état-major", "asserts", "l'aviation a bombardé un dépôt de munitions à Orvane"],
  ],
])("two voices answer one question otherwise: %s", (relation, one, other) => {
  expect(relations(one, other)).toEqual([relation]);
});

describe("no alarm without ground", () => {
  const answered = (one: Said, other: Said, days?: readonly [string, string]) =>
    relations(one, other, days).filter((relation) => ["means", "cause", "hour", "site"].includes(relation));

  test.each<readonly [string, Said, Said]>([
    ["the same answer in other words", gas, ["préfet", "asserts", "l'explosion est due à une panne électrique"]],
    ["one voice", gas, ["maire", "asserts", bomb[2]]],
    ["a denial, which is shown as one", gas, ["préfet", "denies", bomb[2]]],
    ["another thing", gas, ["préfet", "asserts", "le déraillement du train est dû à un sabotage"]],
    ["several hits", drone, ["armée", "asserts", `${missile[2]} à trois reprises`]],
    ["another that was hit", drone, ["armée", "asserts", "un missile a frappé la centrale de Vierzy"]],
    [
      "strikes, which are repeated",
      ["police", "asserts", "un tir a touché Orvane à 3 heures"],
      ["armée", "asserts", "un tir a touché Orvane à 21 heures"],
    ],
    [
      "targets in places that are not named",
      ["comité", "asserts", "l'aviation a bombardé une école"],
      ["état-major", "asserts", "l'aviation a bombardé un dépôt de munitions"],
    ],
  ])("%s", (_, one, other) => {
    expect(answered(one, other)).toEqual([]);
  });

  test("articles of another week, or of no one matter", () => {
    expect(answered(gas, bomb, ["2026-01-12", "2026-01-15"])).toEqual(["cause"]);
    expect(answered(gas, bomb, ["2026-01-12", "2026-01-20"])).toEqual([]);
    const [left, right] = [document("a", "2026-01-12", [gas]), document("b", "2026-01-14", [bomb])];
    expect(compareClaims(left, right, { oneMatter: false, oneTime: true })).toEqual([]);
  });
});

test("the day of an accusation is none of the act", () => {
  const death = (words: string) => `Mort de Ramiro Ostrev\n\n${words} Ramiro Ostrev avait 40 ans.`;
  const documents = [
    death("Le syndicaliste Ramiro Ostrev est mort d'une crise cardiaque mercredi, a indiqué la police."),
    death("« Ramiro Ostrev est mort sous les coups de ses gardiens », a accusé vendredi sa sœur, Alma Ostrev."),
  ].map((text, at) => ({ file: `${at}.txt`, analysis: analyseText(text, "2026-04-26") }));
  const { contradictions } = compareArticles(documents, smallWorld());
  expect(contradictions.map(({ kind, question }) => [kind, question])).toEqual([
    ["hard", expect.stringMatching(/ : .*crise cardiaque.* ou .*sous les coups.* \?$/u)],
  ]);
});
