import { expect, test } from "vitest";
import type { Entity } from "../model/analysis.ts";
import { partyOfEntity } from "./party-of-entity.ts";

const TEXT = "Le président de la chambre haute a refusé. « Non », a dit le président. Awa Sow, la présidente, a souri.";

function person(...mentions: readonly (readonly [words: string, level: "name" | "nominal"])[]): Entity {
  return {
    id: "n1",
    name: "Awa Sow",
    type: "PER",
    wikidata: null,
    mentions: mentions.map(([words, level]) => {
      const start = TEXT.indexOf(words);
      return { start, end: start + words.length, level };
    }),
  };
}

test("a person whom the text names goes by the name", () => {
  expect(partyOfEntity(person(["Awa Sow", "name"], ["la présidente", "nominal"]), TEXT)).toEqual({
    name: "Awa Sow",
    entityId: "n1",
  });
});

test("a person whom the text calls by an office only goes by its fullest words", () => {
  const called = person(["le président", "nominal"], ["Le président de la chambre haute", "nominal"]);
  expect(partyOfEntity(called, TEXT)).toEqual({ name: "président de la chambre haute", entityId: "n1" });
});
