import { expect, test } from "vitest";
import { presentNextCheck, presentSourceState, type SourceFacts } from "./source-state.ts";

const read: SourceFacts = {
  paused: false,
  lastCheckAt: new Date("2025-03-13T07:00:00Z"),
  nextCheckAt: new Date("2025-03-13T08:00:00Z"),
  failureCount: 0,
  lastError: null,
  waitReason: null,
  itemCount: 12,
  articleCount: 12,
};
const error = "le serveur a répondu 503";

test.each([
  ["lue, 12 articles annoncés", {}],
  ["lue, aucun article annoncé", { itemCount: 0 }],
  ["lue", { itemCount: null }],
  ["pas encore lue", { lastCheckAt: null, itemCount: null, articleCount: 0 }],
  ["première lecture en cours", { lastCheckAt: null, itemCount: null, articleCount: 36 }],
  [`en échec : ${error}`, { failureCount: 1, lastError: error }],
  [`en échec, 3 fois de suite : ${error}`, { failureCount: 3, lastError: error, lastCheckAt: null }],
  ["en pause", { paused: true }],
  [`en pause · en échec, 20 fois de suite : ${error}`, { paused: true, failureCount: 20, lastError: error }],
] satisfies [string, Partial<SourceFacts>][])("a source is %s", (words, facts) => {
  expect(presentSourceState({ ...read, ...facts }, "fr")).toBe(words);
});

test("two readings within a minute are not shown as one moment", () => {
  const nextCheckAt = new Date("2025-03-13T07:00:30Z");
  expect(presentNextCheck({ ...read, nextCheckAt }, "fr", "UTC")).toBe("dans les 30 s");
});

test("while a source is read for the first time, no moment is promised for the next", () => {
  expect(presentNextCheck({ ...read, lastCheckAt: null }, "fr", "UTC")).toBe("après celle-ci");
});

test("the next reading is said with what it waits for, and not while paused", () => {
  expect(presentNextCheck({ ...read, waitReason: "le flux demande cet intervalle" }, "fr", "UTC")).toBe(
    "13 mars 2025 à 08:00 (le flux demande cet intervalle)",
  );
  expect(presentNextCheck({ ...read, paused: true }, "fr")).toBeUndefined();
});
