import { expect, test } from "vitest";
import { namesOf } from "./testing.ts";

const cases: ReadonlyArray<readonly [what: string, text: string, names: readonly string[]]> = [
  ["a part of a state", "Il habite la chefferie de Kalendou.", ["LOC Kalendou"]],
  [
    "a list of parts",
    "Les groupements Sarrou, Bimbé et Kalendou sont occupés.",
    ["LOC Sarrou", "LOC Bimbé", "LOC Kalendou"],
  ],
  ["a road", "Il marche sur l'autoroute Pierre Martin.", ["LOC autoroute Pierre Martin"]],
  ["no building in a measure", "Il purge dix mois de prison de Valensole.", ["LOC Valensole"]],
  ["a side of a land", "Elle vient de l'extrême-Nord.", ["LOC extrême-Nord"]],
  ["a town, where a court is one of many", "Hier, un tribunal de Limoges a tranché.", ["LOC Limoges"]],
  ["a body in marks", "Il dirige le parti les « Bâtisseurs » depuis mai.", ["ORG Bâtisseurs"]],
  [
    "an agency before its town",
    "SAVANEPRESS (Bamako) – Le ministre a démissionné lundi.",
    ["ORG SAVANEPRESS", "LOC Bamako"],
  ],
  ["a holder behind his office", "Le gouverneur de l'État, Bellou Matawaré, a parlé.", ["PER Bellou Matawaré"]],
  ["the number of a ruler", "La reine Ranorou III est morte.", ["PER Ranorou III"]],
  ["an age behind a name", "Razif Moharin, 28 ans, a été arrêté.", ["PER Razif Moharin"]],
  ["no body in the small fields of an office", "Le ministre du Travail et de la sécurité sociale a parlé.", []],
  [
    "both small fields of a ministry",
    "Elle a saisi le ministère de la santé et de l'hygiène publique.",
    ["ORG ministère de la santé et de l'hygiène publique"],
  ],
  ["no network of all", "Il l'a lu sur Internet hier.", []],
];

test.each(cases)("reads a name by what stands around it: %s", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});
