import { expect, test } from "vitest";
import { namesOf } from "./testing.ts";

const cases: ReadonlyArray<readonly [what: string, text: string, bodies: readonly string[]]> = [
  ["a body of which a state has one", "Elle a saisi la cour suprême lundi.", ["cour suprême"]],
  [
    "without its accents",
    "Elle a saisi le conseil superieur de la magistrature.",
    ["conseil superieur de la magistrature"],
  ],
  ["the parliament alone", "Hier, le parlement a voté la loi.", ["parlement"]],
  ["its land", "Le conseil constitutionnel malien a tranché.", ["conseil constitutionnel malien"]],
  ["a ministry and its field", "Le ministère de la pêche maritime a répondu.", ["ministère de la pêche maritime"]],
  [
    "reach and matter",
    "Il a interrogé la direction générale de la pêche côtière mardi.",
    ["direction générale de la pêche côtière"],
  ],
  ["an order of a trade", "Elle parle au nom de l'ordre des notaires maliens.", ["ordre des notaires maliens"]],
  [
    "a court and its town",
    "Il a comparu devant le tribunal de grande instance de Limoges.",
    ["tribunal de grande instance de Limoges"],
  ],
  [
    "a capital before a small noun",
    "Elle préside la Haute autorité pour la protection des lacs.",
    ["Haute autorité pour la protection des lacs"],
  ],
  ["no body of something spoken of", "Le secrétariat général du parti a répondu.", []],
  ["no reach without a matter", "La direction générale a répondu.", []],
  ["none of many", "Une cour suprême a tranché.", []],
  ["no court without a town", "Le tribunal administratif a tranché.", []],
];

test.each(cases)("finds bodies in small letters: %s", (_, text, bodies) => {
  expect(namesOf(text).filter((name) => name.startsWith("ORG "))).toEqual(bodies.map((body) => `ORG ${body}`));
});
