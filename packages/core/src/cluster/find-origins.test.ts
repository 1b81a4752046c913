import { expect, it } from "vitest";
import { analysisOf, readSet } from "../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { analyseText } from "../extract/testing.ts";
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

const SAID = "Les digues tiendront et personne ne quittera la vallée cette nuit, quoi qu'en dise la météo";

/** How many articles each origin has, of two outlets that quote one speech in sentences of their own. */
function originsOfSpeech(credit: string) {
  const tellings = [
    `Crue d'Orvane : le préfet rassure\n\nDevant les habitants réunis au gymnase, le préfet Paul Ferrand a promis lundi que tout irait bien à Orvane. « ${SAID} », a déclaré Paul Ferrand.\n\n${credit}`,
    `Orvane attend la décrue\n\nLa Sarve monte encore. « ${SAID} », a lancé lundi soir Paul Ferrand aux riverains d'Orvane, inquiets pour leurs maisons.\n\n${credit}`,
  ];
  const documents = tellings.map((text, at) => {
    const analysis = analyseText(text, "2026-01-12");
    return {
      file: `${at}.txt`,
      analysis: { ...analysis, document: { ...analysis.document, outlet: `Le Journal ${at}` } },
    };
  });
  return (compareArticles(documents, smallWorld()).origins ?? []).map(({ documents: own }) => own.length);
}

it("counts outlets that heard one speech as several, and those that credit one agency as one", () => {
  expect(originsOfSpeech("")).toEqual([1, 1]);
  expect(originsOfSpeech("(avec AFP)")).toEqual([2]);
});
