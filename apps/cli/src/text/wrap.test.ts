import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { paragraph, run } from "./rich-text.ts";
import { truncate, wrapParagraphs } from "./wrap.ts";

const texts = (paragraphs: Parameters<typeof wrapParagraphs>[0], width: number) =>
  wrapParagraphs(paragraphs, width).map(({ segments }) => segments.map(({ text }) => text).join(""));

test("breaks at spaces and never between « and its word", () => {
  expect(texts([paragraph("Il a dit «\u00A0oui\u00A0» hier soir")], 12)).toEqual([
    "Il a dit",
    "«\u00A0oui\u00A0» hier",
    "soir",
  ]);
});

test("a word that crosses two segments stays whole", () => {
  const lines = wrapParagraphs([{ segments: [run("il parle d'"), run("armistice", "evidence", [0])] }], 15);
  expect(lines.map(({ segments }) => segments.map(({ text }) => text).join(""))).toEqual(["il parle", "d'armistice"]);
  expect(lines[1]?.segments.at(-1)).toMatchObject({ tone: "evidence", evidence: [0] });
});

test("the lines after the first can stand further in", () => {
  expect(texts([{ segments: [run("n  phrase suivante du texte")], indent: 1, hang: 3 }], 14)).toEqual([
    " n  phrase",
    "    suivante",
    "    du texte",
  ]);
});

test("a word wider than the line is broken, wide characters count twice", () => {
  expect(texts([paragraph("abcdefgh")], 3)).toEqual(["abc", "def", "gh"]);
  expect(texts([paragraph("日本語")], 4)).toEqual(["日本", "語"]);
});

test("no line is wider than asked, and no visible letter is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 8, max: 40 }), (text, width) => {
      const lines = texts([paragraph(text)], width);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const letters = (value: string) => value.replace(/\s/g, "");
      expect(letters(lines.join(""))).toBe(letters(paragraph(text).segments[0]?.text ?? ""));
    }),
  );
});

test("truncate keeps within the width and says that it cut", () => {
  expect(truncate("Zelensky", 20)).toBe("Zelensky");
  expect(truncate("Volodymyr Zelensky", 10)).toBe("Volodymyr…");
});

test("French marks stay with their words and numbers whole, also across segments", () => {
  const text = "Il a dit : « Nous étions 12 000 ! » ; on en a compté 2 000.";
  for (let width = 16; width <= 40; width += 1) {
    const lines = texts([paragraph(text)], width);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(line).not.toMatch(/^[»:;!?]|«$|^000/u);
  }
  const across = { segments: [run("mots lus : « "), run("annoncé"), run(" »")] };
  expect(texts([across], 14)).toEqual(["mots lus :", "« annoncé »"]);
});
