import { expect, test } from "vitest";
import { readFrench } from "../../../language/read-french.ts";
import { shippedFrench } from "../../../language/testing.ts";
import { Trace } from "../../../model/context.ts";
import { parseArticle } from "../../../parse/parse-article.ts";
import { treeOf } from "../../clause/tree.ts";
import { NO_KNOWLEDGE } from "../../testing.ts";
import { authorOf } from "./speaking-phrase.ts";

/** Who a bulletin is of, in a sentence that tells of one. */
function authorOfBulletin(text: string): string | undefined {
  const content = `La vallée\n\nLa rivière traverse la vallée et le village depuis toujours, sans pont.\n\n${text}`;
  const context = { french: shippedFrench(), knowledge: NO_KNOWLEDGE, trace: new Trace() };
  const sentence = readFrench(parseArticle({ content }, context), context).sentences.at(-1);
  if (sentence === undefined) throw new Error("no sentence");
  const tree = treeOf(sentence);
  const head = tree.tokens.findIndex(({ form }) => form === "bulletin");
  return tree.tokens[authorOf(tree, head) ?? -1]?.form;
}

test.each([
  ["past a time between two commas", "Trois routes coupées selon un bulletin, lundi soir, du maire.", "maire"],
  ["nobody behind a time that ends the sentence", "Trois routes coupées selon un bulletin, lundi soir.", undefined],
])("reads who words are of: %s", (_, text, author) => {
  expect(authorOfBulletin(text)).toBe(author);
});
