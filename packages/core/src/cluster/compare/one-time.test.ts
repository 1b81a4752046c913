import { expect, test } from "vitest";
import { type AnnotatedArticle, analysisOf } from "../../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { prepareDocument } from "../prepare/prepare-document.ts";
import { relatePair } from "../settle/relations.ts";

type Status = AnnotatedArticle["events"][number]["status"];

/** Words of two matters that have nothing in common. */
const MATTERS = {
  a: ["La récolte de coton menacée", "Les planteurs attendent la réunion des dirigeants"],
  b: ["Un exercice naval inquiète la capitale", "Des frégates croisent tandis que la réunion de dirigeants"],
} as const;

/** An article that tells of a meeting of leaders whom nobody names. */
function meeting(id: keyof typeof MATTERS, status: Status, where: string | null) {
  const [title, words] = MATTERS[id];
  const article: AnnotatedArticle = {
    id,
    matter: "orvane",
    outlet: `Le Journal ${id}`,
    publishedAt: "2026-01-12",
    credits: [],
    title,
    paragraphs: [[`${words}${where === null ? "" : ` à ${where}`} se prépare.`]],
    entities: where === null ? [] : [{ name: where, type: "LOC", aliases: [] }],
    quotes: [],
    events: [
      {
        id: "e1",
        key: "",
        type: "CONSULT",
        mode: null,
        who: ["dirigeants"],
        whom: [],
        where,
        when: null,
        status,
        by: null,
        count: [],
        sentence: 1,
      },
    ],
    claims: [],
  };
  return prepareDocument(analysisOf(article), smallWorld());
}

const meet = (one: ReturnType<typeof meeting>, other: ReturnType<typeof meeting>) =>
  relatePair(one, other).events.some(({ veto }) => veto === undefined);

test("an act and its denial meet where both are placed in one town, or their articles are of one matter by something else", () => {
  expect(meet(meeting("a", "asserted", "Orvane"), meeting("b", "denied", "Orvane"))).toBe(true);
  expect(meet(meeting("a", "asserted", null), meeting("b", "denied", null))).toBe(false);
  // Two that tell the same contradict nobody.
  expect(meet(meeting("a", "asserted", null), meeting("b", "asserted", null))).toBe(true);
});
