import { eld } from "eld/extrasmall";
import { FUNCTION_WORDS } from "./function-words.ts";

/** Characters of a text that are looked at: language does not change with more. */
const SAMPLE_CHARACTERS = 6000;
/** Share of a line's words that must be function words of one language before the line is said to be in it. Guessed; French prose has about 0.45. */
const LINE_SHARE = 0.2;

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** Numbers of the languages that have a function word. */
const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly number[]> = languagesOfWords();

/** Letters only Vietnamese and a few transliterations use. */
const VIETNAMESE = /[\u1EA0-\u1EF9ăơưđĂƠƯĐ]/gu;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
];

/** Language of running text as BCP 47; `und` when there is nothing to tell it by. */
export function languageOfText(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const counts = countFunctionWords(sample);
  const [first, second] = [...counts.byLanguage].sort((left, right) => right[1] - left[1]);
  const clear = first && first[1] >= 8 && first[1] > 1.3 * (second?.[1] ?? 0) && first[1] > 0.15 * counts.words;
  if (clear) return first[0];
  return eld.detect(sample).language || first?.[0] || "und";
}

/** Language of one line when its letters or words say so plainly; undefined when the line could be in several. */
export function languageOfLine(line: string): string | undefined {
  const letters = countMatches(line, /\p{L}/gu);
  if (letters < 2) return undefined;
  for (const [language, pattern] of SCRIPTS) {
    if (countMatches(line, pattern) > letters / 2) return language;
  }
  if (countMatches(line, VIETNAMESE) > letters / 12) return "vi";
  const counts = countFunctionWords(line);
  const [first, second] = [...counts.byLanguage].sort((left, right) => right[1] - left[1]);
  if (!first || first[1] < 2 || first[1] < LINE_SHARE * counts.words) return undefined;
  return first[1] > 1.5 * (second?.[1] ?? 0) ? first[0] : undefined;
}

function countFunctionWords(text: string): { readonly words: number; readonly byLanguage: Map<string, number> } {
  const hits = LANGUAGES.map(() => 0);
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const word of words) for (const language of LANGUAGES_OF_WORD.get(word) ?? []) hits[language]!++;
  const counted = LANGUAGES.map((language, index) => [language, hits[index]!] as const);
  return { words: words.length, byLanguage: new Map(counted.filter(([, count]) => count > 0)) };
}

function languagesOfWords(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [number, words] of Object.values(FUNCTION_WORDS).entries())
    for (const word of words) found.set(word, [...(found.get(word) ?? []), number]);
  return found;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
