import { expect, test } from "vitest";
import { framingOf } from "./framing.ts";

test.each([
  ["l'armée ne tient pas la totalité du port", true],
  ["l'armée tient la totalité du port", false],
  ["l'armée tient une partie du port", true],
  ["la foule a repoussé des soldats qui tentaient d'entrer", false],
])("whether a part alone is meant: %s", (proposition, partial) => {
  expect(framingOf(proposition).partial).toBe(partial);
});

test.each([
  ["la réforme est une capitulation", true, "ill"],
  ["la réforme n'est pas une erreur", true, "good"],
  ["la réforme constitue une chance pour le pays", true, "good"],
  ["l'occupation de la faculté a pris fin", false, undefined],
  ["la réforme que le ministre avait promise aux syndicats et aux élus des communes est une erreur", false, undefined],
])("a verdict on its subject: %s", (proposition, verdict, judged) => {
  const { good, ill, verdict: found } = framingOf(proposition);
  expect([found, good ? "good" : ill ? "ill" : undefined]).toEqual([verdict, judged]);
});
