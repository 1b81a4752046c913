import { expect, test } from "vitest";
import type { KnowledgeRow } from "../../model/knowledge.ts";
import { namesOf } from "./testing.ts";

const cases: ReadonlyArray<readonly [what: string, text: string, names: readonly string[]]> = [
  ["no verb's small word behind a body", "La Cour fédérale ne tranchera pas.", ["ORG Cour fédérale"]],
  [
    "a state behind a dateline",
    "LIMA, 3 mars (Savanepress) - La Suisse a quitté la salle.",
    ["LOC LIMA", "LOC Suisse"],
  ],
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
  ["a ship by the noun before its kind", "Un navire de guerre nommé Alvane a coulé.", ["MISC Alvane"]],
  [
    "a firm by the noun that heads a long phrase",
    "La société de conseil spécialisée dans le fret maritime Alvane a confirmé.",
    ["ORG Alvane"],
  ],
  ["a firm in marks", "Le groupe minier « Alvane » ferme deux sites.", ["ORG Alvane"]],
  ["a place behind a participle", "Des pêcheurs réfugiés à Kalendou racontent.", ["LOC Kalendou"]],
  ["a holder of any office", "On dit ici que l'édile Wilder Sano avait été arrêté.", ["PER Wilder Sano"]],
  ["a village called after somebody", "Les habitants du village de Moussa Kourédou ont fui.", ["LOC Moussa Kourédou"]],
  ["an English ending", "Selon Savanna Parks, trois gardes sont blessés.", ["ORG Savanna Parks"]],
  ["an initial", "Les images sont signées F. Marel, de la chaîne.", ["PER F. Marel"]],
  ["a unit by its number", "Le chef de la Brigade 212 a été arrêté.", ["ORG Brigade 212"]],
  [
    "a front named after somebody",
    "Il parle au nom du Front oriental Omar Castel.",
    ["ORG Front oriental Omar Castel"],
  ],
  ["partners of a firm", "Hier, Dalmas & Fils a fermé son usine.", ["ORG Dalmas & Fils"]],
  [
    "a ministry and no people behind it",
    "Le ministère de la Santé et des infirmières bénévoles ont parlé.",
    ["ORG ministère de la Santé"],
  ],
  [
    "a ministry of a land spoken of",
    "Le ministère des Transports de l'île a répondu.",
    ["ORG ministère des Transports"],
  ],
  ["a body of the moment", "Hier, le Congrès actuel s'est divisé.", ["ORG Congrès"]],
  [
    "a body before its verb",
    "Le Collectif des Pêcheurs de Gao manifeste lundi.",
    ["ORG Collectif des Pêcheurs de Gao"],
  ],
  ["no network of all", "Il l'a lu sur Internet hier.", []],
];

test.each(cases)("reads a name by what stands around it: %s", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

const own = { wikidata: null, type: "ORG", aliases: [], source: "own" } as const;
const known: readonly KnowledgeRow[] = [
  { ...own, id: "r:sabrars", name: "Sabrars", kind: "armed-group" },
  { ...own, id: "r:vivinfo", name: "Vivinfo", kind: "medium" },
];

test.each([
  ["a movement of many", "Les sabrars ont refusé.", ["ORG sabrars"]],
  ["a medium", "Elle l'a dit sur vivinfo lundi.", ["ORG vivinfo"]],
  ["one of many", "Un sabrars a parlé.", []],
])("knows a name in small letters: %s", (_, text, names) => {
  expect(namesOf(text, known)).toEqual(names);
});
