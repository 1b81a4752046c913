import { expect, test } from "vitest";
import { type AnnotatedArticle, analysisOf } from "../../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { prepareDocument } from "../prepare/prepare-document.ts";
import { compareMatters } from "./compare-matters.ts";

type Name = readonly [name: string, type: "LOC" | "PER"];

function article(id: string, [title, text]: readonly [string, string], name: Name): AnnotatedArticle {
  return {
    id,
    matter: "tolma",
    outlet: `Le Journal ${id}`,
    publishedAt: "2026-01-12",
    credits: [],
    title,
    paragraphs: [[text]],
    entities: [{ name: name[0], type: name[1], aliases: [] }],
    quotes: [],
    events: [],
    claims: [],
  };
}

function scoreOf(one: AnnotatedArticle, other: AnnotatedArticle): number {
  const [left, right] = [one, other].map((each) =>
    prepareDocument({ file: each.id, analysis: analysisOf(each).analysis }, smallWorld()),
  );
  if (!left || !right) return 0;
  return compareMatters(left, right, { events: [], quotes: [], copied: false })?.score ?? 0;
}

test("a name that the base does not have is one name, whether it was taken for a town or a person", () => {
  const town = article("a", ["Galdi : le barrage fermé", "Des fissures ont été découvertes lundi."], ["Galdi", "LOC"]);
  const person = article("b", ["Une foire à Galdi", "Une foire aux livres aura lieu sur la place."], ["Galdi", "PER"]);
  const stranger = article(
    "c",
    ["Une foire à Merova", "Une foire aux livres aura lieu sur la place."],
    ["Merova", "PER"],
  );
  expect(scoreOf(town, person)).toBe(scoreOf(town, { ...person, entities: town.entities }));
  expect(scoreOf(town, stranger)).toBeLessThan(scoreOf(town, person));
});
