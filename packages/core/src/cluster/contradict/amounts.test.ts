import { expect, test } from "vitest";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { analyseText } from "../../extract/testing.ts";
import { prepareDocument } from "../prepare/prepare-document.ts";
import { statementsOf } from "../statements.ts";
import { amountClash } from "./amounts.ts";

/** The event that a text tells, as one article and its outlet tell it. */
function told(file: string, text: string) {
  const analysis = analyseText(`Tarvala\n\n${text}`, "2026-04-28");
  return statementsOf(prepareDocument({ file, analysis }, smallWorld())).filter(({ event }) => event?.amounts.length);
}

const four = told("a.txt", "Des bandits ont enlevé quatre bateliers lundi à Tarvala.");
const nine = told("b.txt", "Des bandits ont enlevé neuf bateliers lundi à Tarvala.");
const several = told("c.txt", "Des bandits ont enlevé neuf bateliers et deux douaniers lundi à Tarvala.");

test("two tellings of one event give two numbers of one thing", () => {
  expect(amountClash([...four, ...nine], new Set())).toMatchObject({ kind: "value" });
});

test("a telling that counts several things gives no number of the event", () => {
  expect(several.map(({ event }) => event?.amounts.length)).toEqual([2]);
  expect(amountClash([...four, ...several], new Set())).toBeUndefined();
});
