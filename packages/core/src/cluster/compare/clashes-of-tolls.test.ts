import { expect, test } from "vitest";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { analyseText } from "../../extract/testing.ts";
import { compareArticles } from "../../pipeline.ts";

type Page = readonly [day: string, text: string];

function counted(...pages: readonly Page[]) {
  const read = pages.map(([day, text], at) => ({ file: `${at}.txt`, analysis: analyseText(text, day) }));
  return compareArticles(read, smallWorld()).contradictions.map(({ question, explained }) => [question, explained]);
}

const raid: Page = [
  "2026-03-14",
  "Pillage à Kerval\n\nDes pillards ont attaqué jeudi le marché de Kerval et tué neuf marchands, a indiqué le préfet, Paul Ostrev.\n",
];

test("« neuf marchands », « seize morts »: whoever they were, where neither counts others", () => {
  expect(
    counted(raid, [
      "2026-03-14",
      "Le marché de Kerval\n\nSeize personnes sont mortes au marché de Kerval, selon un syndicat.\n",
    ]),
  ).toEqual([[expect.stringMatching(/: 9 ou 16 \?$/u), null]]);
});

test("two of many more are but a part of them", () => {
  const many: Page = [
    "2026-03-14",
    "Le marché de Kerval\n\nDeux cents personnes sont mortes au marché de Kerval, selon un syndicat.\n",
  ];
  expect(counted(raid, many)).toEqual([]);
});

test("who counts the dead of two groups counts neither for all", () => {
  expect(
    counted(raid, [
      "2026-03-14",
      "Le marché de Kerval\n\nSeize personnes sont mortes au marché de Kerval, dont neuf marchands, et trois pompiers ont été tués, selon un syndicat.\n",
    ]),
  ).toEqual([]);
});

test("the dead of last year are no other count of what is told without a day", () => {
  const undated: Page = [raid[0], raid[1].replace(" jeudi", "")];
  const former = (when: string): Page => [
    "2026-03-14",
    `Le marché de Kerval\n\nLe marché de Kerval a rouvert samedi. ${when}, des tirs au marché de Kerval ont fait trois morts.\n`,
  ];
  expect(counted(undated, former("L'an dernier"))).toEqual([]);
  expect(counted(undated, former("Selon le maire"))).toHaveLength(1);
});

test("one voice that counts more some days later brings its count up to date", () => {
  expect(
    counted(raid, [
      "2026-03-17",
      "Kerval : le bilan monte\n\nLe bilan de l'attaque du marché de Kerval est passé de neuf à douze morts, a déclaré mardi le préfet, Paul Ostrev.\n",
    ]),
  ).toEqual([[expect.stringMatching(/: 9 ou 12 \?$/u), "update"]]);
});

test("a group that each article counts but once, where no sentence names the place", () => {
  const hurt = (day: string, words: string): Page => [
    day,
    `Un défilé vire à l'émeute\n\nLe maire de Kerval, Jean Morval, a fermé le centre de Kerval. ${words}, selon le préfet, Paul Ostrev.\n`,
  ];
  expect(
    counted(
      hurt("2026-03-14", "11 gendarmes ont été blessés par des jets de pierres dans le défilé"),
      hurt("2026-03-17", "Les projectiles lancés des toits ont blessé 25 gendarmes"),
    ),
  ).toEqual([[expect.stringMatching(/: 11 ou 25 \?$/u), "update"]]);
});

test("asks for the kind of count that differs, though both know who was aboard", () => {
  expect(
    counted(
      [
        "2026-03-13",
        "Naufrage à Kerval\n\nUn bac emportant 90 passagers s'est retourné lundi à Kerval, faisant 14 morts, selon la préfecture.\n",
      ],
      [
        "2026-03-13",
        "Naufrage à Kerval\n\nLe bac transportait 90 passagers, et 23 sont morts à Kerval, selon l'armateur.\n",
      ],
    ),
  ).toEqual([[expect.stringMatching(/: 14 ou 23 \?$/u), null]]);
});

test("those arrested in one town are some of those arrested, where it is not said where", () => {
  const arrested = (words: string, by: string): Page => [
    "2026-03-14",
    `Une nuit d'arrestations\n\n${words}, selon ${by}.\n`,
  ];
  const few = arrested("42 personnes ont été arrêtées vendredi à Kerval", "la préfecture");
  expect(counted(few, arrested("600 personnes ont été arrêtées vendredi", "un syndicat"))).toEqual([]);
  expect(counted(few, arrested("90 personnes ont été arrêtées vendredi à Kerval", "un syndicat"))).toHaveLength(1);
});

test("dead and missing are asked of apart, and neither a former count nor another year's dead stand beside them", () => {
  const first: Page = [
    "2026-03-14",
    "La crue de Kerval\n\nLa crue a fait 27 morts et 14 disparus à Kerval, a indiqué le préfet. Un précédent décompte faisait état de 19 morts. En 2020, une crue avait fait 11 morts à Kerval.\n",
  ];
  const second: Page = [
    "2026-03-15",
    "Crue de Kerval\n\nAu moins 31 personnes sont mortes dans la crue à Kerval, selon les pompiers. Onze personnes sont toujours portées disparues.\n",
  ];
  const found = counted(first, second);
  expect(found.map(([, explained]) => explained)).toEqual(["update", "update"]);
  const asked = found.map(([question]) => /: (.*) \?$/u.exec(question ?? "")?.[1]);
  expect(asked.toSorted()).toEqual(["11 ou 14", "27 ou au moins 31"]);
  const ids = compareArticles(
    [first, second].map(([day, text], at) => ({ file: `${at}.txt`, analysis: analyseText(text, day) })),
    smallWorld(),
  ).contradictions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
