import { describe, expect, it } from "vitest";
import { analyseText } from "../extract/testing.ts";
import type { KnowledgeRow } from "../model/knowledge.ts";

const person = (name: string, more: Partial<KnowledgeRow>): KnowledgeRow => ({
  id: `r:${name}`,
  wikidata: null,
  name,
  type: "PER",
  kind: "person",
  aliases: [],
  source: "own-public-offices",
  ...more,
});

const president = (state: string) => [{ title: "président", of: `r:${state}`, from: "2020-01-01", to: null }];

const PERSONS = [
  person("Hamid al-Tareh", { country: "r:Mali", gender: "m", offices: president("Mali") }),
  person("Julien Barkston", { country: "r:Kenya", gender: "m", offices: president("Kenya") }),
  person("Sory Damba", {
    country: "r:Togo",
    gender: "m",
    offices: [{ title: "président", of: "r:Togo", from: "2012-04-02", to: "2023-04-02" }],
  }),
  person("Issa Kombaté", { country: "r:Togo", gender: "m", offices: president("Togo") }),
  person("Lina Barkston", { country: "r:Kenya", gender: "f", relations: [{ word: "fille", of: "r:Julien Barkston" }] }),
];

/** Kinds and notes of what the base contradicts. */
const check = (text: string): readonly string[] =>
  analyseText(`Une journée chargée\n\n${text}\n\nLa presse attendait depuis le matin.`, "2024-06-12", PERSONS)
    .issues.filter(({ note }) => /la base|sa fonction/.test(note ?? ""))
    .map(({ kind, note }) => `${kind}: ${note}`);

describe("what the knowledge base contradicts", () => {
  it("shows a misspelt name of who holds the office", () => {
    expect(check("Le président kényan Julien Barxtorm a parlé à la presse.")).toEqual([
      "name-error: « Julien Barxtorm » : Julien Barkston d'après sa fonction",
    ]);
  });

  it("shows an office that somebody else has held since", () => {
    expect(check("Le président togolais Sory Damba a plaidé mercredi pour un moratoire.")).toEqual([
      "fact-error: Sory Damba : président jusqu'au 2023-04-02 d'après la base ; depuis, Issa Kombaté",
    ]);
  });

  it.each([
    "L'ancien président togolais Sory Damba a plaidé mercredi pour un moratoire.",
    "En 2014, le président togolais Sory Damba a plaidé pour un moratoire.",
    "Le président togolais Sory Damba avait plaidé pour un moratoire.",
    "Le président togolais Issa Kombaté a plaidé mercredi pour un moratoire.",
  ])("lets pass who held it then, or holds it: %s", (text) => {
    expect(check(text)).toEqual([]);
  });

  it("takes another transliteration for no error", () => {
    expect(check("Le président malien Hamid al-Taraa a parlé. M. al-Taraa est reparti.")).toEqual([]);
  });

  it("takes no successor whose name begins alike for a misspelt predecessor", () => {
    expect(check("Le président kényan Barnabé a parlé à la presse.")).toEqual([]);
    expect(check("Le président kényan Jules Bartholon a parlé à la presse.")).toEqual([]);
  });

  it("shows an office of the wrong state and a tie to the wrong person", () => {
    expect(check("Le président malien Julien Barkston a parlé à la presse.")).toEqual([
      "fact-error: Julien Barkston : président (Kenya) d'après la base",
    ]);
    expect(check("La fille de Hamid al-Tareh, Lina Barkston, a parlé à la presse.")).toEqual([
      "fact-error: Lina Barkston : fille de Julien Barkston d'après la base, non de Hamid al-Tareh",
    ]);
  });

  it("says nothing where the text and the base agree", () => {
    expect(check("Le président kényan Julien Barkston et sa fille, Lina Barkston, ont parlé.")).toEqual([]);
  });
});
