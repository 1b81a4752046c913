import { describe, expect, it } from "vitest";
import type { KnowledgeConflict } from "../model/knowledge-conflict.ts";
import { groupAgainstKnowledge } from "./against-knowledge.ts";

const row = (name: string) => ({ id: `r:${name}`, name, wikidata: null });

const tie: KnowledgeConflict = {
  matter: "family",
  about: row("Lina Barkston"),
  word: "fille",
  said: row("Hamid al-Tareh"),
  known: row("Ibrahim Barkston"),
  sources: ["own-public-offices"],
  asOf: "2025-01-31",
  evidence: { start: 0, end: 60 },
};

const term: KnowledgeConflict = {
  ...tie,
  matter: "term",
  about: row("Sory Damba"),
  word: "président",
  said: row("Togo"),
  known: row("Issa Kombaté"),
  until: "2023-04-02",
};

const found = (...all: readonly KnowledgeConflict[]) =>
  groupAgainstKnowledge(all.map((against, at) => ({ file: `art_${at}`, against })));

describe("what the base has against articles", () => {
  it("is one finding for all that say the same of one person, in whatever sentence", () => {
    const again = { ...tie, evidence: { start: 200, end: 240 } };
    expect(found(tie, term, again).map(({ passages }) => passages.map(({ file }) => file))).toEqual([
      ["art_0", "art_2"],
      ["art_1"],
    ]);
  });

  it("is another finding where something else is said", () => {
    expect(found(tie, { ...tie, said: row("Issa Kombaté") })).toHaveLength(2);
  });

  it("is told as the newest state of the base has it, in whatever order the articles came", () => {
    const newer = { ...tie, asOf: "2026-01-31" };
    for (const [only] of [found(tie, newer), found(newer, tie)]) expect(only?.against.asOf).toBe("2026-01-31");
  });

  it("is asked as a question that leaves both open", () => {
    const state: KnowledgeConflict = {
      ...tie,
      matter: "state",
      word: "président",
      said: row("Mali"),
      known: row("Kenya"),
    };
    expect(found(tie, term, state).map(({ question }) => question)).toEqual([
      "Lina Barkston, fille de Hamid al-Tareh ou d'Ibrahim Barkston ?",
      "Lina Barkston, président de quel État : Mali ou Kenya ?",
      "Sory Damba, toujours président (Togo) ?",
    ]);
  });
});
