import { describe, expect, test } from "vitest";
import type { KnowledgeRow } from "../../model/knowledge.ts";
import { analyseText } from "../testing.ts";

/** A title and a paragraph, so that the text under test is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

/** Quotations as `speaker | words`. */
function spoken(text: string, persons: readonly KnowledgeRow[] = []): readonly string[] {
  const analysis = analyseText(`${BEFORE}${text}`, "2024-06-12", persons);
  return analysis.quotes.map(
    ({ speaker, start, end }) => `${speaker?.name ?? "?"} | ${analysis.text.slice(start, end)}`,
  );
}

type Case = readonly [what: string, text: string, expected: readonly string[]];

const PLACES_OF_ONE: readonly Case[] = [
  [
    "« on » at a seat",
    "« Rien n'est encore décidé », fait-on savoir à la préfecture.",
    ["préfecture | Rien n'est encore décidé"],
  ],
  [
    "« on » in a circle",
    "Dans l'entourage du ministre, on assure que la réforme sera votée avant l'été.",
    ["entourage du ministre | la réforme sera votée avant l'été"],
  ],
  [
    "« on » on a side",
    "Du côté de la direction, on affirme avoir tout tenté pour sauver le site.",
    ["direction | avoir tout tenté pour sauver le site"],
  ],
  [
    "« on » in a town is nobody we know",
    "« Rien n'est encore décidé », dit-on à Tokyo.",
    ["? | Rien n'est encore décidé"],
  ],
];

const POINTING_BACK: readonly Case[] = [
  [
    "an office goes by a paraphrase",
    "Le premier ministre a reçu les maires lundi.\n\n« La digue sera refaite », a promis le chef du gouvernement.",
    ["premier ministre | La digue sera refaite"],
  ],
  [
    "an officer without a name",
    "Le commandant de la caserne a reçu les familles. « Nous cherchons encore », a dit l'officier.",
    ["commandant de la caserne | Nous cherchons encore"],
  ],
  [
    "a body by its kind, told before its name",
    "L'ONG Rivières vives a compté les puits lundi. L'organisation affirme que trente puits sont à sec.",
    ["Rivières vives | trente puits sont à sec"],
  ],
  [
    "a former office is not that of a lawyer named once",
    "« On lui fait payer ses idées », a plaidé Me Paul Arnaud. L'ancien sénateur, lui, dément avoir signé ces contrats.",
    ["Paul Arnaud | On lui fait payer ses idées", "ancien sénateur | avoir signé ces contrats"],
  ],
];

const OWNERS: readonly Case[] = [
  [
    "« son »: of the body that acted last",
    "L'ONG Rivières vives a quitté la vallée lundi. « Nous reviendrons », promet son porte-parole.",
    ["porte-parole des Rivières vives | Nous reviendrons"],
  ],
  [
    "« du mouvement »",
    "Le mouvement Sources libres appelle à marcher lundi. « Nous serons nombreux », assure un responsable du mouvement.",
    ["responsable des Sources libres | Nous serons nombreux"],
  ],
  [
    "a place that opens the sentence",
    "À Lomé, le maire assure que le pont tiendra.",
    ["maire de Lomé | le pont tiendra"],
  ],
  [
    "whose lawyer goes without saying",
    "Awa Diallo a été arrêtée lundi. « Elle n'a rien fait », dit son avocat.",
    ["avocat | Elle n'a rien fait"],
  ],
];

const NAMED_WITH: readonly Case[] = [
  [
    "a name behind a relative clause",
    "Le journaliste qui l'a filmée, Radu Marin, confirme que la scène est ancienne.",
    ["Radu Marin | la scène est ancienne"],
  ],
  [
    "a name behind a rank",
    "La route est coupée, a annoncé le préfet de la vallée, le général Issa Konaté, dans une note.",
    ["Issa Konaté | La route est coupée"],
  ],
  [
    "behind the medium",
    "La route est coupée, a confirmé au Courrier le commissaire du district.",
    ["commissaire du district | La route est coupée"],
  ],
];

const SAID: readonly Case[] = [
  [
    "in English order, without marks",
    "Deux navires ont été endommagés jeudi, un porte-parole de la garde côtière a dit.",
    ["porte-parole de la garde côtière | Deux navires ont été endommagés jeudi"],
  ],
  [
    "behind a clause that only places it nothing is in English order",
    "Après l'audience, qui s'est tenue à Lomé, le juge a confirmé.",
    [],
  ],
  [
    "a verb that tells how, without marks",
    "Elle reviendra lundi, glisse un conseiller de la préfecture.",
    ["conseiller de la préfecture | Elle reviendra lundi"],
  ],
  [
    "a verb of two words",
    "Un échange pourrait avoir lieu samedi, croit savoir un diplomate.",
    ["diplomate | Un échange pourrait avoir lieu samedi"],
  ],
  [
    "to whom it was said, before what was said",
    "La préfecture a prévenu les habitants qu'ils devaient quitter la vallée.",
    ["préfecture | ils devaient quitter la vallée"],
  ],
  [
    "a fragment judged by many",
    "Il a présenté le plan lundi, une annonce jugée « insuffisante » par les habitants.",
    ["habitants | insuffisante"],
  ],
  ["by another name", "La police a arrêté lundi Amir Belkacem, dit Amir DZ, à Lomé.", []],
];

describe("speakers", () => {
  test.each([...PLACES_OF_ONE, ...POINTING_BACK, ...OWNERS, ...NAMED_WITH, ...SAID])("%s", (_, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  test("an office whose holder the article never names stays what the article calls it", () => {
    const holder: KnowledgeRow = {
      id: "r:holder",
      wikidata: null,
      name: "Jorge Molina",
      type: "PER",
      kind: "person",
      aliases: [],
      offices: [{ title: "président", of: "r:Pérou", from: null, to: null }],
      source: "test",
    };
    expect(spoken("Le président péruvien a dit que la route rouvrirait.", [holder])).toEqual([
      "président péruvien | la route rouvrirait",
    ]);
    expect(spoken("Jorge Molina a voyagé. Le président péruvien a dit que la route rouvrirait.", [holder])).toEqual([
      "Jorge Molina | la route rouvrirait",
    ]);
  });
});
