import { NUMBER_WORDS, numberInWords, SCALE_WORDS } from "../../language/number-words.ts";
import { wordsOf } from "./words.ts";

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
  const number = firstNumber(words);
  return { value: number, vague: number === undefined || VAGUE.test(words.join(" ")) || /[<>~]/.test(value) };
}

/** « 3 millions », « vingt-cinq », « deux cents »: the first number, whatever words it is made of. */
function firstNumber(words: readonly string[]): number | undefined {
  for (const [index, word] of words.entries()) {
    if (/^\d/.test(word)) return Number(word.replace(",", ".")) * (SCALE_WORDS.get(words[index + 1] ?? "") ?? 1);
    const read = NUMBER_WORDS.has(word) ? numberInWords(words.slice(index), index) : undefined;
    if (read) return read.value;
  }
  return undefined;
}

/** Number of one folded word, in figures or letters; « un » is left out: it is an article far more often. */
export function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replace(",", "."));
  return /^une?$/.test(word) ? undefined : NUMBER_WORDS.get(word);
}
