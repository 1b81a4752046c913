import { expect, test } from "vitest";
import { victimsIn } from "./victims.ts";

test.each([
  ["les frappes ont tué vingt civils qui assistaient à une noce", "civilians", "vingt civils"],
  ["une frappe a touché uniquement des terroristes", "fighters", "uniquement des terroristes"],
  ["l'armée a tué une trentaine de combattants islamistes", "fighters", "une trentaine de combattants islamistes"],
  ["12 terroristes ont été tués samedi dans un accrochage", "fighters", "12 terroristes"],
  ["ce sont 15 de ses parents civils qui ont été massacrés", "civilians", "15 de ses parents civils"],
  ["les personnes tuées sont des civils", "civilians", "des civils"],
  ["six guérilleros seraient abattus", "fighters", "six guérilleros"],
  ["la frappe tue neuf civils sur un marché", "civilians", "neuf civils"],
  ["l'obus a provoqué la mort d'au moins onze écoliers", "civilians", "au moins onze écoliers"],
  ["la bombe a coûté la vie à deux pêcheurs", "civilians", "deux pêcheurs"],
  ["la Croix-Rouge compte des victimes civiles", "civilians", "victimes civiles"],
  ["un avion a bombardé leur base, blessant dix paramilitaires", "fighters", "dix paramilitaires"],
])("who was hit: %s", (proposition, kind, words) => {
  expect(victimsIn(proposition)).toEqual({ kind, words });
});

test.each([
  "des rebelles ont attaqué le marché",
  "l'armée a tué des civils et des combattants",
  "les terroristes ont tué le gouverneur",
])("nobody of one kind alone: %s", (proposition) => {
  expect(victimsIn(proposition)).toBeUndefined();
});
