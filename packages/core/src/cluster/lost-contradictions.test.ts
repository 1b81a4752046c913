import { expect, test } from "vitest";
import { findLost, type LostPassage, STAGES } from "../../evaluation/recouping/find-lost.ts";
import { lostOfSet } from "../../evaluation/recouping/lost-of-sets.ts";
import { type AnnotatedArticle, analysisOf, type ExpectedContradiction } from "../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { compareArticles } from "../pipeline.ts";
import { RelationIndex } from "./relation-index.ts";

type Claim = readonly [by: string, polarity: "asserts" | "denies", proposition: string];

function article(id: string, publishedAt: string, [by, polarity, proposition]: Claim): AnnotatedArticle {
  return {
    id,
    matter: "orvane",
    outlet: `Le Journal ${id}`,
    publishedAt,
    credits: [],
    title: "Le barrage d'Orvane",
    paragraphs: [[`${by} : ${proposition}.`]],
    entities: [{ name: "Orvane", type: "LOC", aliases: [] }],
    quotes: [],
    events: [],
    claims: [{ id: "c1", key: "", sentence: 1, by, polarity, proposition }],
  };
}

const expected = (kind: string): ExpectedContradiction => ({
  id: "wanted",
  kind,
  explained: null,
  optional: false,
  sides: [["a#c1"], ["b#c1"]],
});

/** Where a contradiction of two articles is lost when they are read as `read` has them and were annotated as `annotated`. */
function stageOf(kind: string, annotated: readonly AnnotatedArticle[], read: readonly AnnotatedArticle[] = annotated) {
  const documents = read.map(analysisOf);
  const index = new RelationIndex(smallWorld());
  for (const document of documents) index.add(document);
  const { events } = compareArticles(documents, smallWorld());
  const contradictions = [expected(kind)];
  const set = { articles: annotated, expected: { stories: [], nearDuplicates: [], origins: [], contradictions } };
  const [lost] = findLost(lostOfSet(set, ["wanted"]), { relations: index.relations(), events });
  return STAGES[lost?.stage ?? -1];
}

const burst = article("a", "2026-01-12", ["préfet", "asserts", "le barrage d'Orvane a cédé"]);
const holds = article("b", "2026-01-12", ["exploitant", "denies", "le barrage d'Orvane a cédé"]);

const monthsLater = {
  ...article("b", "2026-09-12", ["exploitant", "denies", "le barrage d'Orvane a cédé"]),
  title: "Une visite à l'automne",
  paragraphs: [["Rien de tel n'est arrivé, assure celui qui promet des travaux."]],
};
const elsewhere = article("b", "2026-01-12", ["exploitant", "denies", "la digue de Tolma et de Vierzy a cédé"]);

test.each<readonly [string, string, readonly AnnotatedArticle[], readonly AnnotatedArticle[]]>([
  ["a sentence is read neither as a claim nor as an event", "hard", [burst, holds], [burst, { ...holds, claims: [] }]],
  [
    "a denial is read as an assertion, or an assertion as a denial",
    "hard",
    [burst, holds],
    [burst, article("b", "2026-01-12", ["exploitant", "asserts", "le barrage d'Orvane a cédé"])],
  ],
  [
    "a sentence is read, but nothing like this proposition of it",
    "hard",
    [burst, holds],
    [burst, article("b", "2026-01-12", ["exploitant", "denies", "la direction ment"])],
  ],
  [
    "a number is not read as what is counted",
    "value",
    [
      article("a", "2026-01-12", ["préfet", "asserts", "la crue d'Orvane a fait 12 morts"]),
      article("b", "2026-01-12", ["maire", "asserts", "la crue d'Orvane a fait 40 morts"]),
    ],
    [
      article("a", "2026-01-12", ["préfet", "asserts", "la crue d'Orvane a fait 12 morts"]),
      article("b", "2026-01-12", ["maire", "asserts", "la crue d'Orvane a fait des morts"]),
    ],
  ],
  ["the articles are not compared", "hard", [burst, monthsLater], [burst, monthsLater]],
  ["the question is not the same: other names or another doer", "hard", [burst, elsewhere], [burst, elsewhere]],
])("says that %s", (stage, kind, annotated, read) => {
  expect(stageOf(kind, annotated, read)).toBe(stage);
});

test("says that what is joined was filtered, and takes the luckiest passage of each side", () => {
  const documents = [burst, holds].map(analysisOf);
  const index = new RelationIndex(smallWorld());
  for (const document of documents) index.add(document);
  const passage = (file: string, start: number): LostPassage => ({
    file,
    place: { start, end: start + 5 },
    numbers: [],
  });
  const start = documents[0]?.analysis.claims[0]?.evidence.start ?? 0;
  const [lost] = findLost(
    [{ name: "shown", sides: [[passage("a.txt", 0), passage("a.txt", start)], [passage("b.txt", start)]] }],
    { relations: index.relations(), events: [] },
  );
  expect(STAGES[lost?.stage ?? -1]).toBe("both are joined, and what is said of them is filtered or explained");
});
