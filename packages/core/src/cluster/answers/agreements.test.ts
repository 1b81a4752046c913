import { expect, test } from "vitest";
import { agreementIn, topicOf } from "./agreements.ts";

test.each([
  ["la régie et les bateliers sont parvenus lundi soir à un accord", "reached", "sont parvenus lundi soir à un accord"],
  ["la régie a finalement conclu un compromis avec les bateliers", "reached", "a finalement conclu un compromis"],
  ["un accord sur les péages a été trouvé mardi", "reached", "un accord sur les péages a été trouvé"],
  ["les deux ports se sont entendus sur les péages", "reached", "se sont entendus"],
  ["les négociations entre la régie et les bateliers ont échoué", "failed", "ont échoué"],
  ["les pourparlers se sont achevés mardi sans accord", "failed", "se sont achevés mardi sans accord"],
  ["les bateliers et la régie se sont quittés sans accord", "failed", "se sont quittés sans accord"],
  ["les bateliers ont rompu les discussions", "failed", "ont rompu les discussions"],
])("%s: %s", (proposition, value, words) => {
  expect(agreementIn(proposition)).toMatchObject({ asks: "agreement", value, words });
});

test.each([
  ["room for both", "la régie et les bateliers sont parvenus à un accord partiel"],
  ["a principle alone", "un accord de principe a été trouvé sur les péages"],
  ["one chapter of several", "les bateliers et la régie se sont entendus sur deux points"],
  ["no talks", "les essais du bac ont échoué"],
  ["a wish", "les bateliers veulent un accord"],
  ["both", "les pourparlers ont échoué lundi, puis un accord a été trouvé"],
])("no answer: %s", (_, proposition) => {
  expect(agreementIn(proposition)).toBeUndefined();
});

test("what was talked about is named", () => {
  expect(topicOf("les négociations sur les péages entre la régie et les bateliers")).toBe("péages");
  expect(topicOf("les négociations entre la régie et les bateliers")).toBeUndefined();
});
