import { expect, test } from "vitest";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { meaningOf } from "./meaning.ts";

const meaning = (text: string) => meaningOf(text, smallWorld().knowledge);

test("a weapon is used by its owner, what was suffered is no deed, and « il y a » has no doer", () => {
  expect([...meaning("un drone du Front a frappé la ville").agents]).toContain("front");
  expect(meaning("deux marins ont été blessés").suffered).toBe(true);
  expect(meaning("deux marins ont été blessés par la police").suffered).toBe(false);
  expect(meaning("il y a un tir de Tolma").doer.size).toBe(0);
});

test("who holds a town now has taken it", () => {
  expect([...meaning("Tolma est tombée aux mains du Front").agents]).toContain("front");
  expect(meaning("Tolma est tombée aux mains du Front").act).toBe("#take");
});

test("a name that sounds like a country is none", () => {
  expect([...meaning("Sudann a démissionné").names].filter((token) => token.startsWith("@"))).toEqual([]);
  expect([...meaning("le Soudan a démenti").names].some((token) => token.startsWith("@"))).toBe(true);
});

test.each([
  "le Pérou a pris part au scrutin",
  "le chantier a pris fin",
  "l'entrepôt a pris feu",
  "le maire a pris la parole",
])("nothing is taken: %s", (text) => {
  expect(meaningOf(text, smallWorld().knowledge).tokens).not.toContain("#take");
});

test("a town that is freed is taken, prisoners are let go", () => {
  expect(meaning("l'armée a libéré Tolma").tokens).toContain("#take");
  for (const text of ["la libération de 90 prisonniers", "deux otages belges ont été libérés"])
    expect(meaning(text).tokens).not.toContain("#take");
});
