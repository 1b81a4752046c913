import { NUMBER_WORDS, numberInWords, SCALE_WORDS, VAGUE_COUNTS } from "../../language/number-words.ts";
import { fold, wordsOf } from "./words.ts";

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

/**
 * The number that begins at one of the words, in figures or letters (« 3 millions », « vingt-sept »), and the word that ends it; « un » is no
 * number. `rough`: told as « une vingtaine ».
 */
export function numberAt(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly last: number; readonly rough?: boolean } | undefined {
  const word = fold(words[at] ?? "");
  const some = word === "une" ? VAGUE_COUNTS.get(fold(words[at + 1] ?? "")) : undefined;
  if (some !== undefined) return { value: some, last: at + 1, rough: true };
  if (!/^\d/u.test(word)) {
    const opens = NUMBER_WORDS.has(word.split("-")[0] ?? "") && !/^une?$/u.test(word);
    return opens ? numberInWords(words.slice(at, at + LONGEST_NUMBER).map(fold), at) : undefined;
  }
  const scale = SCALE_WORDS.get(fold(words[at + 1] ?? ""));
  const value = Number(word.replace(/[\s\u00a0\u202f]|\.(?=\d{3}(?!\d))/gu, "").replace(",", "."));
  return { value: value * (scale ?? 1), last: scale === undefined ? at : at + 1 };
}

/** Words of the longest number that news spell out. Guessed. */
const LONGEST_NUMBER = 8;

/** A number as a text commits itself to it. */
export interface Bounded {
  readonly value: number;
  /** `least`: « au moins 12 », « plus de 12 »; `about`: « environ 12 ». */
  readonly bound: "exact" | "least" | "about";
}

/** `before`: the two folded words before the number. `rough`: it was told as « une vingtaine ». */
export function boundOf(before: string, rough = false): Bounded["bound"] {
  if (/(?:au moins|plus de?|minimum)$/u.test(before)) return "least";
  if (rough) return "about";
  return /(?:environ|pres de|quelque|autour de)$/u.test(before) ? "about" : "exact";
}

/** Share by which two rough counts may differ and be the same. Guessed. */
const ROUGHLY = 0.15;

/** Two numbers of one thing that cannot both hold. */
export function numbersClash(one: Bounded, other: Bounded): boolean {
  if (one.value === other.value) return false;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  if (low.bound === "least") return false;
  // « 27 » against « au moins 31 » leaves no room either.
  const isSure = low.bound === "exact" && (high.bound === "exact" || high.bound === "least");
  return isSure || high.value > low.value * (1 + ROUGHLY);
}
