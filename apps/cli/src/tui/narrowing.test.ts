import fc from "fast-check";
import { expect, test } from "vitest";
import { Failure } from "../failure.ts";
import { readNarrowing } from "./narrowing.ts";

test("filters are typed in French, values as they are shown, names with spaces as they are", () => {
  expect(readNarrowing("events", "qui:Ada Morel où:Le Caire statut:démenti du:2025-03-01 origines:2")).toEqual({
    who: "Ada Morel",
    where: "Le Caire",
    status: "denied",
    from: "2025-03-01",
    origins: 2,
  });
  expect(readNarrowing("events", "OU : Bamako")).toEqual({ where: "Bamako" });
  expect(readNarrowing("quotes", "forme:rapportée qui:Morel")).toEqual({ kind: "indirect", speaker: "Morel" });
  expect(readNarrowing("entities", "type:lieu")).toEqual({ type: "LOC" });
});

test("words without a colon are the first filter: who, a name, a title", () => {
  expect(readNarrowing("events", "Ada Morel où:Caen")).toEqual({ who: "Ada Morel", where: "Caen" });
  expect(readNarrowing("articles", "pont de Bamako")).toEqual({ title: "pont de Bamako" });
  expect(readNarrowing("quotes", "")).toEqual({});
});

test("a word that filters nothing is refused with those that do", () => {
  expect(() => readNarrowing("quotes", "où:Caen")).toThrow("Filtres : qui:… forme:…");
  expect(() => readNarrowing("events", "qui:")).toThrow("il faut une valeur");
  expect(() => readNarrowing("events", "Ada Morel qui:Bo")).toThrow("« qui: » ne se dit qu'une fois");
});

test("a value that its filter does not know is refused in words that a reader can type", () => {
  expect(() => readNarrowing("events", "statut:nimporte")).toThrow(/Au choix : Affirmé, .*Démenti/u);
  expect(() => readNarrowing("quotes", "forme:chantée")).toThrow("« chantée » ? Au choix");
  expect(() => readNarrowing("events", "du:demain")).toThrow("« demain » n'est pas une date");
  expect(() => readNarrowing("events", "origines:deux")).toThrow("« deux » n'est pas un nombre");
});

test("any line is read or refused in words", () => {
  fc.assert(
    fc.property(fc.constantFrom("events", "quotes", "entities", "articles"), fc.string(), (section, typed) => {
      try {
        return typeof readNarrowing(section, typed) === "object";
      } catch (error) {
        return error instanceof Failure;
      }
    }),
  );
});
