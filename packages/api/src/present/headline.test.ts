import fc from "fast-check";
import { expect, test } from "vitest";
import { headlineOf } from "./headline.ts";

test.each([
  ["Les mineurs reprennent le travail.", "Les mineurs reprennent le travail"],
  ["Cependant, la mairie a rouvert le pont.", "La mairie a rouvert le pont"],
  ["Mais le préfet n’a rien signé…", "Le préfet n’a rien signé…"],
  [
    "Le conseil régional a voté mardi soir la fermeture de trois lycées agricoles, a indiqué sa présidente dans un long communiqué publié après la séance.",
    "Le conseil régional a voté mardi soir la fermeture de trois lycées agricoles",
  ],
  [
    "La présidente du conseil régional a dit « regretter, comme tous les élus de cette assemblée, une décision prise ailleurs, sans elle et trop tard ».",
    "La présidente du conseil régional a dit « regretter, comme tous les élus de cette assemblée, une décision…",
  ],
])("%s", (sentence, headline) => {
  expect(headlineOf(sentence)).toBe(headline);
});

test("whatever the sentence: a heading is short and made of its own words", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (sentence) => {
      const headline = headlineOf(sentence);
      expect(headline.length).toBeLessThanOrEqual(112);
      const own = headline.replace(/…$/u, "").slice(2);
      expect(sentence.replace(/\s+/gu, " ")).toContain(own);
    }),
  );
});
