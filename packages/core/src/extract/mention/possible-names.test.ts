import fc from "fast-check";
import { expect, test } from "vitest";
import type { Sentence, Token } from "../../model/reading.ts";
import { foldName } from "../../resolve/names/index.ts";
import { NO_KNOWLEDGE } from "../testing.ts";
import { PossibleNames } from "./possible-names.ts";

const WORDS = ["l'", "Île", "-d'Or", "U.", "N.", "«", "3", "km", "œ", "+", "d’", "é"];

test("no run of words is refused whose letters are those of a known name, whatever stands between its words", () => {
  const pieces = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom("", " ", "\n", "\u00ad")), {
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (pairs, one, other) => {
      const { text, spans } = written(pairs);
      const [first, last] = [one % spans.length, other % spans.length].toSorted((left, right) => left - right);
      if (first === last) return;
      const name = foldName(text.slice(spans[first!]!.start, spans[last!]!.end));
      const possible = new PossibleNames(placed(text, spans), {
        ...NO_KNOWLEDGE,
        possibleEnds: (words, from) =>
          words.reduce((ends, _, at) => (joined(words, from, at) === name ? ends | (1 << (at - from)) : ends), 0),
      });
      expect(possible.mayKnow(first!, last!)).toBe(true);
    }),
  );
});

test("a run of words that the base refuses is not asked for", () => {
  const { text, spans } = written([
    ["Île", " "],
    ["é", " "],
    ["3", ""],
    ["km", ""],
  ]);
  const possible = new PossibleNames(placed(text, spans), NO_KNOWLEDGE);
  expect(possible.mayKnow(0, 1)).toBe(false);
  expect(possible.mayKnow(0, 3)).toBe(true);
});

const joined = (words: readonly string[], from: number, to: number): string =>
  words
    .slice(from, to + 1)
    .filter((word) => word !== "")
    .join(" ");

type Placed = Pick<Token, "start" | "end">;

function written(pairs: readonly (readonly [word: string, gap: string])[]) {
  let text = "";
  const spans = pairs.map(([word, gap]): Placed => {
    const start = text.length;
    text += word + gap;
    return { start, end: start + word.length };
  });
  return { text, spans };
}

const placed = (text: string, tokens: readonly Placed[]) => ({
  index: 0,
  text,
  isShouted: false,
  sentence: { start: 0, end: text.length, block: 0, names: [], tokens } as unknown as Sentence,
});
