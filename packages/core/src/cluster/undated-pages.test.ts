import { expect, test } from "vitest";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { shippedFrench } from "../language/testing.ts";
import { Trace } from "../model/context.ts";
import { analyseArticle, compareArticles } from "../pipeline.ts";

/** Two pages side by side, without a day of publication where none is given. */
function compared(one: string, other: string, publishedAt?: string) {
  const context = { french: shippedFrench(), knowledge: smallWorld().knowledge, trace: new Trace() };
  const documents = [one, other].map((content, at) => ({
    file: `${at}.txt`,
    analysis: analyseArticle({ content, ...(publishedAt === undefined ? {} : { publishedAt }) }, context),
  }));
  return compareArticles(documents, smallWorld());
}

/** How many events two pages tell together. */
function eventsOfBoth(one: string, other: string): number {
  const { events } = compared(one, other);
  return events.filter(({ members }) => new Set(members.map(({ file }) => file)).size > 1).length;
}

const visit = (weekday: string) =>
  `Le président kényan à Lima\n\nLe président kényan William Ruto s'est rendu ${weekday} à Lima, au Pérou, a indiqué la mairie.`;

test("a visit on Tuesday and one on Thursday are two, although no page says of which week", () => {
  expect(eventsOfBoth(visit("mardi"), visit("mardi"))).toBe(1);
  expect(eventsOfBoth(visit("mardi"), visit("jeudi"))).toBe(0);
});

const dam = (place: string, dead: string, voice: string) =>
  `Les travaux du barrage de Kwambe endeuillés\n\nUne galerie du barrage de Kwambe s'est effondrée${place}, a déclaré la préfète Odile Sombo. Il y a ${dead} morts${place}, selon ${voice}. Hydromar et Odile Sombo promettent une enquête sur le barrage.`;

test("counts of two pages of which nobody knows when they were written clash only where they name one place", () => {
  const contradictions = (place: string, day?: string) =>
    compared(dam(place, "douze", "le gouverneur"), dam(place, "vingt", "les syndicats"), day).contradictions.length;
  expect(contradictions("", "2026-03-04")).toBe(1);
  expect(contradictions("")).toBe(0);
  expect(contradictions(" à Tolma")).toBe(1);
});
