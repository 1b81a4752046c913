import { wordsOf } from "./words.ts";

const UNITS: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  mille: 1000,
};

/** Words that make a number uncertain: « des dizaines », « plus de 86 », « environ 300 ». */
const VAGUE =
  /\b(?:dizaines?|vingtaines?|trentaines?|centaines?|milliers?|plusieurs|quelques|environ|plus de|moins de|pres de|au moins)\b|[<>~]/;

export interface Amount {
  readonly value: number | undefined;
  readonly vague: boolean;
}

/** The number a quantity states; undefined where the words give none (« des milliers »). */
export function amountOf(value: number | string): Amount {
  if (typeof value === "number") return { value, vague: false };
  const words = wordsOf(value);
  const number = words.map(numberOf).find((found) => found !== undefined);
  return { value: number, vague: number === undefined || VAGUE.test(words.join(" ")) || /[<>~]/.test(value) };
}

/** Number of one folded word, in figures or letters; « un » is left out: it is an article far more often. */
export function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replace(",", "."));
  return UNITS[word];
}
