import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../model/article.ts";
import { type StageContext, Trace } from "../model/context.ts";
import type { Sentence, Token } from "../model/reading.ts";
import { extractTimes } from "./extract-times.ts";

const context = { trace: new Trace() } as unknown as StageContext;

/** Words with the tense that the language layer would give them; enough for the choice of direction. */
function tokensOf(text: string, features: Readonly<Record<string, Token["features"]>>): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}'’-]+|[^\s]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: match[0],
    lower: match[0].toLowerCase(),
    lemma: features[match[0]]?.Lemma ?? match[0].toLowerCase(),
    upos: features[match[0]] ? "VERB" : "X",
    features: features[match[0]] ?? {},
    head: -1,
    relation: "dep",
  }));
}

function check(text: string, published: string | null, features: Readonly<Record<string, Token["features"]>> = {}) {
  const article: Article = {
    text,
    document: { publishedAt: published === null ? null : { value: published, basis: "given" } } as Article["document"],
    blocks: [],
    issues: [],
  };
  const sentence: Sentence = { start: 0, end: text.length, block: 0, tokens: tokensOf(text, features), names: [] };
  const times = extractTimes(article, { sentences: [sentence] }, context);
  return times.map(({ start, end, range }) => [
    text.slice(start, end),
    range === undefined ? "?" : range.from === range.to ? range.from : `${range.from}/${range.to}`,
  ]);
}

// 2024-06-12 is a Wednesday.
const cases: ReadonlyArray<readonly [text: string, words: string, value: string]> = [
  ["Elle a démissionné lundi.", "lundi", "2024-06-10"],
  ["Mercredi, la grève a commencé.", "Mercredi", "2024-06-12"],
  ["Il est arrivé jeudi dernier à Lima.", "jeudi dernier", "2024-06-06"],
  ["Une rencontre est fixée à mardi prochain.", "mardi prochain", "2024-06-18"],
  ["Ils se sont vus lundi soir.", "lundi soir", "2024-06-10"],
  ["L’attaque a eu lieu dans la nuit de lundi à mardi.", "dans la nuit de lundi à mardi", "2024-06-10/2024-06-11"],
  ["dans la nuit du 3 au 4 juin, un raid", "dans la nuit du 3 au 4 juin", "2024-06-03/2024-06-04"],
  ["Le sommet du 13 au 15 juin", "du 13 au 15 juin", "2024-06-13/2024-06-15"],
  ["du 28 mai au 2 juin 2023", "du 28 mai au 2 juin 2023", "2023-05-28/2023-06-02"],
  ["Le 7 octobre 2023, le Hamas", "Le 7 octobre 2023", "2023-10-07"],
  ["le 1er mai, à Paris", "le 1er mai", "2024-05-01"],
  ["le 3 décembre, un juge a", "le 3 décembre", "2023-12-03"],
  ["au soir du 9 juin", "au soir du 9 juin", "2024-06-09"],
  ["dans la nuit du 9 juin", "dans la nuit du 9 juin", "2024-06-09/2024-06-10"],
  ["en août dernier, la junte", "en août dernier", "2023-08"],
  ["en juillet 2023, la garde", "en juillet 2023", "2023-07"],
  ["depuis fin août 2022", "fin août 2022", "2022-08-21/2022-08-31"],
  ["début mars, les combats", "début mars", "2024-03-01/2024-03-10"],
  ["à la mi-avril", "mi-avril", "2024-04-11/2024-04-20"],
  ["fin 2021, le groupe", "fin 2021", "2021-09/2021-12"],
  ["élu en novembre, il a", "en novembre", "2023-11"],
  ["hier soir, une explosion", "hier soir", "2024-06-11"],
  ["avant-hier, il", "avant-hier", "2024-06-10"],
  ["aujourd’hui, le sénat", "aujourd’hui", "2024-06-12"],
  ["ce matin, le porte-parole", "ce matin", "2024-06-12"],
  ["la nuit dernière, des tirs", "la nuit dernière", "2024-06-11/2024-06-12"],
  ["pendant la nuit, l’armée", "pendant la nuit", "2024-06-11/2024-06-12"],
  ["plus tôt cette semaine, le roi", "plus tôt cette semaine", "2024-06-10/2024-06-11"],
  ["au début de cette semaine, le roi", "au début de cette semaine", "2024-06-10/2024-06-12"],
  ["la semaine dernière, le roi", "la semaine dernière", "2024-06-03/2024-06-09"],
  ["le week-end dernier, à Berne", "le week-end dernier", "2024-06-08/2024-06-09"],
  ["le mois dernier, à Berne", "le mois dernier", "2024-05"],
  ["l’année dernière, à Berne", "l’année dernière", "2023"],
  ["l’an dernier, à Berne", "l’an dernier", "2023"],
  ["l’été dernier, à Berne", "l’été dernier", "2023-06/2023-09"],
  ["au premier trimestre 2023", "premier trimestre 2023", "2023-01/2023-03"],
  ["il y a trois jours, un bus", "il y a trois jours", "2024-06-09"],
  ["il y a deux mois, un bus", "il y a deux mois", "2024-04"],
  ["au cours des derniers jours, un bus", "au cours des derniers jours", "2024-06-09/2024-06-12"],
  ["dans les prochains jours, un bus", "dans les prochains jours", "2024-06-12/2024-06-15"],
  ["entre 2014 et 2022, le conflit", "entre 2014 et 2022", "2014/2022"],
  ["en 2010, un séisme", "en 2010", "2010"],
  ["dans les années 1990, un bus", "dans les années 1990", "1990/1999"],
  ["publié le 13.05.2024 à", "13.05.2024", "2024-05-13"],
  ["publié 13/05/2024 à", "13/05/2024", "2024-05-13"],
  ["2024-05-12", "2024-05-12", "2024-05-12"],
];

describe("times", () => {
  test.each(cases)("%s", (text, words, value) => {
    expect(check(text, "2024-06-12")).toContainEqual([words, value]);
  });

  test.each([
    "une trêve de dix jours sur toute la côte",
    "des missiles S-300 et S-400",
    "plus de 2000 soldats et 12 chars",
    "une grève qui se prolonge depuis des mois",
    "huit personnes ont été blessées",
  ])("no time in « %s »", (text) => {
    expect(check(text, "2024-06-12")).toEqual([]);
  });

  test("a weekday is the next one where the verb announces", () => {
    const features = { rendra: { Lemma: "rendre", Tense: "Fut" } };
    expect(check("Le ministre se rendra vendredi à Lomé.", "2024-06-12", features)).toEqual([
      ["vendredi", "2024-06-14"],
    ]);
  });

  test("a date without year lies ahead where the verb announces", () => {
    const features = { devra: { Lemma: "devoir", Tense: "Fut" } };
    expect(check("Il devra répondre le 20 janvier.", "2024-12-10", features)).toEqual([
      ["le 20 janvier", "2025-01-20"],
    ]);
  });

  test("the day before counts from the last day named", () => {
    expect(check("Le 7 juin, il a fui ; la veille, il niait.", "2024-06-12")).toEqual([
      ["Le 7 juin", "2024-06-07"],
      ["la veille", "2024-06-06"],
    ]);
  });

  test("without a date of publication a weekday stays a weekday", () => {
    expect(check("Elle a démissionné lundi.", null)).toEqual([["lundi", "?"]]);
  });

  test("any text: no throw, ordered spans inside the text, twice the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const times = check(text, "2024-06-12");
        expect(check(text, "2024-06-12")).toEqual(times);
        for (const [words] of times) expect(text).toContain(words);
      }),
    );
  });
});
