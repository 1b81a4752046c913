import { describe, expect, test } from "vitest";
import { EVENT_TYPES } from "../../../model/plover.ts";
import { analyseText } from "../../testing.ts";
import { EVENT_ENTRIES } from "./event-lexicon.ts";
import { EVENT_LEXICON_DATA } from "./event-lexicon-data.ts";
import { readLexicon } from "./read-lexicon.ts";
import { spellOut } from "./spell-out.ts";

/** A title and a paragraph, so that the example is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

const lines = EVENT_LEXICON_DATA.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));

describe("the event lexicon", () => {
  test("covers the sixteen types with at least 400 words", () => {
    expect(new Set(EVENT_ENTRIES.map((entry) => entry.type))).toEqual(new Set(EVENT_TYPES));
    expect(new Set(EVENT_ENTRIES.map((entry) => `${entry.wordClass} ${entry.written}`)).size).toBeGreaterThanOrEqual(
      400,
    );
  });

  test.each(lines.map((line) => [line.split("|")[4]?.trim() ?? "", line] as const))("%s", (example, line) => {
    const written = readLexicon(line).map((entry) => entry.written);
    const [type] = line.split("|")[0]?.trim().split(".") ?? [];
    const events = analyseText(`${BEFORE}${example}`).events.filter(
      (event) => event.type === type && written.includes(event.lemma ?? ""),
    );
    expect(events).not.toEqual([]);
  });

  test("an expression tells one kind of event, unless who takes part tells its senses apart", () => {
    const isPlain = ({ frame }: (typeof EVENT_ENTRIES)[number]) =>
      frame.actorClass === undefined && frame.recipientClass === undefined && !frame.required;
    const kinds = new Map<string, Set<string>>();
    for (const { wordClass, written, type, mode } of EVENT_ENTRIES.filter(isPlain)) {
      const words = `${wordClass} ${written}`;
      kinds.set(words, (kinds.get(words) ?? new Set()).add(`${type}.${mode}`));
    }
    expect([...kinds].filter(([, told]) => told.size > 1).map(([words]) => words)).toEqual([]);
  });

  test("no expression stands twice in one frame", () => {
    const senses = EVENT_ENTRIES.map((entry) =>
      JSON.stringify([entry.type, entry.mode, entry.wordClass, entry.written, entry.frame]),
    );
    const seen = new Set<string>();
    expect(senses.filter((sense) => seen.size === seen.add(sense).size)).toEqual([]);
  });

  test("what a line writes in short is spelt out", () => {
    expect(spellOut("rompre/geler ~ lien/relation")).toEqual([
      "rompre ~ lien",
      "rompre ~ relation",
      "geler ~ lien",
      "geler ~ relation",
    ]);
    expect(spellOut("abandonner ~ %talks")).toContain("abandonner ~ négociation");
    expect(spellOut("gel des %talks")).toContain("gel des négociation");
    expect(spellOut("évacuer ~ %site")).toEqual(["évacuer ~ %site"]);
  });

  test("a line that cannot be read stops the start", () => {
    expect(() => readLexicon("ASSAULT | verb | subject > object | attaquer")).toThrow("cannot be read");
    expect(() => readLexicon("ASSAULT | verb | subject | mettre fin ~ trêve | Ils attaquent.")).toThrow("one word");
    expect(() => readLexicon("FIGHT | verb | subject | se battre | Ils se battent.")).toThrow("cannot be read");
  });
});
