import { describe, expect, it } from "vitest";
import { analyseText } from "./testing.ts";

/** Lines around the text, so that the parser takes it for a paragraph of an article. */
const TITLE = "La journée en quelques lignes";
const CLOSING = "Une centaine de personnes attendaient depuis le matin devant le siège, où la presse était réunie.";

/** Names of a paragraph with their types, in order. */
function check(text: string): readonly string[] {
  const analysis = analyseText(`${TITLE}\n\n${text} ${CLOSING}\n\n${CLOSING}`);
  return analysis.entities
    .flatMap(({ type, mentions }) =>
      mentions
        .filter(({ level }) => level === "name")
        .map(({ start, end }) => ({ start, shown: `${type} ${analysis.text.slice(start, end)}` })),
    )
    .toSorted((left, right) => left.start - right.start)
    .map(({ shown }) => shown);
}

describe("extractMentions", () => {
  it("leaves titles and functions out", () => {
    expect(check("Selon M. Kambire, le général Moussa Traolo a quitté la ville.")).toEqual([
      "PER Kambire",
      "PER Moussa Traolo",
    ]);
  });

  it("takes institutions by their common nouns, the longest span", () => {
    expect(check("Le ministère de la Pêche et de l'Aquaculture a répondu.")).toEqual([
      "ORG ministère de la Pêche et de l'Aquaculture",
    ]);
    expect(check("Nous avons saisi le Bureau intégré des droits humains en Haïti.")).toEqual([
      "ORG Bureau intégré des droits humains en Haïti",
    ]);
  });

  it("cuts an institution before its town, unless the town is part of the name", () => {
    expect(check("Elle travaille au CHU de Limoges.")).toContain("ORG CHU de Limoges");
  });

  it("never takes demonyms", () => {
    expect(check("Les Russes et les Haïtiens ont signé un texte.")).toEqual([]);
  });

  it("takes no acronym of a common thing for a name", () => {
    expect(check("La hausse de la CSG et de la TVA inquiète les PME.")).toEqual([]);
  });

  it("finds a name again wherever it stands", () => {
    expect(check("Aïcha Benmoussa préside l'association. Benmoussa a refusé.")).toEqual([
      "PER Aïcha Benmoussa",
      "PER Benmoussa",
    ]);
  });

  it("takes nothing from a line in capitals", () => {
    expect(check("NOS DERNIÈRES INFORMATIONS EN DIRECT. Une réunion aura lieu mardi.")).toEqual([]);
  });
});
