import { expect, test } from "vitest";
import { type AnnotatedArticle, type AnnotatedEvent, analysisOf } from "../../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import type { EventCluster } from "../../model/comparison.ts";
import { findContradictions } from "../find-contradictions.ts";
import { RelationIndex } from "../relation-index.ts";
import { layOut } from "./board.ts";

type Told = Pick<AnnotatedEvent, "status"> & Partial<Pick<AnnotatedEvent, "count" | "by">>;

/** An article that tells of a meeting at Orvane, and claims in the same sentence whatever it claims. */
function article(id: string, { status, count = [], by = null }: Told, claimed?: string): AnnotatedArticle {
  const sentence = `La réunion d'Orvane entre le maire et les syndicats, selon ${id}.`;
  return {
    id,
    matter: "orvane",
    outlet: `Le Journal ${id}`,
    publishedAt: "2026-01-12",
    credits: [],
    title: "La réunion d'Orvane",
    paragraphs: [[sentence]],
    entities: [{ name: "Orvane", type: "LOC", aliases: [] }],
    quotes: [],
    events: [
      {
        id: "e1",
        key: "",
        type: "CONSULT",
        mode: null,
        who: ["maire", "syndicats"],
        whom: [],
        where: "Orvane",
        when: null,
        status,
        by,
        count,
        sentence: 1,
      },
    ],
    claims:
      claimed === undefined
        ? []
        : [{ id: "c1", key: "", sentence: 1, by: by ?? "(rédaction)", polarity: "asserts", proposition: claimed }],
  };
}

/** The articles with all their events in one group. */
function laidOut(...articles: readonly AnnotatedArticle[]) {
  const index = new RelationIndex(smallWorld());
  for (const each of articles) index.add(analysisOf(each));
  const events: EventCluster[] = [
    { id: "v1", members: articles.map(({ id }) => ({ file: `${id}.txt`, eventId: "e1" })) },
  ];
  const relations = index.relations();
  const board = layOut(relations, events);
  const named = (id: string) => {
    const { document, event } = board.statements.get(id) ?? {};
    return `${document?.file.replace(".txt", "")} ${event ? "event" : "claim"}`;
  };
  const near = [...board.near].flatMap(([one, others]) =>
    [...others].map((other) => `${named(one)} – ${named(other)}`),
  );
  const contradictions = findContradictions(relations, events).map(({ kind }) => kind);
  return { near, contradictions, clusters: board.clusters.map((cluster) => cluster.map(({ id }) => named(id))) };
}

test("a plan meets its denial, and neither what became of it nor another plan", () => {
  const { near, contradictions } = laidOut(
    article("plan", { status: "planned" }),
    article("other", { status: "planned" }),
    article("done", { status: "asserted" }),
    article("denial", { status: "denied" }),
  );
  expect(near).toContain("plan event – denial event");
  expect(near).toContain("done event – denial event");
  expect(near).not.toContain("plan event – done event");
  expect(near).not.toContain("plan event – other event");
  expect(contradictions).toEqual(["hard"]);
});

test("how many were to come is no other count of those who came", () => {
  const counting = (value: number) => [{ value, unit: "délégués", what: null }];
  const planned = article("plan", { status: "planned", count: counting(40) });
  const done = article("done", { status: "asserted", count: counting(12) });
  expect(laidOut(planned, done).contradictions).toEqual([]);
  expect(laidOut(planned, done).clusters).toEqual([["done event"]]);
  expect(
    laidOut({ ...planned, events: planned.events.map((event) => ({ ...event, status: "asserted" })) }, done)
      .contradictions,
  ).toEqual(["value"]);
});

test("a plan is not the word of the claim beside it, what was done is", () => {
  const claim = "le maire et les syndicats se sont réunis à Orvane";
  expect(
    laidOut(article("done", { status: "asserted" }, claim), article("other", { status: "asserted" })).near,
  ).toContain("done claim – done event");
  expect(
    laidOut(article("plan", { status: "planned" }, claim), article("other", { status: "asserted" })).near,
  ).not.toContain("plan claim – plan event");
});
