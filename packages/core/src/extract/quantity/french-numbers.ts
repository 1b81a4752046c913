/** Nouns that count without saying how many; ACLED's floor for each: the lowest credible number. */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["millier", 1000],
  ["million", 1_000_000],
]);

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
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
  un: 1,
  une: 1,
};

/** « 1.300 », « 1 300 », « 3,85 », « 12 »: the number, undefined when the figures are none. */
export function readFigures(text: string): number | undefined {
  const spaced = text.replace(/[\s  ]/gu, " ");
  if (/^\d{1,3}(?:[ .]\d{3})+(?:,\d+)?$/u.test(spaced)) return Number(spaced.replace(/[ .]/gu, "").replace(",", "."));
  if (/^\d+(?:,\d+)?$/u.test(spaced)) return Number(spaced.replace(",", "."));
  return /^\d+\.\d+$/u.test(spaced) ? Number(spaced) : undefined;
}

/**
 * Reads a number written in words from the front of `words`; `last` is `from` plus the index of its last word.
 * « un » and « une » alone are articles and read as none.
 */
export function numberInWords(
  words: readonly string[],
  from: number,
): { readonly value: number; readonly last: number } | undefined {
  let total = 0;
  let current = 0;
  let used = 0;
  for (const [index, word] of words.entries()) {
    if (word === "et" && used > 0) continue;
    const value = wordValue(word);
    if (value === undefined) break;
    if (value === 100) current = Math.max(1, current) * 100;
    else if (value >= 1000) {
      total += Math.max(1, current) * value;
      current = 0;
    } else current += value === 20 && current === 4 ? 76 : value;
    used = index + 1;
  }
  if (used === 0 || (used === 1 && /^une?$/u.test(words[0] ?? ""))) return undefined;
  return { value: total + current, last: from + used - 1 };
}

function wordValue(word: string): number | undefined {
  if (UNITS[word] !== undefined) return UNITS[word];
  if (/^cents?$/u.test(word)) return 100;
  if (word === "mille") return 1000;
  if (/^millions?$/u.test(word)) return 1_000_000;
  if (/^milliards?$/u.test(word)) return 1_000_000_000;
  if (!word.includes("-")) return undefined;
  return hyphenated(word);
}

/** « vingt-cinq », « quatre-vingt-dix », « soixante-et-onze ». */
function hyphenated(word: string): number | undefined {
  let sum = 0;
  for (const part of word.split("-")) {
    if (part === "et") continue;
    const value = UNITS[part] ?? (/^cents?$/u.test(part) ? 100 : undefined);
    if (value === undefined) return undefined;
    if (value === 100) sum = Math.max(1, sum) * 100;
    else if (value === 20 && sum % 100 === 4) sum += 76;
    else sum += value;
  }
  return sum;
}
