import { describe, expect, test } from "vitest";
import type { KnowledgeRow } from "../../../model/knowledge.ts";
import { analyseText } from "../../testing.ts";

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
    "« on » who has been placed before",
    "« Rien n'est décidé », fait-on savoir à la préfecture. « Rien ne presse », a-t-on ajouté.",
    ["préfecture | Rien n'est décidé", "préfecture | Rien ne presse"],
  ],
  [
    "« on » who brings in a quotation",
    "À la préfecture, on se veut rassurant : « Les renforts sont arrivés hier soir ».",
    ["préfecture | Les renforts sont arrivés hier soir"],
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

const POINTING_AT_SOMEBODY: readonly Case[] = [
  [
    "« cette source » is the source told before, subject or not",
    "Une source proche de la préfecture dément l'idée d'un départ. Rien n'est prévu, soutient cette source.",
    ["source proche de la préfecture | Rien n'est prévu"],
  ],
  [
    "whom an act was done by",
    "Le plan a été refusé par un ancien sénateur. L'ancien parlementaire affirme que tout est faux.",
    ["ancien sénateur | tout est faux"],
  ],
  [
    "« cette dernière » is the noun named last that agrees",
    "Le préfet a écrit à la gendarmerie. Interrogée, cette dernière dit ne rien savoir.",
    ["gendarmerie | ne rien savoir"],
  ],
  [
    "« celui-ci » goes on as « il »",
    "Le message cite le chef de la garde. Celui-ci n'a rien réclamé ; il a indiqué que le pont tiendrait.",
    ["chef de la garde | le pont tiendrait"],
  ],
  [
    "whom the outlet's first person met",
    "J'ai rencontré le préfet pendant deux heures. Il m'a dit que le pont rouvrirait.",
    ["préfet | le pont rouvrirait"],
  ],
  [
    "one of those whom no subject named",
    "Le juge a reçu les victimes. « Je n'ai plus peur », confie l'une d'elles.",
    ["victime | Je n'ai plus peur"],
  ],
  [
    "« le communiqué » is that of who spoke in one",
    "Dans un communiqué, la préfecture affirme que le pont a cédé. Un élu dément. Le texte précise que la route est coupée.",
    ["préfecture | le pont a cédé", "préfecture | la route est coupée"],
  ],
  [
    "by party, whoever spoke last",
    "« La loi est morte », a dit Claire Morel. « Rien ne tient », a souligné l'Insoumise.",
    ["Claire Morel | La loi est morte", "Claire Morel | Rien ne tient"],
  ],
  [
    "whom the paragraph has named, before older speakers",
    "« Je reste », a dit Paul Arnaud.\n\nLa visite que Karim Belkacem devait faire est annulée. « Je n'irai pas à genoux », avait-il lancé en mai.",
    ["Paul Arnaud | Je reste", "Karim Belkacem | Je n'irai pas à genoux"],
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
    "whose lawyer, of the person named last",
    "Awa Diallo a été arrêtée lundi. « Elle n'a rien fait », dit son avocat.",
    ["avocat de Diallo | Elle n'a rien fait"],
  ],
  [
    "not of a person whom another name follows",
    "Awa Diallo a revu lundi son ami Karim Belkacem, arrêté dimanche, selon son avocat.",
    ["avocat | Awa Diallo a revu lundi son ami Karim Belkacem, arrêté dimanche"],
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
    "a name behind a word in marks",
    "Les positions tiennent, a souligné le porte-parole du commandement « Est » Radu Marin.",
    ["Radu Marin | Les positions tiennent"],
  ],
  [
    "behind whom it was said to",
    "Les avions sont revenus, a déclaré à la presse Radu Marin, chef adjoint de la garde.",
    ["Radu Marin | Les avions sont revenus"],
  ],
  [
    "a relative clause behind « selon des »",
    "La route est coupée, selon des habitants de la vallée qui ont précisé qu'un pont avait cédé.",
    ["habitants de la vallée | La route est coupée", "habitants de la vallée | un pont avait cédé"],
  ],
  [
    "behind bare words that a comma cuts off",
    "Signe d'une grande inquiétude, la préfecture affirme que le pont sera fermé.",
    ["préfecture | le pont sera fermé"],
  ],
  [
    "a name in marks is nobody's words",
    "Dimanche matin, des médias maliens, dont le journal « Kambala Soir », ont annoncé que le pont avait cédé.",
    ["médias maliens | le pont avait cédé"],
  ],
  [
    "of any trade, behind a clause in marks",
    "« On nous a oubliés », souffle un piroguier.",
    ["piroguier | On nous a oubliés"],
  ],
  [
    "one, and the other",
    "Deux diplomates se sont confiés, affirment deux diplomates. « Rien ne va », a dit l'un d'eux. « Ils se reverront », a précisé l'autre.",
    ["diplomates | Deux diplomates se sont confiés", "diplomate | Rien ne va", "diplomate | Ils se reverront"],
  ],
  [
    "behind « un peu plus tard »",
    "La vallée tiendra, a assuré un peu plus tard un responsable.",
    ["responsable | La vallée tiendra"],
  ],
  [
    "a bare spokesperson beside the body that acts",
    "La préfecture a contesté ce récit, un porte-parole affirmant que la route était ouverte.",
    ["porte-parole de la préfecture | la route était ouverte"],
  ],
  [
    "of a body told by what it is",
    "Selon la société civile, les habitants fuient. « Ils ont peur », dit son président.",
    ["société civile | les habitants fuient", "président de la société civile | Ils ont peur"],
  ],
  [
    "a former office",
    "L'ancien maire de la vallée a été relaxé. « Dix ans pour rien », a réagi l'ex-maire.",
    ["ancien maire de la vallée | Dix ans pour rien"],
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
  [
    "of the clause that « qui » opens",
    "Le pays entre dans une campagne qui, selon la préfecture, vise les trafics.",
    ["préfecture | vise les trafics"],
  ],
  [
    "told by papers, said by somebody",
    "Selon des informations de presse, Awa Diallo a indiqué que le pont serait fermé.",
    ["Awa Diallo | le pont serait fermé"],
  ],
  [
    "with a pronoun between commas",
    "La préfecture indique, elle, avoir fermé le pont.",
    ["préfecture | avoir fermé le pont"],
  ],
  [
    "two quotations under one cue",
    "Awa Diallo est inquiète. « Onze ponts ont cédé » et « deux routes sont coupées », ajoute-t-elle.",
    ["Awa Diallo | Onze ponts ont cédé » et « deux routes sont coupées"],
  ],
  [
    "a participle that lives on the auxiliary before",
    "Awa Diallo a salué « un climat plus serein » et laissé entendre que le pont rouvrirait.",
    ["Awa Diallo | un climat plus serein", "Awa Diallo | le pont rouvrirait"],
  ],
  ["said besides", "La préfecture indique aussi que le pont rouvrira.", ["préfecture | le pont rouvrira"]],
  [
    "without what the narrator calls it",
    "La préfecture affirme que trente maisons ont brûlé, un chiffre invérifiable.",
    ["préfecture | trente maisons ont brûlé"],
  ],
  [
    "without what the speaker leaves out",
    "La préfecture affirme que des renforts viendront, sans préciser lesquels.",
    ["préfecture | des renforts viendront"],
  ],
  [
    "without what the narrator holds against it",
    "La préfecture nie avoir fermé le pont, malgré les images.",
    ["préfecture | avoir fermé le pont"],
  ],
  [
    "behind an incise that cuts no clause of its own",
    "Si la crise dure, prévient le politologue Radu Marin, « toute la vallée sera touchée par la faim ».",
    ["Radu Marin | toute la vallée sera touchée par la faim"],
  ],
  [
    "up to the semicolon behind which another speaks",
    "La préfecture affirme que le pont tient ; les habitants parlent de trois fissures.",
    ["préfecture | le pont tient"],
  ],
  [
    "up to the end of the relative clause",
    "La préfecture, qui dit vouloir protéger la vallée, a averti les habitants qu'ils devaient partir.",
    ["préfecture | vouloir protéger la vallée", "préfecture | ils devaient partir"],
  ],
  [
    "in a charge, by who brings it",
    "Le préfet a accusé son voisin de soutenir « le pillage des bois ».",
    ["préfet | le pillage des bois"],
  ],
  ["by the outlet to its readers", "Rappelons, le pont de la vallée a été fermé par le préfet en mai.", []],
  ["by another name", "La police a arrêté lundi Amir Belkacem, dit Amir DZ, à Lomé.", []],
];

describe("speakers", () => {
  test.each([...PLACES_OF_ONE, ...POINTING_BACK, ...POINTING_AT_SOMEBODY, ...OWNERS, ...NAMED_WITH, ...SAID])(
    "%s",
    (_, text, expected) => {
      expect(spoken(text)).toEqual(expected);
    },
  );

  test.fails("known to be missed: « celui-ci » behind a day that the parser takes for its noun", () => {
    const text =
      "Le message cite le chef de la garde. Lundi, celui-ci n'a rien réclamé ; il a indiqué que le pont tiendrait.";
    expect(spoken(text)).toEqual(["chef de la garde | le pont tiendrait"]);
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
