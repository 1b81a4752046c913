import { describe, expect, it } from "vitest";
import { DAY_OF_BASE } from "../extract/extract-mentions.ts";
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
  person("Oumou Barkston", { country: "r:Kenya", gender: "f" }),
  person("Sélim Adwan", { country: "r:Soudan", gender: "m", offices: president("Soudan") }),
  person("Lina Barkston", { country: "r:Kenya", gender: "f", relations: [{ word: "fille", of: "r:Julien Barkston" }] }),
];

const read = (text: string, day: string | undefined) =>
  analyseText(`Une journée chargée\n\n${text}\n\nLa presse attendait depuis le matin.`, day, PERSONS);

/** Kinds and notes of what the base contradicts. */
const check = (text: string): readonly string[] =>
  read(text, "2024-06-12")
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

  it.each([
    "La fille d'Oumou Barkston, Lina Barkston, a parlé à la presse.",
    "La fille de la cousine de Hamid al-Tareh, Lina Barkston, a parlé à la presse.",
    "La fille de Hamid al-Tareh et Oumou Barkston, Lina Barkston, a parlé à la presse.",
  ])("lets pass a tie to the other parent, or to whom the words do not name alone: %s", (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    ["Lina Barkston, fille de Hamid al-Tareh, a parlé à la presse.", "Lina Barkston, fille de Hamid al-Tareh"],
    ["Lina Barkston est la fille de Hamid al-Tareh, dit-on ici.", "Lina Barkston est la fille de Hamid al-Tareh"],
    ["Julien Barkston, président du Mali, a parlé à la presse.", "Julien Barkston, président du Mali"],
    ["La presse a vu Julien Barkston (président malien).", "Julien Barkston (président malien"],
  ])("shows what stands behind the name, too: %s", (sentence, words) => {
    const { issues, text } = read(sentence, "2024-06-12");
    const found = issues.filter(({ kind }) => kind === "fact-error");
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });

  it.each([
    "Julien Barkston, le président malien, le roi et leurs ministres ont parlé à la presse.",
    "Lina Barkston, la fille de Hamid al-Tareh, leurs amis et la presse ont dîné.",
    "Non, Lina Barkston n'est pas la fille de Hamid al-Tareh.",
    "Il est faux que la fille de Hamid al-Tareh, Lina Barkston, a parlé à la presse.",
  ])("lets pass two persons of a list, and what the sentence itself refutes: %s", (text) => {
    expect(check(text)).toEqual([]);
  });

  it("lets pass an adjective that two states may share", () => {
    expect(check("Le président sud-soudanais Sélim Adwan a parlé à la presse.")).toEqual([]);
  });

  it.each([
    ["Le président togolais Sory Damba a plaidé pour un moratoire.", "2023-04-20"],
    ["Le président togolais Sory Damba inaugure une route devant des notables en habit.", "2035-06-12"],
    ["Le président togolais Sory Damba, renversé au printemps, a parlé à la presse.", "2024-06-12"],
  ])("lets pass late news of a term, and a term that the words end: %s (%s)", (text, day) => {
    expect(read(text, day).issues.filter(({ kind }) => kind === "fact-error")).toEqual([]);
  });
});

describe("what is held against an article", () => {
  it("says what the text says of whom, what the base has in its place, from where and as of what day", () => {
    const { issues, text } = read(
      "Le président togolais Sory Damba a plaidé mercredi pour un moratoire.",
      "2024-06-12",
    );
    const against = issues.find(({ kind }) => kind === "fact-error")?.against;
    expect(against).toMatchObject({
      matter: "term",
      about: { id: "r:Sory Damba", name: "Sory Damba", wikidata: null },
      word: "président",
      said: { name: "Togo" },
      known: { name: "Issa Kombaté" },
      until: "2023-04-02",
      sources: ["own-public-offices"],
      asOf: DAY_OF_BASE,
    });
    expect(text.slice(against?.evidence.start, against?.evidence.end)).toBe(
      "Le président togolais Sory Damba a plaidé mercredi pour un moratoire.",
    );
  });

  const later = `article postérieur à la base (${DAY_OF_BASE})`;
  it.each([
    ["Le président togolais Sory Damba a plaidé pour un moratoire.", "2026-02-01", later],
    ["Le président malien Julien Barkston a plaidé pour un moratoire.", "2026-02-01", later],
    ["Le président malien Julien Barkston a plaidé pour un moratoire.", "2024", "article sans date sûre"],
  ])("is no office of a day that the base does not know, and the note says why: %s (%s)", (text, day, reason) => {
    const { issues, trace = [] } = read(text, day);
    const [issue] = issues.filter(({ kind }) => kind === "fact-error");
    expect(issue?.against).toBeUndefined();
    expect(issue?.note).toContain(` ; ${reason}, non retenu comme contradiction`);
    expect(trace.filter(({ stage }) => stage === "check-knowledge")).toHaveLength(1);
  });

  it("is a tie by blood on any day", () => {
    const { issues } = read("La fille de Hamid al-Tareh, Lina Barkston, a parlé à la presse.", "2026-02-01");
    expect(issues.find(({ kind }) => kind === "fact-error")?.against?.matter).toBe("family");
  });
});
