import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFrench } from "../language/read-french.ts";
import { shippedFrench } from "../language/testing.ts";
import { type StageContext, Trace } from "../model/context.ts";
import { parseArticle } from "../parse/parse-article.ts";
import { countsIn } from "./extract-quantities.ts";
import { extractTimes } from "./extract-times.ts";

const TABLE = new URL("../../evaluation/quantities.tsv", import.meta.url);
/** A title and a paragraph, so that the sentence under test is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient sur la grande place du bourg.\n\n";

/** Counts as `value unit`, joined by « ; ». */
function check(sentence: string): string {
  const context = { french: shippedFrench(), trace: new Trace() } as unknown as StageContext;
  const article = parseArticle({ content: `${BEFORE}${sentence}`, publishedAt: "2024-06-12" }, context);
  const reading = readFrench(article, context);
  const times = extractTimes(article, reading, context);
  const last = reading.sentences.at(-1);
  const counts = last === undefined ? [] : countsIn(last, article.text, times);
  return counts.map(({ quantity }) => `${quantity.value} ${quantity.unit}`).join("; ") || "-";
}

const cases = readFileSync(TABLE, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

describe("counts", () => {
  test.each(cases)("%s", (sentence, expected) => {
    expect(check(sentence ?? "")).toBe(expected);
  });
});
