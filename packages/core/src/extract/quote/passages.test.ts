import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";

/** A title and a paragraph, so that the passage is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

interface Passage {
  readonly text: string;
  readonly expected: readonly string[];
  /** Whether one of its quotations is known not to be found. */
  readonly missed: boolean;
}

/** Every passage with the quotations that its lines name, by the rules at the head of the file. */
function readPassages(file: string): readonly Passage[] {
  const passages: { text: string; expected: string[]; missed: boolean }[] = [];
  for (const line of file.split("\n")) {
    if (line === "" || line.startsWith("#") || line === "-") continue;
    const passage = passages.at(-1);
    if (passage !== undefined && /^[>~] /.test(line)) {
      passage.expected.push(line.slice(2));
      passage.missed ||= line.startsWith("~");
    } else passages.push({ text: line, expected: [], missed: false });
  }
  return passages;
}

const passages = readPassages(
  readFileSync(new URL("../../../evaluation/quotes/passages.txt", import.meta.url), "utf8"),
);

test.each(passages.filter(({ missed }) => !missed))("$text", ({ text, expected }) => {
  expect(quotationsIn(text)).toEqual(expected);
});

test.fails.each(passages.filter(({ missed }) => missed))("known to be missed: $text", ({ text, expected }) => {
  expect(quotationsIn(text)).toEqual(expected);
});

function quotationsIn(text: string): readonly string[] {
  const analysis = analyseText(`${BEFORE}${text.replaceAll(" // ", "\n\n")}`);
  return analysis.quotes.map(
    ({ speaker, start, end }) => `${speaker?.name ?? "?"} | ${analysis.text.slice(start, end)}`,
  );
}
