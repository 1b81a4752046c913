import { expect, test } from "vitest";
import { readParagraph } from "./read-french.ts";
import { shippedFrench } from "./testing.ts";

const model = shippedFrench();

function organisations(text: string): string[] {
  return readParagraph(text, model).flatMap(({ names }) =>
    names.filter(({ type }) => type === "ORG").map(({ start, end }) => text.slice(start, end)),
  );
}

test.each([
  ["Le ministère péruvien de la Santé a publié ses chiffres.", ["ministère péruvien de la Santé"]],
  ["Le Conseil de sécurité de l'ONU se réunira lundi.", ["Conseil de sécurité de l'ONU"]],
  ["L'armée soudanaise a repris le pont.", ["armée soudanaise"]],
  ["La Cour d'appel de Lyon a tranché.", ["Cour d'appel de Lyon"]],
  ["Le tribunal de Nanterre l'a relaxé.", ["tribunal de Nanterre"]],
])("%s", (text, expected) => {
  expect(organisations(text)).toEqual(expected);
});

test.each(["Il a suivi le conseil de ses amis.", "L'armée avance vers la ville.", "La mission durera trois semaines."])(
  "finds no institution in « %s »",
  (text) => {
    expect(organisations(text)).toEqual([]);
  },
);

test("a head of the body is no part of its name", () => {
  expect(organisations("Les Forces de soutien rapide du général Hemedti avancent.")).toEqual([
    "Forces de soutien rapide",
  ]);
});
