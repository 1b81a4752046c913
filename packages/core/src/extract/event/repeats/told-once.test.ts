import { describe, expect, test } from "vitest";
import type { Event } from "../../../model/analysis.ts";
import { analyseText } from "../../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

const names = (parties: Event["actors"]): string => parties.map((party) => party.name).join(" + ");

const told = (text: string): readonly string[] =>
  analyseText(`${BEFORE}${text}`).events.map(
    ({ type, actors, recipients }) => `${type}: ${names(actors)} > ${names(recipients)}`,
  );

describe("words of one sentence that tell one act", () => {
  test.each([
    ["Le Pérou a dénoncé le décret, qu'il a jugé « scandaleux ».", ["ACCUSE: Pérou > "]],
    ["Des dockers ont érigé des barricades et bloqué la route.", ["PROTEST: dockers > "]],
    [
      "Le Kenya tremble. Les rebelles ont repris le col et encerclé un fort au Kenya, dans la province de Lima.",
      ["ASSAULT: rebelles > "],
    ],
    ["Quatre bergers ont été tués puis décapités par des rebelles.", ["ASSAULT: rebelles > bergers"]],
  ])("%s", (text, events) => expect(told(text)).toEqual(events));

  test.each([
    // What is restrained is told one by one.
    ["Le gouvernement togolais a coupé l'internet et suspendu une radio.", 2],
    // Others are blamed.
    ["Le Pérou a dénoncé le Chili et a accusé le Brésil.", 2],
    ["Le Pérou a dénoncé le décret et a accusé le Brésil.", 2],
    // Ground is taken, and people are killed.
    ["Les rebelles ont pris le village et tué dix bergers.", 2],
  ])("apart: %s", (text, count) => expect(told(text)).toHaveLength(count));
});

describe("what an attack cost", () => {
  const ATTACK = "Des rebelles ont attaqué mardi le marché de Gao. La place était pleine. ";

  test("is told with it, and who counts the dead does not say who attacked", () => {
    const [attack, ...others] = analyseText(
      `${BEFORE}${ATTACK}Dix marchands ont été tués, a indiqué l'hôpital.`,
    ).events;
    expect(others).toEqual([]);
    expect(attack).toMatchObject({ type: "ASSAULT", attributedTo: null, quantities: [{ value: 10 }] });
    expect(names(attack?.recipients ?? [])).toBe("marchands");
    expect(attack?.otherEvidence).toHaveLength(1);
  });

  test.each([
    ["a day of its own", "Dix marchands ont été tués samedi."],
    ["a place of its own", "Dix marchands ont été tués à Lima."],
    ["a name", "Awa Sow a été tuée."],
    ["somebody who did it", "Des pillards ont tué dix marchands."],
  ])("is an act apart with %s", (_what, sentence) => expect(told(`${ATTACK}${sentence}`).length).toBeGreaterThan(1));
});

test("what an attack cost belongs to the one in its own sentence", () => {
  const attack = "Des rebelles ont attaqué mardi le marché de Gao. La place était pleine. ";
  const cost = "L'armée dit avoir visé un dépôt ; selon des voisins, trois marchands ont été tués.";
  expect(told(attack + cost)).toEqual(["ASSAULT: rebelles > ", "ASSAULT: armée > ", "ASSAULT:  > marchands"]);
});

describe("a crowd", () => {
  const PROTEST = "Les mineurs ont manifesté mardi à Lima. ";

  test.each(["Les manifestants ont défilé jusqu'au port.", "Des milliers de personnes ont défilé."])(
    "called after its protest or by its number is the one told before: %s",
    (sentence) => expect(told(PROTEST + sentence)).toHaveLength(1),
  );

  test.each([
    "Des milliers de personnes ont défilé samedi.",
    "Des milliers de personnes ont défilé à Gao.",
    "Les enseignants ont défilé.",
  ])("is another elsewhere, on another day, or with a name of its own: %s", (sentence) =>
    expect(told(PROTEST + sentence)).toHaveLength(2),
  );
});

test("who is described in more words is the same, and does the same once", () => {
  expect(told("Des dockers ghanéens ont manifesté. Les dockers ont manifesté devant la mairie.")).toHaveLength(1);
});

test("the same word of the same doer tells the same act, whoever tells it", () => {
  expect(
    told("Les députés maliens ont dénoncé le décret. Selon Awa Sow, les députés maliens ont dénoncé la fraude."),
  ).toHaveLength(1);
});

describe("quoted words that leave out who did it", () => {
  const ARREST = "La police togolaise a arrêté mardi Awa Sow. ";

  test.each([
    "« J'ai été menottée devant ma fille », a raconté Awa Sow.",
    "« Elle a été arrêtée chez elle », a dit Kossi Sow.",
  ])("tell again what the text has told: %s", (sentence) => expect(told(ARREST + sentence)).toHaveLength(1));

  test.each([
    ["tell what nobody else has", `Le bourg est calme. « Awa Sow a été arrêtée », a dit Kossi Sow.`, 1],
    ["deny", `${ARREST}« Personne n'a été arrêté par la gendarmerie », a dit Kossi Sow.`, 2],
    ["name who did it", `${ARREST}« Des soldats ont arrêté Kossi Sow », a dit Ama Sow.`, 2],
  ])("tell an act where they %s", (_what, text, count) => expect(told(text)).toHaveLength(count));
});
