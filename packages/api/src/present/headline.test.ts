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
  expect(headlineOf(sentence).text).toBe(headline);
});

test("whatever the sentence: a heading is short and made of its own words", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (sentence) => {
      const headline = headlineOf(sentence).text;
      expect(headline.length).toBeLessThanOrEqual(112);
      const own = headline.replace(/…$/u, "").slice(2);
      expect(sentence.replace(/\s+/gu, " ")).toContain(own);
    }),
  );
});

const toldIn = (sentence: string, words: string) => {
  const start = sentence.indexOf(words);
  const { text, told } = headlineOf(sentence, { start, end: start + words.length });
  expect(told && text.slice(told.start, told.end)).toBe(words);
  return text;
};

test.each([
  [
    "C’était la première venue de la ministre dans la vallée depuis la crue soudaine de la Romanche.",
    "crue",
    "… la crue soudaine de la Romanche",
  ],
  ["Après l’incendie de la halle, le maire a reçu les commerçants.", "incendie", "… l’incendie de la halle"],
  [
    "Après l’incendie de la halle, le maire a reçu les commerçants.",
    "reçu",
    "Après l’incendie de la halle, le maire a reçu les commerçants",
  ],
  ["Le préfet a parlé lors d’une visite de l’usine.", "visite", "… une visite de l’usine"],
  ["Le préfet a parlé à l’issue du vote des députés.", "vote", "… vote des députés"],
  ["Le préfet a parlé après avoir visité l’usine.", "visité", "Le préfet a parlé après avoir visité l’usine"],
  ["Les pompiers ont mené une visite de l’usine.", "visite", "Les pompiers ont mené une visite de l’usine"],
  [
    "Dans un long communiqué publié en fin de soirée par ses services et relu par deux avocats de la commune voisine, la maire a annoncé la fermeture du pont.",
    "fermeture",
    "… la maire a annoncé la fermeture du pont",
  ],
  [
    "Interrogée par des journalistes de la presse locale, la porte-parole de la préfecture a longuement soutenu que les fouilles menées au port étaient finies.",
    "fouilles",
    "… les fouilles menées au port étaient finies",
  ],
  [
    "Hier soir, les élus de la commune avaient accepté une offre de la région pour une trêve de dix jours dans tout le bassin après avoir reçu les mineurs de fond.",
    "reçu",
    "… après avoir reçu les mineurs de fond",
  ],
  [
    "La mission de la région a confirmé tard dans la soirée le dépôt de documents sur le projet de la nouvelle ligne et le blocage du tunnel de la vallée.",
    "blocage",
    "… le projet de la nouvelle ligne et le blocage du tunnel de la vallée",
  ],
])("%s tells of the %s", (sentence, words, headline) => {
  expect(toldIn(sentence, words)).toBe(headline);
});

test("whatever the sentence and the words in it: the heading is short, of its own words, and holds the place", () => {
  const words = fc.array(fc.stringMatching(/^[a-zé,;:«»]{1,14}$/u), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(), (all, pick) => {
      const at = pick % all.length;
      const sentence = all.join(" ");
      const start = all.slice(0, at).join(" ").length + (at > 0 ? 1 : 0);
      const { text, told } = headlineOf(sentence, { start, end: start + (all[at]?.length ?? 0) });
      expect(text.length).toBeLessThanOrEqual(114);
      expect(sentence).toContain(text.replace(/^… |…$/gu, "").slice(1));
      expect(told && text.slice(told.start, told.end).toLowerCase()).toBe(all[at]);
    }),
  );
});
