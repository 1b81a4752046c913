import { expect, test } from "vitest";
import { type AnnotatedArticle, analysisOf } from "../../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { prepareDocument } from "../prepare/prepare-document.ts";
import { relatePair, relateWithin } from "../settle/relations.ts";

type Told = Partial<Pick<AnnotatedArticle["events"][number], "mode" | "where" | "when" | "status">>;

const SIDES = ["ministre chilien des Mines", "ministre algérien des Mines"];

/** An article that tells of talks between two ministers, one after the other. */
function talk(id: string, publishedAt: string, ...talks: readonly Told[]) {
  const article: AnnotatedArticle = {
    id,
    matter: "cuivre",
    outlet: `Le Journal ${id}`,
    publishedAt,
    credits: [],
    title: "Le prix du cuivre",
    paragraphs: [["Les pourparlers des ministres chilien et algérien des Mines portent sur le prix du cuivre."]],
    entities: talks.flatMap(({ where }) => (where ? [{ name: where, type: "LOC" as const, aliases: [] }] : [])),
    quotes: [],
    events: talks.map((told, index) => ({
      id: `e${index + 1}`,
      key: "",
      type: "CONSULT",
      mode: null,
      who: SIDES,
      whom: [],
      where: null,
      when: null,
      status: "asserted",
      by: null,
      count: [],
      sentence: 1,
      ...told,
    })),
    claims: [],
  };
  return prepareDocument(analysisOf(article), smallWorld());
}

const vetoes = (one: ReturnType<typeof talk>, other: ReturnType<typeof talk>) =>
  [relatePair(one, other), relatePair(other, one)].map(({ events }) => events.map(({ veto }) => veto));

const only = (veto: string | undefined) => [[veto], [veto]];

test("a call is not the meeting that is held somewhere, whoever tells it", () => {
  const call = talk("a", "2026-01-14", { mode: "phone" });
  expect(vetoes(call, talk("b", "2026-01-14", { where: "Santiago" }))).toEqual(only("different modes"));
  expect(vetoes(call, talk("b", "2026-01-14", {}))).toEqual(only(undefined));
  expect(vetoes(call, talk("b", "2026-01-14", { mode: "phone", where: "Santiago" }))).toEqual(only(undefined));
});

test("what is announced without a day is not what was over by then", () => {
  const plan = talk("a", "2026-01-14", { status: "planned" });
  const held = (when: string, status: Told["status"] = "asserted") => talk("b", "2026-01-14", { when, status });
  expect(vetoes(plan, held("2026-01-11"))).toEqual(only("over before it was planned"));
  // Not heard of yet, kept, denied or announced for that very day.
  expect(vetoes(plan, held("2026-01-13"))).toEqual(only(undefined));
  expect(vetoes(plan, held("2026-01-15"))).toEqual(only(undefined));
  expect(vetoes(plan, held("2026-01-11", "denied"))).toEqual(only(undefined));
  expect(vetoes(talk("a", "2026-01-14", { status: "planned", when: "2026-01-11" }), held("2026-01-11"))).toEqual(
    only(undefined),
  );
});

test("of one text what is planned for later days is not what was held before them", () => {
  const within = (held: Told, planned: Told) =>
    relateWithin(talk("a", "2026-01-14", held, { status: "planned", ...planned })).events.map(({ veto }) => veto);
  expect(within({ when: "2026-01-13" }, { when: "2026-01-14/2026-01-17" })).toEqual(["planned for later"]);
  expect(within({ when: "2026-01-14" }, { when: "2026-01-14" })).toEqual([undefined]);
});

test("what is denied of some weeks is denied of every talk in them", () => {
  const denied = talk("a", "2026-01-14", { status: "denied", when: "2026-01-01/2026-01-14" });
  expect(vetoes(denied, talk("b", "2026-01-14", { when: "2026-01-11" }))).toEqual(only(undefined));
  const campaign = talk("a", "2026-01-14", { when: "2026-01-01/2026-01-14" });
  expect(vetoes(campaign, talk("b", "2026-01-14", { when: "2026-01-11" }))).toEqual(
    only("an episode is not its campaign"),
  );
});
