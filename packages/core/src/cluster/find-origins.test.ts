import { expect, it } from "vitest";
import { analysisOf, readSet } from "../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { compareArticles } from "../pipeline.ts";

const strike = readSet("development").articles.filter(({ id }) => /^cerro-0[123]$/u.test(id));

function originsOf(addresses: readonly string[]): readonly number[] {
  const articles = strike.map((article, at) => {
    const { file, analysis } = analysisOf(article);
    const document = { ...analysis.document, outlet: null, sourceUrl: addresses[at] ?? null };
    return { file, analysis: { ...analysis, document } };
  });
  const { origins = [] } = compareArticles(articles, smallWorld());
  return origins.map(({ documents }) => documents.length).sort();
}

it("counts three articles of two sites as two origins, where only addresses tell whose they are", () => {
  expect(originsOf(["https://www.andes.example/1", "https://lima.example/2", "https://eco.andes.example/3"])).toEqual([
    1, 2,
  ]);
});

it("does not take for one outlet what one portal shows", () => {
  const portal = "https://www.msn.com/fr-fr/actualite";
  expect(originsOf([`${portal}/1`, `${portal}/2`, `${portal}/3`])).toEqual([1, 1, 1]);
});
