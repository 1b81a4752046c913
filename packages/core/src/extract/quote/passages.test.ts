import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";

/** A title and a paragraph, so that the passage is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

interface Passage {
  readonly text: string;
  readonly expected: readonly string[];
}

/** Every passage with the quotations that its lines name, by the rules at the head of the file. */
function readPassages(file: string): readonly Passage[] {
  const passages: { text: string; expected: string[] }[] = [];
  for (const line of file.split("\n")) {
    if (line === "" || line.startsWith("#") || line === "-") continue;
    if (line.startsWith("> ")) passages.at(-1)?.expected.push(line.slice(2));
    else passages.push({ text: line, expected: [] });
  }
  return passages;
}

const passages = readPassages(
  readFileSync(new URL("../../../evaluation/quotes/passages.txt", import.meta.url), "utf8"),
);

test.each(passages.map(({ text, expected }) => [text, expected] as const))("%s", (text, expected) => {
  const analysis = analyseText(`${BEFORE}${text.replaceAll(" // ", "\n\n")}`);
  const found = analysis.quotes.map(
    ({ speaker, start, end }) => `${speaker?.name ?? "?"} | ${analysis.text.slice(start, end)}`,
  );
  expect(found).toEqual(expected);
});
