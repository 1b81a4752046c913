import { expect, test } from "vitest";
import type { Entity } from "../../model/analysis.ts";
import { sideOf } from "./sides.ts";

const entity = (text: string, name: string, type: Entity["type"]): Entity => ({
  id: name,
  name,
  type,
  wikidata: null,
  mentions: text.includes(name) ? [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }] : [],
});

function side(text: string) {
  const entities = [entity(text, "Irma Solt", "PER"), entity(text, "Ligue du Val", "ORG")];
  return sideOf(entities[0]!, text, entities);
}

test.each([
  ["a dit la présidente de la fédération des tanneurs maliens, Irma Solt.", "fédération des tanneurs maliens", false],
  ["a dit la porte-parole du ministère malien de la Pêche, Irma Solt.", "ministère malien de la Pêche", true],
  ["a dit la porte-parole de l'armée, la colonelle Irma Solt.", "armée", true],
  ["a dit Irma Solt, secrétaire générale du syndicat des tanneurs, à Tarvala.", "syndicat des tanneurs", false],
  ["a dit la ministre malienne de la Pêche, Irma Solt.", "gouvernement malienne", false],
  ["La Ligue du Val se réunit. Sa présidente, Irma Solt, a protesté.", "Ligue du Val", false],
])("« %s »: she speaks for the %s", (text, body, speaksOnly) => {
  expect(side(text)).toEqual({ body, speaksOnly });
});

test.each([
  "a dit l'avocate de la fédération des tanneurs, Irma Solt.",
  "a dit l'ancienne présidente de la fédération des tanneurs, Irma Solt.",
  "a dit Irma Solt, ancienne présidente de la fédération des tanneurs.",
  "a dit la présidente sortante, Irma Solt.",
  "a dit Irma Solt à Tarvala.",
  "Irma Solt, qui vit à Tarvala, a protesté.",
])("« %s »: she speaks for nobody", (text) => {
  expect(side(text)).toBeUndefined();
});
