import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseText } from "./testing.ts";

/** A title and a paragraph, so that the text under test is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

/** Quotations as `kind | speaker | words`. */
function check(text: string): readonly string[] {
  const analysis = analyseText(`${BEFORE}${text}`);
  return analysis.quotes.map(
    (quote) => `${quote.kind} | ${quote.speaker?.name ?? "?"} | ${analysis.text.slice(quote.start, quote.end)}`,
  );
}

const cases: ReadonlyArray<readonly [what: string, text: string, expected: readonly string[]]> = [
  [
    "words in marks, verb behind",
    "« Nous ne céderons pas », a déclaré la ministre Claire Dupont.",
    ["direct | Claire Dupont | Nous ne céderons pas"],
  ],
  [
    "curly marks",
    "“Le pays est prêt à négocier”, a affirmé Mario Rossi.",
    ["direct | Mario Rossi | Le pays est prêt à négocier"],
  ],
  [
    "straight marks",
    '"Le pays est prêt à négocier", a affirmé Mario Rossi.',
    ["direct | Mario Rossi | Le pays est prêt à négocier"],
  ],
  [
    "that-clause",
    "Mario Rossi a annoncé que le port serait fermé lundi.",
    ["indirect | Mario Rossi | le port serait fermé lundi"],
  ],
  [
    "that-clause with a fragment",
    "Mario Rossi a expliqué que la situation restait « très tendue » dans le nord.",
    ["mixed | Mario Rossi | la situation restait « très tendue » dans le nord"],
  ],
  [
    "infinitive",
    "Mario Rossi affirme avoir alerté les autorités en mars.",
    ["indirect | Mario Rossi | avoir alerté les autorités en mars"],
  ],
  [
    "two cues, two records",
    "Mario Rossi a déclaré que la route était coupée, ajoutant que deux ponts avaient cédé.",
    ["indirect | Mario Rossi | la route était coupée", "indirect | Mario Rossi | deux ponts avaient cédé"],
  ],
  [
    "inverted incise",
    "Les combats ont cessé, a assuré Mario Rossi.",
    ["indirect | Mario Rossi | Les combats ont cessé"],
  ],
  [
    "according to",
    "Selon Mario Rossi, les combats ont cessé dans la vallée.",
    ["indirect | Mario Rossi | les combats ont cessé dans la vallée"],
  ],
  ["described as", "Mario Rossi a qualifié cet accord de « honteux ».", ["mixed | Mario Rossi | honteux"]],
  [
    "a second quotation without cue",
    "« Nous avons tout perdu dans la nuit », raconte Mario Rossi. « Il ne reste que les murs de la maison. »",
    [
      "direct | Mario Rossi | Nous avons tout perdu dans la nuit",
      "direct | Mario Rossi | Il ne reste que les murs de la maison.",
    ],
  ],
  ["words in marks that nobody says", "Le rapport parle de la « zone grise » du fleuve et de ses rives.", []],
];

describe("quotations", () => {
  test.each(cases)("%s", (_what, text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  test("a denial of reports is a quotation of what is denied", () => {
    expect(check("Mario Rossi a démenti les informations selon lesquelles il aurait fui.")).toEqual([
      "indirect | Mario Rossi | les informations selon lesquelles il aurait fui",
    ]);
  });

  test("every quotation names its rule and lies in the text", () => {
    const analysis = analyseText(
      `${BEFORE}« Nous partons demain », a dit Mario Rossi. Selon Anna Weber, cet homme ment.`,
    );
    expect(analysis.quotes).toHaveLength(2);
    for (const quote of analysis.quotes) expect(quote.rule?.name).toMatch(/^quote\//u);
  });
});

const words = [
  "« ",
  " »",
  "“",
  "”",
  '"',
  "a déclaré",
  "que",
  "Mario Rossi",
  "selon",
  ", ",
  ". ",
  "a attaqué",
  "la ville",
  "pas",
  "a-t-il dit",
  "\n\n",
  "il",
  "une frappe",
  "contre",
];

describe("any text", () => {
  test("no throw, spans inside the text, twice the same", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const analysis = analyseText(parts.join(" "));
        const again = analyseText(parts.join(" "));
        expect(again.quotes).toEqual(analysis.quotes);
        expect(again.events).toEqual(analysis.events);
        for (const span of [...analysis.quotes, ...analysis.events.map((event) => event.evidence)]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(analysis.text.length);
          expect(span.start).toBeLessThan(span.end);
        }
      }),
      { numRuns: 60 },
    );
  });
});
