import fc from "fast-check";
import { expect, test } from "vitest";
import { shippedFrench } from "../../../language/testing.ts";
import type { PartyFinder } from "../../parties.ts";
import { afterPreposition, NameArticles, withArticle } from "./name-articles.ts";

const ENTITIES = [
  { id: "e1", name: "États-Unis", type: "LOC" },
  { id: "e2", name: "Rwanda", type: "LOC" },
  { id: "e3", name: "Israël", type: "LOC" },
  { id: "e4", name: "Bande de Gaza", type: "LOC" },
  { id: "e5", name: "Police nationale d'Haïti", type: "ORG" },
  { id: "e6", name: "Hamas", type: "ORG" },
  { id: "e7", name: "Awa Diallo", type: "PER" },
  { id: "e8", name: "Mexique", type: "LOC" },
  { id: "e9", name: "Tunisie", type: "LOC" },
];
const STATES = new Set(["États-Unis", "Rwanda", "Israël", "Mexique", "Tunisie", "Chili"]);
const finder = {
  entityById: (id: string | null) => ENTITIES.find((entity) => entity.id === id),
  isCountry: ({ name }: { readonly name: string }) => STATES.has(name),
  isCountryName: (name: string) => STATES.has(name),
} as unknown as PartyFinder;

function subject(name: string, text = ""): string {
  const entityId = ENTITIES.find((entity) => entity.name === name)?.id ?? null;
  return new NameArticles(text, shippedFrench(), finder).asSubject({ name, entityId });
}

test.each([
  ["États-Unis", "les États-Unis"],
  ["Rwanda", "le Rwanda"],
  ["Israël", "Israël"],
  ["Mexique", "le Mexique"],
  ["Tunisie", "la Tunisie"],
  ["Bande de Gaza", "la Bande de Gaza"],
  ["Police nationale d'Haïti", "la Police nationale d'Haïti"],
  ["Awa Diallo", "Awa Diallo"],
  ["armée", "l'armée"],
  // named only by its capital
  ["Chili", "le Chili"],
  ["sources sécuritaires", "les sources sécuritaires"],
  ["haut responsable", "le haut responsable"],
])("%s → %s", (name, words) => expect(subject(name)).toBe(words));

test("the text's own determiner is believed first", () => {
  expect(subject("Hamas", "Selon le Hamas, la trêve tient.")).toBe("le Hamas");
  expect(subject("porte-parole", "Une porte-parole a parlé.")).toBe("la porte-parole");
});

test("de and à contract", () => {
  expect(afterPreposition("de", "les", "États-Unis")).toBe("des États-Unis");
  expect(afterPreposition("à", "le", "Rwanda")).toBe("au Rwanda");
  expect(afterPreposition("de", "le", "Émirat de Kano")).toBe("de l'Émirat de Kano");
  expect(afterPreposition("de", "", "Israël")).toBe("d'Israël");
  expect(afterPreposition("à", "", "Kidal")).toBe("à Kidal");
});

test("any name stays whole behind its article", () => {
  const article = fc.constantFrom("le", "la", "les", "") as fc.Arbitrary<"le" | "la" | "les" | "">;
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), article, (name, chosen) => {
      expect(withArticle(chosen, name).endsWith(name)).toBe(true);
      expect(afterPreposition("de", chosen, name).endsWith(name)).toBe(true);
    }),
  );
});
