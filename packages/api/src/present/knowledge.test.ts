import type { KnowledgeStand } from "@recoupe/core/model";
import { describe, expect, test } from "vitest";
import { knowledgeLines, knowledgeStatement } from "./knowledge.ts";

const row = (name: string, wikidata: string | null = null) => ({ id: `r:${name}`, name, wikidata });

const tie: KnowledgeStand = {
  matter: "family",
  about: row("Lina Barkston"),
  word: "fille",
  said: row("Hamid al-Tareh", "Q1"),
  known: row("Omar Barkston"),
  sources: ["own-public-offices"],
  asOf: "2026-01-31",
};
const state: KnowledgeStand = { ...tie, matter: "state", word: "président", said: row("Mali"), known: row("Kenya") };
const term: KnowledgeStand = { ...state, matter: "term", known: row("Issa Kombaté"), until: "2023-04-02" };

describe("what the knowledge base says", () => {
  test.each([
    [tie, "Lina Barkston : fille d'Omar Barkston", "Lina Barkston: « fille » of Omar Barkston"],
    [state, "Lina Barkston : président (Kenya)", "Lina Barkston: président (Kenya)"],
    [
      term,
      "Lina Barkston : président (Mali) jusqu'au 2 avril 2023 ; ensuite, Issa Kombaté",
      "Lina Barkston: président (Mali) until 2 April 2023; afterwards, Issa Kombaté",
    ],
  ])("is told in the reader's language: %o", (stand, french, english) => {
    expect(knowledgeStatement(stand, "fr")).toBe(french);
    expect(knowledgeStatement(stand, "en")).toBe(english);
  });

  test("comes with its day, its source, where to look it up, and that it may be wrong", () => {
    expect(knowledgeLines({ ...tie, sources: ["factbook", "a source of tomorrow"] }, "fr")).toEqual([
      "Lina Barkston : fille d'Omar Barkston",
      "Base de connaissances de Recoupe, arrêtée au 31 janvier 2026 · source : The World Factbook, dernier état ; a source of tomorrow",
      "Hamid al-Tareh : Wikidata Q1, https://www.wikidata.org/wiki/Q1",
      "La base peut être dépassée ou se tromper : Recoupe ne dit pas qui a raison.",
    ]);
  });
});
