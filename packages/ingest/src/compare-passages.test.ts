import { analyseArticle, compareArticles } from "@recoupe/core";
import { Trace } from "@recoupe/core/model";
import { measurePassages, readPassages } from "@recoupe/core/recouping-evaluation";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";
import { expect, test } from "vitest";

/** A little below what was measured (29), since every change of the reading moves one or the other. */
const FOUND_AT_LEAST = 27;

test("of articles as a user has them, most contradictions are found and none is made up", () => {
  const context = { trace: new Trace(), french: loadFrench(), knowledge: loadKnowledge() };
  const set = readPassages("development");
  const read = set.articles.map(({ file, ...input }) => ({ file, analysis: analyseArticle(input, context) }));
  const { found, alarms } = measurePassages(set, compareArticles(read, context));
  expect(alarms).toEqual([]);
  expect(found).toBeGreaterThanOrEqual(FOUND_AT_LEAST);
}, 60_000);
