import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText } from "../extract/testing.ts";
import type { Analysis, Entity } from "../model/analysis.ts";

const namesOf = (analysis: Analysis, entity: Entity): readonly string[] =>
  entity.mentions.filter(({ level }) => level === "name").map(({ start, end }) => analysis.text.slice(start, end));

function entityOf(analysis: Analysis, words: string): Entity {
  const entity = analysis.entities.find((candidate) => namesOf(analysis, candidate).includes(words));
  if (!entity)
    throw new Error(`no entity has the mention « ${words} »: ${analysis.entities.map(({ name }) => name).join(", ")}`);
  return entity;
}

/** Every mention of the first is one of the second's. */
const areOne = (text: string, left: string, right: string): boolean => {
  const analysis = analyseText(text);
  return entityOf(analysis, left) === entityOf(analysis, right);
};

describe("resolveEntities", () => {
  it("gives a last name to the person named in full", () => {
    expect(
      areOne(
        "Le maire, Antoine Lagarrigue, a démissionné. M. Lagarrigue quittera la mairie lundi.",
        "Antoine Lagarrigue",
        "Lagarrigue",
      ),
    ).toBe(true);
  });

  it("joins spellings of one name", () => {
    const text = "Le ministre Andriy Sadovenko est arrivé. Andrii Sadowenko a salué ses hôtes.";
    expect(areOne(text, "Andriy Sadovenko", "Andrii Sadowenko")).toBe(true);
  });

  it("keeps persons of one last name and two first names apart", () => {
    const text = "Claire Ferrand dirige le laboratoire. Son frère, Michel Ferrand, enseigne à l'université.";
    expect(areOne(text, "Claire Ferrand", "Michel Ferrand")).toBe(false);
  });

  it("joins an acronym with the name it stands for", () => {
    const text = "Le Réseau national des éleveurs (RNE) a protesté. Le RNE demande une aide.";
    expect(areOne(text, "Réseau national des éleveurs", "RNE")).toBe(true);
  });

  it("says why mentions are one", () => {
    const analysis = analyseText(
      "Le maire, Antoine Lagarrigue, a démissionné devant les élus. M. Lagarrigue quittera la mairie lundi matin.",
    );
    expect(entityOf(analysis, "Lagarrigue").reason).toContain("last name");
  });

  it("gives a pronoun to the subject before it, and none to « il faut »", () => {
    const analysis = analyseText("M. Lagarrigue a quitté la mairie. Il a promis de revenir. Il faut attendre.");
    const pronouns = entityOf(analysis, "Lagarrigue").mentions.filter(({ level }) => level === "pronoun");
    expect(pronouns.map(({ start }) => analysis.text.slice(start, start + 11))).toEqual(["Il a promis"]);
  });
});

describe("any text", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "Le président",
      " russe",
      " Jean Dupont",
      ", ",
      "Moscou",
      " a dit",
      ". ",
      "« ",
      " »",
      "\n\n",
      "M. ",
      "(ONU)",
      " d'",
      "X",
      "É",
      " il",
      "1",
    ),
    { maxLength: 40 },
  );

  it("gives mentions inside the text, names that do not overlap, and each id once", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const analysis = analyseText(parts.join(""));
        const names = analysis.entities
          .flatMap((entity) => entity.mentions.filter(({ level }) => level === "name"))
          .sort((a, b) => a.start - b.start);
        for (const [index, { start, end }] of names.entries()) {
          expect(analysis.text.slice(start, end).trim()).not.toBe("");
          expect(start).toBeGreaterThanOrEqual(names[index - 1]?.end ?? 0);
        }
        expect(new Set(analysis.entities.map(({ id }) => id)).size).toBe(analysis.entities.length);
      }),
      { numRuns: 40 },
    );
  });
});
