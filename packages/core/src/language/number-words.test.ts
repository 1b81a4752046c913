import { expect, test } from "vitest";
import { numberInWords } from "./number-words.ts";

function check(text: string, value: number | undefined): void {
  const words = text.split(" ");
  expect(numberInWords(words, 0)?.value, text).toBe(value);
}

test("numbers in words", () => {
  check("vingt et un", 21);
  check("soixante-et-onze", 71);
  check("cent quatre vingt dix", 190);
  check("deux cent quatre-vingt-dix-sept", 297);
  check("nonante-neuf", 99);
  check("trois cent mille", 300_000);
  check("deux millions cinq cent mille", 2_500_000);
});

test("numbers joined by hyphens, as the spelling of 1990 has them", () => {
  check("deux-mille-trois-cents", 2300);
  check("cent-quatre-vingts", 180);
});

test("the number ends where the words do", () => {
  expect(numberInWords(["douze", "soldats", "deux"], 5)).toEqual({ value: 12, last: 5 });
});

test("words that are no number", () => {
  check("un", undefined);
  check("une", undefined);
  check("et", undefined);
  check("vingt-huitième", undefined);
  check("constructor", undefined);
});
