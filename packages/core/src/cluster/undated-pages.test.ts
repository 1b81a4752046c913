import { expect, test } from "vitest";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { shippedFrench } from "../language/testing.ts";
import { Trace } from "../model/context.ts";
import { analyseArticle, compareArticles } from "../pipeline.ts";

/** How many events two pages without a day of publication tell together. */
function eventsOfBoth(one: string, other: string): number {
  const context = { french: shippedFrench(), knowledge: smallWorld().knowledge, trace: new Trace() };
  const documents = [one, other].map((content, at) => ({
    file: `${at}.txt`,
    analysis: analyseArticle({ content }, context),
  }));
  const { events } = compareArticles(documents, smallWorld());
  return events.filter(({ members }) => new Set(members.map(({ file }) => file)).size > 1).length;
}

const visit = (weekday: string) =>
  `Le président kényan à Lima\n\nLe président kényan William Ruto s'est rendu ${weekday} à Lima, au Pérou, a indiqué la mairie.`;

test("a visit on Tuesday and one on Thursday are two, although no page says of which week", () => {
  expect(eventsOfBoth(visit("mardi"), visit("mardi"))).toBe(1);
  expect(eventsOfBoth(visit("mardi"), visit("jeudi"))).toBe(0);
});
