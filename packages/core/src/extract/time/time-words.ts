/** French words of the calendar and their numbers. Patterns are sources for regular expressions with the `iu` flags. */

import { NUMBER_WORDS } from "../../language/number-words.ts";

const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

const MONTHS: ReadonlyArray<readonly [prefix: string, pattern: string]> = [
  ["janv", "janvier|janv\\.?"],
  ["fev", "février|fevrier|févr?\\.?"],
  ["mars", "mars"],
  ["avr", "avril|avr\\."],
  ["mai", "mai"],
  ["juin", "juin"],
  ["juil", "juillet|juil\\.?"],
  ["aou", "août|aout"],
  ["sept", "septembre|sept\\."],
  ["oct", "octobre|oct\\."],
  ["nov", "novembre|nov\\."],
  ["dec", "décembre|decembre|déc\\."],
];

/** Counts of days, months and years that are told in one word. */
const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([...NUMBER_WORDS].filter(([, value]) => value <= 100));

/** First month, last month, and by how many years the season began before the year it is named for. */
const SEASONS: Readonly<Record<string, { readonly from: number; readonly to: number; readonly crosses: boolean }>> = {
  printemps: { from: 3, to: 6, crosses: false },
  été: { from: 6, to: 9, crosses: false },
  automne: { from: 9, to: 12, crosses: false },
  hiver: { from: 12, to: 3, crosses: true },
};

export const WEEKDAY = WEEKDAYS.join("|");
export const MONTH = MONTHS.map(([, pattern]) => pattern).join("|");
export const SEASON = Object.keys(SEASONS).join("|");
export const PART_OF_DAY = "petit matin|matinée|matin|aube|après-midi|midi|soirée|soir|nuit";
export const NUMBER = `\\d{1,3}|${[...SMALL_NUMBERS.keys()].join("|")}`;

function fold(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** 0 is Monday; undefined when the word is no weekday. */
export function weekdayNumber(word: string | undefined): number | undefined {
  const at = WEEKDAYS.indexOf(word?.toLowerCase() ?? "");
  return at < 0 ? undefined : at;
}

/** 1 to 12; undefined when the word is no month. */
export function monthNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const folded = fold(word);
  const at = MONTHS.findIndex(([prefix]) => folded.startsWith(prefix));
  return at < 0 ? undefined : at + 1;
}

export function smallNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d+$/u.test(word) ? Number(word) : SMALL_NUMBERS.get(word.toLowerCase());
}

export function seasonOf(word: string | undefined) {
  return SEASONS[word?.toLowerCase() ?? ""];
}

const DECADES: Readonly<Record<string, number>> = {
  vingt: 1920,
  trente: 1930,
  quarante: 1940,
  cinquante: 1950,
  soixante: 1960,
  "soixante-dix": 1970,
  "quatre-vingt": 1980,
  "quatre-vingts": 1980,
  "quatre-vingt-dix": 1990,
};
export const DECADE = `(?:19|20)\\d0|[2-9]0|${Object.keys(DECADES).join("|")}`;
export const CENTURY = "(?:[ivx]{1,5}|\\d{1,2})(?:e|ème|ième|er)";

/** First year of a decade: « 1990 », « 90 », « soixante ». */
export function decadeOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d+$/u.test(word)) return word.length === 2 ? 1900 + Number(word) : Number(word);
  return DECADES[word.toLowerCase()];
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** « XIXe », « 20e »; undefined when the word is no number of a century. */
export function romanNumber(word: string | undefined): number | undefined {
  const bare = (word ?? "").toLowerCase().replace(/(?:e|ème|ième|er)$/u, "");
  if (/^\d+$/u.test(bare)) return Number(bare);
  const values = [...bare].map((letter) => ROMAN[letter] ?? 0);
  const total = values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
  return total > 0 ? total : undefined;
}
