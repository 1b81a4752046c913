import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";
import { findRightsCredits } from "./rights-credits.ts";

const BODY = `Le maire de Dolmen annonce la fermeture du marché

Le maire de Dolmen, Paul Ferrand, a annoncé mardi la fermeture du marché couvert de la ville.

« Nous n'avions pas le choix », a déclaré Paul Ferrand devant les commerçants réunis à Sarlin.`;

function placesOf(text: string): readonly string[] {
  const { entities } = analyseText(text, "2024-06-12");
  return entities.flatMap(({ name, type }) => (type === "LOC" ? [name] : []));
}

const places = placesOf(BODY);

test.each([
  "© Le Courrier du Val",
  "© Ville de Dolmen",
  "Photo : le marché couvert, mardi. © Mairie de Sarlin",
  "Crédit photo : La Gazette de Brenne",
  "© L'Écho de la Vallée / Bourg-sur-Orne",
])("« %s » names no place", (credit) => {
  expect(places).toEqual(["Dolmen", "Sarlin"]);
  expect(placesOf(`${BODY}\n\n${credit}\n`)).toEqual(places);
});

test("a caption keeps the places before its credit", () => {
  expect(placesOf(`${BODY}\n\nPhoto : des étals vides à Kerlouan, mardi. © AFP\n`)).toContain("Kerlouan");
});

test("a credit lies in its block, whatever stands there", () => {
  const block = fc.record({ text: fc.string({ unit: "binary" }), kind: fc.constantFrom("caption", "paragraph") });
  fc.assert(
    fc.property(block, fc.string(), ({ text, kind }, before) => {
      const blocks = [{ kind: kind as "caption", start: before.length, end: before.length + text.length }];
      for (const { start, end } of findRightsCredits({ text: before + text, blocks })) {
        expect(start).toBeGreaterThanOrEqual(before.length);
        expect(end).toBe(before.length + text.length);
      }
    }),
  );
});
