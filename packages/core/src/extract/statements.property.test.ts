import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../model/analysis.ts";
import { analyseText } from "./testing.ts";

/** Pieces that statements are made of, in any order: marks of every kind, verbs of speech, names, times, line ends. */
const PIECES = [
  ..."« » “ ” \" << >> „ ‹ › ( ) , . : ; ! ? … – — ' \n\n".split(" "),
  ...[
    "\n\n",
    "a déclaré",
    "a-t-il ajouté",
    "selon",
    "d'après",
    "pour",
    "que",
    "qu'",
    "qui",
    "et",
    "affirmant que",
    "de source",
  ],
  ...[
    "Mario Rossi",
    "le maire",
    "la ministre Claire Dupont",
    "l'armée",
    "Il",
    "elle",
    "un communiqué",
    "le texte",
    "cette dernière",
    "celui-ci",
    "l'autre",
    "l'une d'elles",
    "on",
    "l'organisation",
    "l'ONG Rives vives",
    "son porte-parole",
    "un porte-parole",
    "cette source",
    "l'ancien sénateur",
    "à la préfecture",
    "sur X",
    "à l'AFP",
  ],
  ...[
    "a attaqué",
    "nie avoir",
    "se retirera",
    "la ville de Gao",
    "douze soldats",
    "des dizaines de",
    "lundi",
    "le 7 mai",
    "d'ici",
  ],
];
const jumble = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));

/** Every finding lies in the text and says by which rule it was found. */
function checkFindings({ text, quotes, events, claims }: Analysis): void {
  const spans = [
    ...quotes,
    ...quotes.flatMap(({ cueSpan }) => cueSpan ?? []),
    ...events.flatMap(({ evidence, otherEvidence }) => [evidence, ...(otherEvidence ?? [])]),
    ...claims.map(({ evidence }) => evidence),
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(text.slice(start, end)).toHaveLength(end - start);
    expect(end).toBeGreaterThan(start);
  }
  for (const { rule } of [...quotes, ...events]) {
    expect(rule?.name).toMatch(/^(?:quote|event)\/./u);
    expect(rule?.version).toBeGreaterThan(0);
    expect(rule?.words.length).toBeGreaterThan(0);
  }
}

describe("statements of any text", () => {
  test("no throw, findings inside the text with their rule, twice the same", () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const analysis = analyseText(text);
        checkFindings(analysis);
        expect(analyseText(text)).toEqual(analysis);
      }),
      { numRuns: 60 },
    );
  });

  test("any characters", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => checkFindings(analyseText(text))));
  });
});

/** « constructor » is a property of every object: a list of words kept in one would find it. */
describe("words that are names of properties", () => {
  test.each([
    "Le prix du constructor d'attaque est haut.",
    "Le maire constructor l'attaque.",
    "Les soldats ont constructor l'attaque du camp.",
    "La revue cite le constructor Parisien.",
  ])("%s", (text) => checkFindings(analyseText(text)));
});

/** Milliseconds of processor time. */
function cpuMs(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Four times the text may take this many times as long: four, and room for the noise of a busy machine. */
const MOST_TIMES_AS_LONG = 10;
const SHORT = 4_000;
const LONG = 16_000;

describe("one piece over and over costs time in proportion to its length", () => {
  test.each([
    "« ",
    '" ',
    "« Oui », a-t-il dit. ",
    "selon le maire, ",
    "a déclaré que ",
    "le 7 mai ",
    "d'ici à la fin ",
    "lundi ",
    "(",
    "Mario Rossi, ",
    "1 300 000 ",
    "des centaines de ",
    "« non « ",
    "de source ",
    "en début de ",
  ])(
    "%s",
    (piece) => {
      const of = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      analyseText(of(SHORT));
      const [short, long] = [cpuMs(() => analyseText(of(SHORT))), cpuMs(() => analyseText(of(LONG)))];
      expect(long).toBeLessThan(MOST_TIMES_AS_LONG * Math.max(short, 50));
    },
    60_000,
  );
});

/** Articles of the sets to develop on. */
const ARTICLES = ["statements", "quotes"].flatMap((set) => {
  const folder = new URL(`../../evaluation/${set}/development/texts/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name, readFileSync(new URL(name, folder), "utf8").trimEnd()] as const);
});
const UNRELATED = "Les jonquilles du parc ont fleuri sous un ciel clair.";

describe("an unrelated paragraph behind an article", () => {
  test.each(ARTICLES)("%s: changes nothing before it", (_name, text) => {
    const [before, after] = [analyseText(text), analyseText(`${text}\n\n${UNRELATED}\n`)];
    expect(after.quotes.filter(({ start }) => start < text.length)).toEqual(before.quotes);
    expect(after.events.filter(({ evidence }) => evidence.start < text.length)).toEqual(before.events);
    expect(after.claims.filter(({ evidence }) => evidence.start < text.length)).toEqual(before.claims);
  });
});
