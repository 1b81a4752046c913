import fc from "fast-check";
import { expect, it } from "vitest";
import { type AnnotatedArticle, analysisOf } from "../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { compareArticles } from "../pipeline.ts";
import { RelationIndex } from "./relation-index.ts";

const WORDS = "Les habitants de la vallée attendent encore les secours promis par le préfet";

function article(id: string, speaker: string, words = WORDS, publishedAt = "2026-01-12"): AnnotatedArticle {
  return {
    id,
    matter: "orvane",
    outlet: `Le Journal ${id}`,
    publishedAt,
    credits: [],
    title: "La crue d'Orvane",
    paragraphs: [[`« ${words} », a dit ${speaker} à Orvane.`]],
    entities: [
      { name: "Orvane", type: "LOC", aliases: [] },
      { name: speaker, type: "PER", aliases: [] },
    ],
    quotes: [{ id: "q1", speaker, kind: "direct", words }],
    events: [],
    claims: [],
  };
}

const compared = (...articles: readonly AnnotatedArticle[]) =>
  compareArticles(articles.map(analysisOf), smallWorld()).contradictions;

it("tells that the same words are given to two speakers, and asks who said them", () => {
  expect(compared(article("a", "Lucie Marchal"), article("b", "Paul Ferrand"))).toEqual([
    expect.objectContaining({
      kind: "attribution",
      question: `Qui a dit « ${WORDS} » : Lucie Marchal ou Paul Ferrand ?`,
      sides: [[{ file: "a.txt", kind: "quote", id: "q1" }], [{ file: "b.txt", kind: "quote", id: "q1" }]],
    }),
  ]);
});

it.each([
  ["one speaker", article("b", "Lucie Marchal")],
  ["the last name alone", article("b", "Marchal")],
  [
    "other words",
    article("b", "Paul Ferrand", "La route est ouverte à tous depuis ce matin, dit le maire de la ville"),
  ],
  ["a week later", article("b", "Paul Ferrand", WORDS, "2026-01-25")],
])("is silent for %s", (_, other) => {
  expect(compared(article("a", "Lucie Marchal"), other).filter(({ kind }) => kind === "attribution")).toEqual([]);
});

it("asks for fewer words on one matter, and for more than a cry", () => {
  const [words, cry] = ["Le préfet nous a laissés sans digues", "Nous voulons des digues"];
  const kinds = (said: string) =>
    compared(article("a", "Lucie Marchal", said), article("b", "Paul Ferrand", said)).map(({ kind }) => kind);
  expect([kinds(words), kinds(cry)]).toEqual([["attribution"], []]);
});

it("finds the same in what one article touches, in whatever order they come", () => {
  const all = [article("a", "Lucie Marchal"), article("b", "Paul Ferrand"), article("c", "Lucie Marchal")].map(
    analysisOf,
  );
  const whole = compareArticles(all, smallWorld()).contradictions;
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      const index = new RelationIndex(smallWorld());
      const prepared = shuffled.map((document) => index.add(document));
      expect(index.touch(prepared.at(-1)!).contradictions).toEqual(whole);
    }),
    { numRuns: 6 },
  );
});

it("finds the same words where two articles have nothing else in common", () => {
  const bare = (id: string, speaker: string): AnnotatedArticle => ({
    ...article(id, speaker),
    title: `Titre ${id}`,
    paragraphs: [[`« ${WORDS} », a dit ${speaker}.`]],
    entities: [{ name: speaker, type: "PER", aliases: [] }],
  });
  expect(compared(bare("a", "Lucie Marchal"), bare("b", "Paul Ferrand")).length).toBe(1);
});
