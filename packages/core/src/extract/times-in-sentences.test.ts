import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFrench } from "../language/read-french.ts";
import { shippedFrench } from "../language/testing.ts";
import { type StageContext, Trace } from "../model/context.ts";
import { parseArticle } from "../parse/parse-article.ts";
import { extractTimes } from "./extract-times.ts";

const TABLE = new URL("../../evaluation/times/cases.tsv", import.meta.url);
/** A title and a paragraph, so that the sentence under test is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient sur la grande place du bourg.\n\n";

/** Times as `words = from/to`, joined by « ; ». */
function check(sentence: string, publishedAt: string): string {
  const context = { french: shippedFrench(), trace: new Trace() } as unknown as StageContext;
  const article = parseArticle({ content: `${BEFORE}${sentence}`, publishedAt }, context);
  const times = extractTimes(article, readFrench(article, context), context);
  const found = times.map(({ start, end, range }) => {
    const value = range === undefined ? "?" : range.from === range.to ? range.from : `${range.from}/${range.to}`;
    return `${article.text.slice(start, end)} = ${value}`;
  });
  return found.length === 0 ? "-" : found.join("; ");
}

const cases = readFileSync(TABLE, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

describe("times in sentences", () => {
  test.each(cases)("%s", (sentence, expected, publishedAt = "2024-06-12") => {
    expect(check(sentence ?? "", publishedAt)).toBe(expected);
  });
});
