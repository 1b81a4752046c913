import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { NO_KNOWLEDGE } from "../extract/testing.ts";
import { Trace } from "../model/context.ts";
import type { Sentence } from "../model/reading.ts";
import { parseArticle } from "../parse/parse-article.ts";
import { normalizeText } from "./normalize-text.ts";
import { readFrench, readParagraph } from "./read-french.ts";
import { shippedFrench } from "./testing.ts";

const model = shippedFrench();

/** Sentences lie in order, tokens in their sentence, slices are the forms, and heads make a tree with one root. */
function check(text: string): readonly Sentence[] {
  const sentences = readParagraph(text, model);
  let at = 0;
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(at);
    at = sentence.start;
    for (const { start, end, form } of sentence.tokens) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(normalizeText(text.slice(start, end)).text).toBe(form);
      at = end;
    }
    expect(sentence.end).toBe(at);
    checkTree(sentence);
    checkNames(sentence);
  }
  return sentences;
}

function checkTree({ tokens }: Sentence): void {
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  for (const [index] of tokens.entries()) {
    let [at, steps] = [index, 0];
    while (at >= 0 && steps <= tokens.length) [at, steps] = [tokens[at]!.head, steps + 1];
    expect(steps).toBeLessThanOrEqual(tokens.length);
  }
}

function checkNames({ names, tokens }: Sentence): void {
  for (const [index, { start, end }] of names.entries()) {
    expect(tokens.some((token) => token.start === start)).toBe(true);
    expect(tokens.some((token) => token.end === end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(names[index - 1]?.end ?? 0);
  }
}

test("any text gives well-formed sentences", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
      check(text);
    }),
    { numRuns: 200 },
  );
});

test("any jumble of French gives well-formed sentences", () => {
  const piece = fc.constantFrom(
    ..."le la l’ « » “ ” , . ! ? … du des aux ministre a-t-il dit que qu’ Paris M. Traoré ne pas ont été vu ﬁn 12 000 % - — ( ) e\u0301te\u0301 Conseil de sécurité \u200b \u00a0".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      check(pieces.join(" "));
    }),
    { numRuns: 200 },
  );
});

test("the same text gives the same reading", () => {
  const text = "« Nous partons », a dit Mme Sow à Dakar. Le port rouvrira mardi.";
  expect(readParagraph(text, model)).toEqual(readParagraph(text, model));
});

test.each([
  ["one long word", "a".repeat(200_000)],
  ["commas", ", ".repeat(5000)],
  ["full stops", ". ".repeat(5000)],
  ["no spaces", "mot,mot.Mot!".repeat(1000)],
  ["elisions", "l'".repeat(5000)],
  ["hyphens", "a-".repeat(20_000)],
  ["an endless address", `a.${"b.".repeat(20_000)}@`],
  ["other scripts", "العربية 日本語 кириллица ".repeat(500)],
  ["one endless sentence", "le chat et ".repeat(3000)],
])("reads %s", (_, text) => {
  const sentences = check(text);
  expect(sentences.length).toBeGreaterThan(0);
  for (const { tokens } of sentences) expect(tokens.length).toBeLessThanOrEqual(300);
});

test("tags, lemmatises and names what it reads", () => {
  const [sentence] = check("Les ministres ont rencontré Amina Diallo à Bamako.");
  const column = (key: "upos" | "lemma") => sentence!.tokens.map((token) => token[key]).join(" ");
  expect(column("upos")).toBe("DET NOUN AUX VERB PROPN PROPN ADP PROPN PUNCT");
  expect(column("lemma")).toBe("le ministre avoir rencontrer Amina Diallo à Bamako .");
  expect(sentence!.names.map(({ type }) => type)).toEqual(["PER", "LOC"]);
});

test.each(["LIMA, 3 mars (Reuters) - ", "Lima, 3 mars – ", "Lima/Gao, le lundi 3 mars 2025 – "])(
  "a sentence is read without its dateline, which hangs on its main verb: %s",
  (dateline) => {
    const [sentence] = check(`${dateline}Des soldats ont tué dix étudiants.`);
    const { tokens } = sentence!;
    const governorOf = (form: string) => tokens[tokens.find((token) => token.form === form)?.head ?? -1]?.form;
    expect([tokens[0]!.form, "mars", "soldats"].map(governorOf)).toEqual(["tué", "tué", "tué"]);
    expect(tokens.find(({ head }) => head < 0)?.form).toBe("tué");
  },
);

test("a town and its agency are a dateline, without a dash too", () => {
  const [named] = check("LIMA (ats) Le ministre a quitté la ville.");
  expect(named?.tokens.find(({ head }) => head < 0)?.form).toBe("quitté");
  expect(named?.tokens.find(({ form }) => form === "ministre")?.relation).toBe("nsubj");
});

test("a town and its country before a dash are a dateline", () => {
  const [named] = check("Juba, Soudan du Sud — Le ministre a quitté la ville.");
  expect(named?.tokens.find(({ head }) => head < 0)?.form).toBe("quitté");
  const subject = named?.tokens.findIndex(({ form }) => form === "ministre") ?? -1;
  expect(named?.tokens[subject]?.relation).toBe("nsubj");
  expect(named?.tokens[0]?.relation).not.toBe("nsubj");
});

test("a sentence that comes again is analysed once, and stands in each of its places", () => {
  const parse = vi.spyOn(model.parser, "parse");
  const content = "Le port de Dakar rouvrira mardi. La route reste coupée au nord.\n\nLe port de Dakar rouvrira mardi.";
  const context = { french: model, knowledge: NO_KNOWLEDGE, trace: new Trace() };
  const article = parseArticle({ content }, context);
  parse.mockClear();
  const [first, , again] = readFrench(article, context).sentences;
  expect(parse).toHaveBeenCalledTimes(2);
  parse.mockRestore();
  const shift = again!.start - first!.start;
  expect(shift).toBeGreaterThan(0);
  expect(again!.tokens).toEqual(
    first!.tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift })),
  );
});
