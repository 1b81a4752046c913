import { describe, expect, test } from "vitest";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { analyseText } from "../extract/testing.ts";
import { compareArticles } from "../pipeline.ts";

type Page = readonly [day: string, text: string];

/** What is shown of pages as a user has them: title, empty line, text. */
function shown(...pages: readonly Page[]) {
  const read = pages.map(([day, text], at) => ({ file: `${at}.txt`, analysis: analyseText(text, day) }));
  return compareArticles(read, smallWorld()).contradictions;
}

const kinds = (...pages: readonly Page[]) => shown(...pages).map(({ kind, explained }) => [kind, explained]);

const DAY = "2026-03-10";
const refuses: Page = [
  DAY,
  "Lirac : la halle divise\n\nLe syndicat des luthiers a rejeté lundi la vente de la halle de Lirac.\n",
];
const accepts = (who: string, what: string, day = DAY): Page => [
  day,
  `La halle de Lirac\n\n${who} accepte ${what} de Lirac, selon la mairie.\n`,
];

test("one party is said to be for a thing and against it", () => {
  const [clash, ...others] = shown(refuses, accepts("Le syndicat des luthiers", "la vente de la halle"));
  expect(others).toEqual([]);
  expect(clash).toMatchObject({
    kind: "hard",
    explained: null,
    question:
      "« Le syndicat des luthiers a rejeté lundi la vente de la halle de Lirac » ou « Le syndicat des luthiers accepte la vente de la halle de Lirac » ?",
  });
});

test("what the outlet itself says that somebody is for is a position", () => {
  const backs: Page = [DAY, "La halle de Lirac\n\nLa mairie de Lirac soutient le projet de halle couverte.\n"];
  const rejects: Page = [
    DAY,
    "Lirac : la halle divise\n\nLa mairie de Lirac rejette le projet de halle couverte, selon les luthiers.\n",
  ];
  expect(kinds(backs, rejects)).toEqual([["hard", null]]);
});

test("a change of position from one day to another is explained, and « pas encore » leaves part of it open", () => {
  expect(kinds(refuses, accepts("Le syndicat des luthiers", "la vente de la halle", "2026-03-13"))).toEqual([
    ["hard", "position"],
  ]);
  const pending: Page = [
    DAY,
    "Mine de Kolda : Bamako attend\n\nLe Chili a reçu lundi le plan de la mine de Kolda, que le Mali n'a pas encore accepté, a dit le syndicat des mineurs.\n",
  ];
  const reserved: Page = [
    DAY,
    "Mine de Kolda\n\nLe président malien est favorable au plan de la mine de Kolda, à condition d'en garder la moitié.\n",
  ];
  expect(kinds(pending, reserved)).toEqual([["scope", null]]);
});

describe("no two positions of one", () => {
  test.each<readonly [string, Page]>([
    ["another party", accepts("Le syndicat des verriers", "la vente de la halle")],
    ["who was it once", accepts("L'ancien syndicat des luthiers", "la vente de la halle")],
    ["another thing", accepts("Le syndicat des luthiers", "la location du parvis")],
    ["a part of it", accepts("Le syndicat des luthiers", "le premier article de la vente de la halle")],
  ])("%s", (_, page) => {
    expect(kinds(refuses, page)).toEqual([]);
  });
});

const there: Page = [DAY, "Le puits de Tessit\n\nDes foreurs chiliens sont déjà à Tessit, a déclaré mardi le maire.\n"];
const coming = (who: string, where = "Tessit", when = "vendredi", day = DAY): Page => [
  day,
  `Le puits de Tessit attend\n\n${who} se rendra ${when} à ${where}, selon l'ambassade.\n`,
];

test("who is there now, one of a group or all of it, is told to be still to come", () => {
  expect(kinds(there, coming("Le foreur chilien Hugo Paz"))).toEqual([["value", null]]);
  const [, text] = coming("Le foreur chilien Hugo Paz", "Tessit", "plus tard cette semaine");
  const within: Page = [DAY, `${there[1]}\n${text.split("\n\n")[1]}`];
  expect(kinds(within)).toEqual([["value", null]]);
});

describe("who may be there and others come", () => {
  test.each<readonly [string, Page]>([
    ["of another land", coming("Le foreur algérien Amine Saadi")],
    ["of another kind", coming("Le ministre chilien des Mines")],
    ["to another place", coming("Le foreur chilien Hugo Paz", "Anefis")],
    ["told before they came", coming("Le foreur chilien Hugo Paz", "Tessit", "mardi", "2026-03-06")],
    ["on the same day", coming("Le foreur chilien Hugo Paz", "Tessit", "mardi")],
  ])("%s", (_, page) => {
    expect(kinds(there, page)).toEqual([]);
  });
});

test("who denies for himself denies nothing of his envoy", () => {
  const met: Page = [
    DAY,
    "Le chef rebelle Iyad Ba\n\nL'envoyé malien a rencontré lundi le chef rebelle Iyad Ba à Tessit.\n",
  ];
  const denies: Page = [
    DAY,
    "Le président malien et Iyad Ba\n\nLe président malien n'a pas rencontré Iyad Ba, selon le journal de Tessit.\n",
  ];
  expect(kinds(met, denies)).toEqual([]);
});
