import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeText } from "./normalize-text.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenize } from "./tokenize.ts";

function words(text: string): string {
  return tokenize(normalizeText(text).text)
    .map(({ form }) => form)
    .join("|");
}

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["L’armée n’a pas reculé jusqu’à l’aube.", "L'|armée|n'|a|pas|reculé|jusqu'|à|l'|aube|."],
  ["« Partirez-vous ? » a-t-il demandé aujourd'hui.", "«|Partirez|-vous|?|»|a|-t-il|demandé|aujourd'hui|."],
  [
    "Le porte-parole, peut-être celui-ci, vient d’Aix-en-Provence.",
    "Le|porte-parole|,|peut-être|celui-ci|,|vient|d'|Aix-en-Provence|.",
  ],
  ["Près de 12 000 personnes, 86 % des 3,5 millions", "Près|de|12 000|personnes|,|86|%|des|3,5|millions"],
  ["M. Diop et Mme Sow, le 1er mai à 18h30", "M.|Diop|et|Mme|Sow|,|le|1er|mai|à|18|h|30"],
  ["Quelqu'un dit qu'on s'en va : l'on verra.", "Quelqu'un|dit|qu'|on|s'|en|va|:|l'on|verra|."],
  ["russo‑américains", "russo-américains"],
  ["Est-ce vrai ? Qu'est-ce que c'est ?", "Est|-ce|vrai|?|Qu'|est|-ce|que|c'|est|?"],
  ["de -6 à +14 °C, en 2020-2021", "de|-6|à|+14|°C|,|en|2020-2021"],
  ["à 160km/h, 20km plus loin, vers 9h", "à|160|km/h|,|20|km|plus|loin|,|vers|9|h"],
  ["le n° 7, traité(e) par M. le juge", "le|n°|7|,|traité(e)|par|M.|le|juge"],
  ['la vie d\' "Alex", ils sont sept.', 'la|vie|d\'|"|Alex|"|,|ils|sont|sept|.'],
  ["le 5 sept. 2019, #LoiTravail @JeanDupont :)", "le|5|sept.|2019|,|#LoiTravail|@JeanDupont|:)"],
  ["j~ je veux", "j~|je|veux"],
  ["à VALLEES.CD et à Vallees.net, hier. Le maire", "à|VALLEES.CD|et|à|Vallees.net|,|hier|.|Le|maire"],
])("cuts %s", (text, expected) => {
  expect(words(text)).toBe(expected);
});

test("ends sentences at stops, not at abbreviations, initials or quoted stops that go on", () => {
  expect(sentences("M. Diop a parlé. « Nous partons ! » a-t-il dit. J. K. Rowling et le Dr. Li sont là. Fin…")).toEqual(
    ["M. Diop a parlé.", "« Nous partons ! » a-t-il dit.", "J. K. Rowling et le Dr. Li sont là.", "Fin…"],
  );
});

test("ends a sentence at the network X, and at a capital before a quotation", () => {
  expect(
    sentences("Le texte est sur la Plateforme X. « Rien ne change », a-t-il dit. Il visait le lot B. « Tout est là. »"),
  ).toEqual([
    "Le texte est sur la Plateforme X.",
    "« Rien ne change », a-t-il dit.",
    "Il visait le lot B.",
    "« Tout est là. »",
  ]);
});

test("does not end a sentence at what was left out", () => {
  expect(sentences("[...] Les soldats sont entrés. Il a volé… 30 euros.")).toEqual([
    "[...] Les soldats sont entrés.",
    "Il a volé… 30 euros.",
  ]);
});

test("keeps closing marks with the sentence they close", () => {
  expect(sentences("« Nous tenons. » Le maire a promis (hier). Puis rien.")).toEqual([
    "« Nous tenons. »",
    "Le maire a promis (hier).",
    "Puis rien.",
  ]);
});

test("tokens lie in order inside the text, and only white space lies between them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(at, token.start).trim()).toBe("");
        expect(text.slice(token.start, token.end)).toBe(token.form);
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});

test("sentences lie in order inside the text, and only white space lies between them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "B", ".", "!", " ", "»", "« ", "12", "\n", "M", '"', "…"), { maxLength: 60 }),
      (parts) => {
        const text = parts.join("");
        let at = 0;
        for (const span of splitSentences(text)) {
          expect(text.slice(at, span.start).trim()).toBe("");
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe("");
      },
    ),
  );
});

test("a normalised range leads back to the characters it came from", () => {
  const original = "l’e\u0301lu\u200b dit : “of\ufb01ciel”";
  const normalized = normalizeText(original);
  expect(normalized.text).toBe('l\'élu dit : "officiel"');
  for (const { form, start, end } of tokenize(normalized.text)) {
    const span = normalized.originalSpan(start, end);
    expect(normalizeText(original.slice(span.start, span.end)).text).toBe(form);
  }
});
