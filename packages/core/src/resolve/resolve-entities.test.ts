import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText } from "../extract/testing.ts";
import type { Analysis, Entity } from "../model/analysis.ts";
import type { KnowledgeRow } from "../model/knowledge.ts";

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

  it("takes nobody for a known person whose names in the middle are others", () => {
    const known: KnowledgeRow = {
      id: "r:known",
      wikidata: null,
      name: "Ibrahim Boubacar Sanou",
      type: "PER",
      kind: "person",
      aliases: [],
      source: "test",
    };
    const named = (words: string) =>
      entityOf(
        analyseText(`La vallée attend\n\nLe général ${words} a parlé lundi aux habitants de la vallée.`, "2024-06-12", [
          known,
        ]),
        words,
      ).name;
    expect(named("Ibrahima Sory Sanou")).toBe("Ibrahima Sory Sanou");
    expect(named("Ibrahima Boubacar Sanou")).toBe("Ibrahim Boubacar Sanou");
  });

  it("takes a town of the name for the one meant only where the article speaks of its country", () => {
    const country: KnowledgeRow = {
      id: "r:land",
      wikidata: null,
      name: "Valdavie",
      type: "LOC",
      kind: "country",
      aliases: [],
      source: "test",
    };
    const town = { ...country, id: "r:town", name: "Montazel", kind: "town", country: "r:land", population: 60_000 };
    const read = (text: string) => entityOf(analyseText(text, "2024-06-12", [country, town]), "Montazel");
    const alone = read("Un pont a été inauguré lundi à Montazel. Des habitants de Montazel ont protesté.");
    expect(alone).toMatchObject({ knowledgeId: "r:town", tentative: true });
    const told = read("Un pont a été inauguré lundi à Montazel, en Valdavie. La Valdavie attend la suite.");
    expect(told).toMatchObject({ knowledgeId: "r:town" });
    expect(told).not.toHaveProperty("tentative");
  });

  it("keeps persons of one last name and two first names apart", () => {
    const text = "Claire Ferrand dirige le laboratoire. Son frère, Michel Ferrand, enseigne à l'université.";
    expect(areOne(text, "Claire Ferrand", "Michel Ferrand")).toBe(false);
  });

  it("lends a known person's row to a longer form of the name", () => {
    const row = {
      id: "r:person:adil-marachi",
      wikidata: null,
      name: "Adil Marachi",
      type: "PER" as const,
      kind: "person",
      aliases: [],
      source: "own-public-offices",
    };
    const text =
      "Une réunion\n\nSeyed Adil Marachi est arrivé mardi matin. Adil Marachi a salué ses hôtes. Adil Maratchi est reparti.";
    const analysis = analyseText(text, "2024-06-12", [row]);
    expect(analysis.entities.filter(({ type }) => type === "PER").map(({ name }) => name)).toEqual(["Adil Marachi"]);
  });

  it("joins an acronym with the name it stands for", () => {
    const text = "Le Réseau national des éleveurs (RNE) a protesté. Le RNE demande une aide.";
    expect(areOne(text, "Réseau national des éleveurs", "RNE")).toBe(true);
  });

  it("joins a short name in the letters of another language with the name it stands behind, but no affiliation", () => {
    const text = "L'Office colombien des forêts (UNGRD) a protesté. L'UNGRD demande une aide.";
    expect(areOne(text, "Office colombien des forêts", "UNGRD")).toBe(true);
    const members =
      "Le Syndicat des pilotes de ligne (FSU) et le Syndicat des agents de bord (FSU) protestent. La FSU attend.";
    expect(areOne(members, "Syndicat des pilotes de ligne", "FSU")).toBe(false);
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

describe("descriptions and pronouns", () => {
  /** Words that stand for the person of that name, without the names themselves. */
  const wordsFor = (text: string, name: string): readonly string[] => {
    const analysis = analyseText(text);
    return entityOf(analysis, name)
      .mentions.filter(({ level }) => level !== "name")
      .map(({ start, end }) => analysis.text.slice(start, end));
  };

  it("finds who was given a trade, by it or by a synonym", () => {
    const text =
      "Bernard Valmont, 58 ans, notaire à Riom, a été entendu. La réalisatrice Lise Corbier filmait. Le notaire a nié. La cinéaste a quitté la salle.";
    expect(wordsFor(text, "Bernard Valmont")).toEqual(["Le notaire"]);
    expect(wordsFor(text, "Lise Corbier")).toEqual(["La cinéaste"]);
  });

  it("tells two ministers by their fields", () => {
    const text =
      "La ministre de la Santé, Lise Corbier, a salué la ministre de la Culture, Anne Vaudel. La ministre de la Culture est repartie.";
    expect(wordsFor(text, "Anne Vaudel")).toEqual(["La ministre de la Culture"]);
    expect(wordsFor(text, "Lise Corbier")).toEqual([]);
  });

  it("tells the Premier ministre from a minister, and the president from who presides over something", () => {
    const text =
      "Le Premier ministre Bernard Valmont a parlé. La foule a hué le ministre des Finances. Le président Éric Mailhot est venu. Le président du syndicat a souri.";
    expect(wordsFor(text, "Bernard Valmont")).toEqual([]);
    expect(wordsFor(text, "Éric Mailhot")).toEqual([]);
  });

  it("gives « le suspect » to nobody who judges, and « ce dernier » to who was named last", () => {
    const text =
      "Le procureur, Éric Mailhot, a fait arrêter Bernard Valmont. Le suspect a nié. Ce dernier a un avocat.";
    expect(wordsFor(text, "Bernard Valmont")).toEqual(["Le suspect", "Ce dernier"]);
    expect(wordsFor(text, "Éric Mailhot")).toEqual([]);
  });

  it("goes back to whom a sentence is about, not to a name deep inside it", () => {
    const text = "La cour a inculpé Bernard Valmont, ancien maire et frère du ministre Éric Mailhot. Il a été écroué.";
    expect(wordsFor(text, "Bernard Valmont")).toEqual(["Il"]);
  });

  it("leaves an office beside a second title or behind a party to the name there", () => {
    const text =
      "Le maire, Paul Darrieux, a parlé. Le maire de la capitale, le colonel Issa Traolo, a salué. Le maire RN Éric Mailhot est parti.";
    expect(wordsFor(text, "Paul Darrieux")).toEqual([]);
  });

  it("describes nobody in the sentence that speaks of him", () => {
    const text = "Le maire, Paul Darrieux, a dit que le maire ferait mieux de se taire. La presse attendait.";
    expect(wordsFor(text, "Paul Darrieux")).toEqual([]);
  });

  it("leaves « son ambassadeur » and an apposition to themselves", () => {
    const text = "L'ambassadeur Paul Darrieux est parti. Lise Corbier a rappelé son ambassadeur à Lima.";
    expect(wordsFor(text, "Paul Darrieux")).toEqual([]);
  });

  it("chooses the subject of the main clause, the gender of the given name, and « selon lui »", () => {
    const text =
      "Paul Darrieux a protesté après que Jean Morvan l'eut critiqué. Il juge ces mots durs. Claire Vaudel, elle, se tait. Elle attend. Selon elle, tout ira bien.";
    expect(wordsFor(text, "Paul Darrieux")).toEqual(["Il"]);
    expect(wordsFor(text, "Claire Vaudel")).toContain("Elle");
    expect(wordsFor(text, "Claire Vaudel")).toContain("elle");
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
