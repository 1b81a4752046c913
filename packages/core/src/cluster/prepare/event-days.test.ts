import { describe, expect, it } from "vitest";
import type { Event } from "../../model/analysis.ts";
import { daysOfEvent, weekdayOfEvent } from "./event-days.ts";

function event(id: string, at: number, { date = "2024", by = "" } = {}): Event {
  return {
    id,
    type: "ASSAULT",
    mode: null,
    actors: [],
    recipients: [],
    location: null,
    date: { from: date, to: date },
    status: "asserted",
    attributedTo: by === "" ? null : { name: by, entityId: null },
    quantities: [],
    evidence: { start: 0, end: 200 },
    trigger: { start: at, end: at + 5 },
  };
}

const isDated = (one: Event, other: Event) => daysOfEvent(one, [one, other]) !== undefined;

describe("a date that two acts of one sentence have", () => {
  it("is of the act told last, where it is a year and two voices tell", () => {
    const [said, background] = [event("e1", 40, { by: "le général" }), event("e2", 120)];
    expect([isDated(said, background), isDated(background, said)]).toEqual([false, true]);
  });

  it("is of both where one voice tells, or where it is a day", () => {
    expect(isDated(event("e1", 40), event("e2", 120))).toBe(true);
    const day = { date: "2024-05-03", by: "le général" };
    expect(isDated(event("e1", 40, day), event("e2", 120, { date: day.date }))).toBe(true);
  });
});

describe("the weekday of an event", () => {
  const monday = Date.UTC(2026, 0, 12) / 86_400_000;
  it.each([
    { what: "that of its only day", days: { from: monday, to: monday }, sentence: "Il est venu jeudi.", weekday: 0 },
    { what: "none for several days", days: { from: monday, to: monday + 1 }, sentence: "…", weekday: undefined },
    { what: "the only one in its sentence", days: undefined, sentence: "Les pourparlers tenus Mardi.", weekday: 1 },
    { what: "none of two", days: undefined, sentence: "Reçu lundi, il part mardi.", weekday: undefined },
    { what: "none in a longer word", days: undefined, sentence: "Le mardigras est fini.", weekday: undefined },
  ])("is $what", ({ days, sentence, weekday }) => {
    expect(weekdayOfEvent(days, sentence)).toBe(weekday);
  });
});
