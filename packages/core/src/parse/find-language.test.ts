import fc from "fast-check";
import { expect, test } from "vitest";
import { languageOfLine, languageOfText } from "./find-language.ts";

const SAMPLES: Readonly<Record<string, string>> = {
  fr: "Les riverains ont quitté la vallée avant que la crue n'emporte le pont.",
  en: "The residents left the valley before the flood carried the bridge away.",
  de: "Die Anwohner haben das Tal verlassen, bevor die Brücke von der Flut mitgerissen wurde.",
  es: "Los vecinos dejaron el valle antes de que la crecida se llevara el puente.",
  no: "Innbyggerne forlot dalen før flommen tok broen, og det ble ikke noen skadet.",
  da: "Beboerne forlod dalen før floden tog broen, og der blev ikke nogen såret af det.",
  ht: "Moun ki rete nan zòn nan te kite kay yo anvan dlo a pote pon an ale.",
  vi: "Người dân đã rời thung lũng trước khi lũ cuốn trôi cây cầu.",
  ru: "Жители покинули долину до того, как паводок снёс мост.",
  ja: "住民は洪水が橋を流す前に谷を離れた。",
  zh: "居民在洪水冲走桥梁之前离开了山谷。",
  ar: "غادر السكان الوادي قبل أن تجرف الفيضانات الجسر.",
};

test.each(Object.entries(SAMPLES))("%s", (language, sample) => {
  expect(languageOfText(sample)).toBe(language);
});

test("a language without a list of its own is not taken for one that has", () => {
  // Zulu, which begins words with « la » and « se » by chance.
  expect(languageOfText("Izakhamuzi zishiye isigodi ngaphambi kokuthi izikhukhula zithathe ibhuloho lonke la.")).toBe(
    "und",
  );
});

test("a name alone says nothing of its line", () => {
  expect(languageOfLine("Agence Régionale")).toBeUndefined();
});

test("a short French sentence is in no other language", () => {
  for (const line of ["Le syndicat appelle à manifester vendredi à Dakar.", "Il a renoncé à se rendre à Lens samedi."])
    expect([undefined, "fr"]).toContain(languageOfLine(line));
});

test("any text has a language or none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(languageOfText(text)).toMatch(/^[a-z]{2,3}$/);
    }),
  );
});
