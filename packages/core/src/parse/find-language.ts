import { FUNCTION_WORDS } from "./function-words.ts";

/** Characters of a text that are looked at: language does not change with more. */
const SAMPLE_CHARACTERS = 6000;
/** Share of a line's words that must be function words of one language before the line is said to be in it. Guessed; French prose has about 0.45. */
const LINE_SHARE = 0.2;
/** The same of a whole text. Languages without a list share some words with those that have one: Zulu with French, 0.02. */
const TEXT_SHARE = 0.06;
/** How many times the function words of the next likely language. Guessed: related languages share a third of theirs. */
const LINE_LEAD = 1.5;

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** Numbers of the languages that have a function word. */
const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly number[]> = languagesOfWords();

/** Only Japanese mixes these with Chinese characters. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Letters only Vietnamese and a few transliterations use. */
const VIETNAMESE = /[\u1EA0-\u1EF9ăơưđĂƠƯĐ]/gu;

/** What no other letters than those of western languages go without: nearly every line is told by one look. */
const UNUSUAL_LETTER = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[\u1EA0-\u1EF9ăơưđĂƠƯĐ]/u;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
];

/** Language of running text as BCP 47; `und` when neither its letters nor its grammatical words tell it. */
export function languageOfText(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  return languageOfLetters(sample) ?? mostFunctionWords(sample, { least: 1, lead: 1, share: TEXT_SHARE }) ?? "und";
}

/** Language of one line when its letters or words say so plainly; undefined when the line could be in several. */
export function languageOfLine(line: string): string | undefined {
  return languageOfLetters(line) ?? mostFunctionWords(line, { least: 2, lead: LINE_LEAD, share: LINE_SHARE });
}

/** What the script says, or letters that only one language has. */
function languageOfLetters(text: string): string | undefined {
  if (!UNUSUAL_LETTER.test(text)) return undefined;
  const letters = countMatches(text, /\p{L}/gu);
  if (letters < 2) return undefined;
  if (countMatches(text, KANA) > letters / 5) return "ja";
  const written = SCRIPTS.find(([, pattern]) => countMatches(text, pattern) > letters / 2);
  if (written) return written[0];
  return countMatches(text, VIETNAMESE) > letters / 12 ? "vi" : undefined;
}

/** The language with the most function words: at least so many, so many times those of the next, so large a share of all. */
function mostFunctionWords(
  text: string,
  { least, lead, share = 0 }: { readonly least: number; readonly lead: number; readonly share?: number },
): string | undefined {
  const counts = countFunctionWords(text);
  const [first, second] = [...counts.byLanguage].sort((left, right) => right[1] - left[1]);
  if (!first || first[1] < least || first[1] < share * counts.words) return undefined;
  return first[1] > lead * (second?.[1] ?? 0) ? first[0] : undefined;
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
