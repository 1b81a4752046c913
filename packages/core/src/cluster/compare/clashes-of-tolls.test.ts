import { expect, test } from "vitest";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { analyseText } from "../../extract/testing.ts";
import { compareArticles } from "../../pipeline.ts";

type Page = readonly [day: string, text: string];

function counted(...pages: readonly Page[]) {
  const read = pages.map(([day, text], at) => ({ file: `${at}.txt`, analysis: analyseText(text, day) }));
  return compareArticles(read, smallWorld()).contradictions.map(({ question, explained }) => [question, explained]);
}

const attack: Page = [
  "2026-03-14",
  "Attaque à Kerval\n\nDes hommes armés ont attaqué jeudi la mine de Kerval et tué quatorze orpailleurs, a indiqué le gouverneur, Salif Orma.\n",
];

test("« quatorze orpailleurs », « vingt et un morts »: whoever they were, where neither counts others", () => {
  expect(
    counted(attack, [
      "2026-03-14",
      "La mine de Kerval\n\nUne association de mineurs parle de vingt et un morts à la mine de Kerval.\n",
    ]),
  ).toEqual([[expect.stringMatching(/: 14 ou 21 \?$/u), null]]);
});

test("who counts the dead of two groups counts neither for all", () => {
  expect(
    counted(attack, [
      "2026-03-14",
      "La mine de Kerval\n\nUne association parle de vingt et un morts à la mine de Kerval, dont quatorze orpailleurs, et de six soldats tués.\n",
    ]),
  ).toEqual([]);
});

test("the dead of last year are no other count of this year's", () => {
  expect(
    counted(attack, [
      "2026-03-14",
      "La mine de Kerval\n\nLa mine de Kerval a rouvert samedi. L'an dernier déjà, des tirs y avaient fait trois morts.\n",
    ]),
  ).toEqual([]);
});

test("one voice that counts more some days later brings its count up to date", () => {
  expect(
    counted(attack, [
      "2026-03-17",
      "Le bilan de Kerval monte\n\nLe bilan de l'attaque de la mine de Kerval est passé de quatorze à dix-neuf morts, a déclaré mardi le gouverneur, Salif Orma.\n",
    ]),
  ).toEqual([[expect.stringMatching(/: 14 ou 19 \?$/u), "update"]]);
});

test("asks for the kind of count that differs, though both know who was aboard", () => {
  expect(
    counted(
      [
        "2026-03-13",
        "Naufrage à Kerval\n\nUn ferry transportant 180 personnes a coulé lundi au large de Kerval, faisant 27 morts, selon la garde côtière.\n",
      ],
      [
        "2026-03-13",
        "Naufrage à Kerval\n\nLe ferry transportait 180 personnes, et 41 sont mortes au large de Kerval, selon la compagnie.\n",
      ],
    ),
  ).toEqual([[expect.stringMatching(/: 27 ou 41 \?$/u), null]]);
});
