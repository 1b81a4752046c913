/**
 * French words that are numbers by themselves, in small letters; « un » and « une » are articles far more often, which
 * the caller has to weigh. Septante, huitante, octante and nonante are those of Belgium and Switzerland.
 */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["un", 1],
  ["une", 1],
  ["deux", 2],
  ["trois", 3],
  ["quatre", 4],
  ["cinq", 5],
  ["six", 6],
  ["sept", 7],
  ["huit", 8],
  ["neuf", 9],
  ["dix", 10],
  ["onze", 11],
  ["douze", 12],
  ["treize", 13],
  ["quatorze", 14],
  ["quinze", 15],
  ["seize", 16],
  ["vingt", 20],
  ["vingts", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["huitante", 80],
  ["octante", 80],
  ["nonante", 90],
  ["cent", 100],
  ["cents", 100],
  ["mille", 1000],
]);

/** Words that multiply the number before them; « millions » and « milliards » are nouns, and vague without one. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ["mille", 1000],
  ["million", 1_000_000],
  ["millions", 1_000_000],
  ["milliard", 1_000_000_000],
  ["milliards", 1_000_000_000],
]);

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

/** What was read so far: whole thousands, and what the next « mille » would multiply. */
interface Sum {
  readonly thousands: number;
  readonly rest: number;
}

/**
 * Reads a number written in words from the front of `words`; `last` is `from` plus the index of its last word.
 * « un » and « une » alone are articles and read as none.
 */
export function numberInWords(
  words: readonly string[],
  from: number,
): { readonly value: number; readonly last: number } | undefined {
  let sum: Sum = { thousands: 0, rest: 0 };
  let used = 0;
  for (const [index, word] of words.entries()) {
    if (word === "et" && used > 0) continue;
    const values = valuesOf(word);
    if (values === undefined) break;
    sum = values.reduce(add, sum);
    used = index + 1;
  }
  if (used === 0 || (used === 1 && /^une?$/u.test(words[0] ?? ""))) return undefined;
  return { value: sum.thousands + sum.rest, last: from + used - 1 };
}

/** Whether a number may begin with this word, which is in small letters. */
export const opensNumber = (word: string): boolean => valuesOf(word) !== undefined;

/** « vingt-cinq », « quatre-vingt-dix », « soixante-et-onze »: the numbers it is made of; undefined when one part is none. */
function valuesOf(word: string): readonly number[] | undefined {
  if (!word.includes("-")) {
    const value = worthOf(word);
    return value === undefined ? undefined : [value];
  }
  const values: number[] = [];
  for (const part of word.split("-")) {
    if (part === "et") continue;
    const value = worthOf(part);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values.length > 0 ? values : undefined;
}

const worthOf = (word: string): number | undefined => NUMBER_WORDS.get(word) ?? SCALE_WORDS.get(word);

function add({ thousands, rest }: Sum, value: number): Sum {
  if (value === 100) return { thousands, rest: Math.max(1, rest) * 100 };
  if (value >= 1000) return { thousands: thousands + Math.max(1, rest) * value, rest: 0 };
  // Four and twenty are « quatre-vingts ».
  return { thousands, rest: rest + (value === 20 && rest % 100 === 4 ? 76 : value) };
}
