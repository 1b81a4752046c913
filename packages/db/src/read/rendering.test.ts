import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "./rendering.ts";

const ownWords = (rendering: string, other: string) =>
  piecesOf(rendering, other).flatMap(({ text, own }) => (own ? [text.trim()] : []));

test("each of two translations is marked where the other has other words", () => {
  const one = "« Le port restera fermé jusqu'à nouvel ordre »";
  const other = "« Le port demeurera clos jusqu'à nouvel ordre »";
  expect(ownWords(one, other).join(" ")).toBe("restera fermé");
  expect(ownWords(other, one).join(" ")).toBe("demeurera clos");
  expect(ownWords(one, one)).toEqual([]);
});

test("renderings with next to nothing in common are not marked all over", () => {
  expect(piecesOf("Nous partirons demain", "Rien ne sera signé avant lundi prochain")).toEqual([]);
});

test("whatever the words: joined, the pieces are the rendering", () => {
  const words = fc.array(fc.constantFrom("port", "fermé", "le", "«", "»", ",", "\n", "ouvert", "été"), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const rendering = one.join(" ");
      const pieces = piecesOf(rendering, other.join(" "));
      if (pieces.length > 0) expect(pieces.map(({ text }) => text).join("")).toBe(rendering);
    }),
  );
});
