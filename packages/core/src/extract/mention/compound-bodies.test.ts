import { expect, test } from "vitest";
import { namesOf } from "./testing.ts";

const cases: ReadonlyArray<readonly [what: string, text: string, names: readonly string[]]> = [
  [
    "a common noun and a land",
    "Le rapport a été remis à Vigie Liban lundi. Vigie Liban demande une enquête.",
    ["ORG Vigie Liban", "ORG Vigie Liban"],
  ],
  ["an English name", "L'association Friends of the Valley a protesté lundi.", ["ORG Friends of the Valley"]],
  ["no title of a crisis", "La crise est grave. Guerre Soudan : le point du jour.", ["LOC Soudan"]],
  ["a site by its address", "Le maire l'a dit à VALLEE.CD lundi soir.", ["ORG VALLEE.CD"]],
  ["a section of a union", "Les cheminots de la FTB-Rail ont voté la grève.", ["ORG FTB-Rail"]],
  ["letters that open a sentence", "VTK et RTB émettent de nouveau mardi.", ["ORG VTK", "ORG RTB"]],
  ["the letters of a body behind an office", "Le délégué CGSV a parlé lundi.", ["ORG CGSV"]],
  ["a people", "Des dizaines de Peuls ont fui vers le fleuve.", []],
  ["a small word before a name", "« Si Awa Diallo refuse, nous partirons », a dit la foule.", ["PER Awa Diallo"]],
  ["a minister of justice", "Le garde des Sceaux a répondu lundi aux avocats.", []],
  [
    "a person behind the letters of a body",
    "Le porte-parole des FDV Tomas Velk a parlé.",
    ["ORG FDV", "PER Tomas Velk"],
  ],
  [
    "a person behind the field of a ministry",
    "Le porte-parole du ministère chinois des Affaires étrangères Wen Lifei a répondu.",
    ["ORG ministère chinois des Affaires étrangères", "PER Wen Lifei"],
  ],
  [
    "a person behind an office of a state",
    "Elle a appelé son homologue syrien Nadim al-Roumi mardi.",
    ["PER Nadim al-Roumi"],
  ],
  ["a region by its side of the land", "Le gouverneur du Nord a reçu les éleveurs.", ["LOC Nord"]],
  [
    "a body whose last word is a place",
    "Le texte est du Comité de veille et d'entraide pour relever le Liban (Cverl).",
    ["ORG Comité de veille et d'entraide pour relever le Liban", "ORG Cverl"],
  ],
];

test.each(cases)("%s", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});
