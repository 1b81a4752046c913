import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";

/** What somebody says is there, as « holder stance: proposition ». */
function announcedIn(sentence: string): readonly string[] {
  const text = `La vallée attend\n\nLe marché de la vallée se tient sur la grande place.\n\n${sentence}`;
  return analyseText(text)
    .claims.filter(({ rule }) => rule?.name === "claim/announcement")
    .map(({ holder, stance, proposition }) => `${holder?.name} ${stance}: ${proposition}`);
}

test.each([
  ["La préfète a annoncé un accord sur les loyers.", "préfète asserts: il y a un accord sur les loyers"],
  [
    "La préfète signale de nouvelles fissures dans le barrage.",
    "préfète asserts: il y a de nouvelles fissures dans le barrage",
  ],
  ["La préfète a fait état de légers dégâts.", "préfète asserts: il y a de légers dégâts"],
  ["La préfète n'a constaté aucune fissure.", "préfète denies: il y a une fissure"],
  ["La préfète a recensé douze fissures.", "préfète asserts: il y a douze fissures"],
])("what somebody reports is there: %s", (sentence, claim) => {
  expect(announcedIn(sentence)).toContain(claim);
});

test.each([
  "La préfète a annoncé une visite.",
  "La préfète a signalé le danger.",
  "La préfète a rapporté ses paroles.",
  "Les élus ont observé une minute de silence.",
  "Les bergers ont observé une trêve.",
  "La chanteuse a enregistré un nouvel album.",
  "La préfète a relevé un défi.",
  "« La mairie a constaté des fissures », a dit la préfète.",
])("nothing new is there in: %s", (sentence) => {
  expect(announcedIn(sentence)).toEqual([]);
});
