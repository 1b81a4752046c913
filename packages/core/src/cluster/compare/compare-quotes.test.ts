import { expect, it } from "vitest";
import { type AnnotatedArticle, analysisOf } from "../../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { compareArticles } from "../../pipeline.ts";

type Said = readonly [kind: "direct" | "mixed", words: string];

function article(id: string, [kind, words]: Said): AnnotatedArticle {
  return {
    id,
    matter: "orvane",
    outlet: `Le Journal ${id}`,
    publishedAt: "2026-01-12",
    credits: [],
    title: "La vallée d'Orvane",
    paragraphs: [
      [kind === "direct" ? `« ${words} », a dit Lucie Marchal à Orvane.` : `Lucie Marchal a dit à Orvane ${words}.`],
    ],
    entities: [
      { name: "Orvane", type: "LOC", aliases: [] },
      { name: "Lucie Marchal", type: "PER", aliases: [] },
    ],
    quotes: [{ id: "q1", speaker: "Lucie Marchal", kind, words }],
    events: [],
    claims: [],
  };
}

const joined = (one: Said, other: Said) =>
  compareArticles([article("a", one), article("b", other)].map(analysisOf), smallWorld()).utterances.some(
    ({ members }) => members.length > 1,
  );

const WHOLE =
  "Les habitants réclament une solution durable et négociée, faute de quoi ils garderont les barrières fermées tout l'hiver";

it("joins a few marked words in an outlet's own sentence with the statement that they are taken from", () => {
  const partly =
    "que la commune attendait depuis quinze mois, malgré les promesses du préfet et le rapport des experts, « une solution durable et négociée »";
  expect(joined(["direct", WHOLE], ["mixed", partly])).toBe(true);
});

it("does not join one marked word", () => {
  const partly = "que la commune attendait depuis quinze mois, malgré les promesses du préfet, une issue « durable »";
  expect(joined(["direct", WHOLE], ["mixed", partly])).toBe(false);
});
