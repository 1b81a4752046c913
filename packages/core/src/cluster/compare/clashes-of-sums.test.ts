import { expect, test } from "vitest";
import { relations, type Said } from "./testing.ts";

test("a ransom has one amount, wherever it stands", () => {
  const paid: Said = ["procureur", "asserts", "la famille a versé une rançon de 2 millions d'euros aux ravisseurs"];
  expect(relations(paid, ["avocate", "asserts", "la banque a payé 5 millions d'euros de rançon"])).toEqual(["value"]);
  expect(relations(paid, ["avocate", "asserts", "la banque a payé 2 millions d'euros de rançon"])).not.toContain(
    "value",
  );
});

test("what each gets is no other count of the whole", () => {
  expect(
    relations(
      ["syndicat", "asserts", "la régie a accordé une prime de 900 euros à chaque batelier"],
      ["préfète", "asserts", "la régie a accordé une prime de 300 000 euros"],
    ),
  ).toEqual([]);
});

test("of several numbers the one behind the verb is what is measured", () => {
  expect(
    relations(
      ["régie", "asserts", "la concession court sur trente ans et s'accompagne de 12 millions d'euros de travaux"],
      ["préfète", "asserts", "la concession accordée à la régie ne court que sur dix-huit ans"],
    ),
  ).toEqual(["value"]);
});
