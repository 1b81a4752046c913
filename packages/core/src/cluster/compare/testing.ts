import { type AnnotatedArticle, analysisOf } from "../../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { prepareDocument } from "../prepare/prepare-document.ts";
import { compareClaims } from "./compare-claims.ts";

/** A claim as it was read: who holds it, how, and what. */
export type Said = readonly [by: string, stance: "asserts" | "denies", proposition: string];

/** An article of one sentence for each claim, all on the valley of Orvane. */
export function document(id: string, publishedAt: string | null, said: readonly Said[]) {
  const article: AnnotatedArticle = {
    id,
    matter: "orvane",
    outlet: `Le Journal ${id}`,
    publishedAt,
    credits: [],
    title: "La vallée d'Orvane",
    paragraphs: [said.map(([by, , proposition]) => `${by} : ${proposition}.`)],
    entities: [{ name: "Orvane", type: "LOC", aliases: [] }],
    quotes: [],
    events: [],
    claims: said.map(([by, polarity, proposition], at) => ({
      id: `c${at + 1}`,
      key: "",
      sentence: at + 1,
      by,
      polarity,
      proposition,
    })),
  };
  return prepareDocument(analysisOf(article), smallWorld());
}

/** How two claims of two articles on one matter stand to each other. */
export function relations(
  one: Said,
  other: Said,
  days: readonly [string | null, string | null] = ["2026-01-12", "2026-01-12"],
) {
  return compareClaims(document("a", days[0], [one]), document("b", days[1], [other]), {
    oneMatter: true,
    oneTime: true,
  }).map(({ relation }) => relation);
}
