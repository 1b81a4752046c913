import type { Reading } from "../../model/reading.ts";
import { FUNCTION_WORDS } from "../../parse/function-words.ts";
import { isDerived } from "./derived-words.ts";
import { type CorruptionRule, eachToken, eachUnknownWord, isCapitalised, issueOver } from "./evidence.ts";

/** Letters of an unknown word from which it is long enough to be two. */
const LEAST_GLUED = 7;
/** Small words that get glued to their neighbours; shorter ones begin and end too many real words. */
const GLUE = new Set(
  "les des une dans pour avec que qui sur par aux est sont ont leur leurs cette ces son ses mais".split(" "),
);

/** « lesfemmes », « présidentdans »: an unknown word that is a small word and a known one. */
export const findGluedSmallWords: CorruptionRule = (evidence) =>
  eachUnknownWord(evidence, (tokens, at) => {
    const { french, names, text } = evidence;
    const token = tokens[at]!;
    const form = token.form;
    if (form.length < LEAST_GLUED || !/^\p{Ll}+$/u.test(form) || names.has(form)) return undefined;
    if (isSetApart(text, token.start, token.end) || isCapitalised(tokens[at - 1]) || isCapitalised(tokens[at + 1]))
      return undefined;
    if (isDerived(form, (word) => french.lexicon.knows(word))) return undefined;
    for (let cut = 3; cut <= form.length - 3; cut++) {
      const left = form.slice(0, cut);
      const right = form.slice(cut);
      const small = GLUE.has(left) ? right : GLUE.has(right) ? left : undefined;
      const glued = small !== undefined ? [small] : [left, right];
      if (glued.every((part) => part.length >= 4 && french.lexicon.knows(part)))
        return issueOver("glued-words", [token], `« ${left} » et « ${right} » sans espace`);
    }
    return undefined;
  });

const ACCENTS: Readonly<Record<string, readonly string[]>> = {
  e: ["é", "è", "ê", "ë"],
  a: ["à", "â"],
  c: ["ç"],
  i: ["î", "ï"],
  o: ["ô"],
  u: ["ù", "û"],
};
/** Words of a text without their accents: one is a variant (« kenyan ») or a slip; above this share it was typed so. */
const LEAST_BARE = 2;
const MOST_BARE = 0.1;
const LEAST_ACCENTED = 5;

/** « presente », « interet »: an unknown word that is a known one but for its accents, in a text that has accents. */
export const findLostAccents: CorruptionRule = (evidence) => {
  const { reading, french, names, text } = evidence;
  const found = eachUnknownWord(evidence, (tokens, at) => {
    const token = tokens[at]!;
    const { form } = token;
    if (form.length < LEAST_ACCENTED || !/^[a-z]+$/.test(form) || names.has(form)) return undefined;
    if (isSetApart(text, token.start, token.end) || isCapitalised(tokens[at - 1]) || isCapitalised(tokens[at + 1]))
      return undefined;
    const accented = withAccent(form, (word) => french.lexicon.knows(word));
    return accented ? issueOver("encoding", [token], `« ${accented} » sans ses accents`) : undefined;
  });
  return found.length >= LEAST_BARE && found.length <= MOST_BARE * wordsIn(reading) ? found : [];
};

/** Words of four small letters and more. */
const wordsIn = ({ sentences }: Reading): number =>
  sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ form }) => /^\p{Ll}{4,}$/u.test(form)).length, 0);

/** Whether a word is a known one but for accents. */
export function lacksAccents(form: string, knows: (word: string) => boolean): boolean {
  return /^[a-z]+$/.test(form) && form.length >= LEAST_ACCENTED && withAccent(form, knows) !== undefined;
}

/** The known word that one or two accents make of an unknown one. */
function withAccent(form: string, knows: (word: string) => boolean): string | undefined {
  const once = accentOnce(form);
  return once.find(knows) ?? once.flatMap(accentOnce).find(knows);
}

function accentOnce(form: string): readonly string[] {
  return Array.from(form).flatMap((letter, at) =>
    (ACCENTS[letter] ?? []).map((accented) => form.slice(0, at) + accented + form.slice(at + 1)),
  );
}

/** Small words too rare to tell a language by, but of one language only. */
const RARER: Readonly<Record<string, string>> = {
  en: "because while where could should these those other others such during against between through according however although",
  de: "weil während gegen zwischen jedoch sowie wegen damit dass deutlich bereits wieder gegenüber",
  es: "porque mientras aunque además hacia según también",
};
const FOREIGN: ReadonlyMap<string, string> = new Map(
  ["en", "de", "es", "it", "pt", "nl", "vi"].flatMap((language) =>
    [...FUNCTION_WORDS[language]!, ...(RARER[language]?.split(" ") ?? [])].map((word): [string, string] => [
      word,
      language,
    ]),
  ),
);

/** « a refusé because les »: a small word of another language among French ones. */
export const findForeignSmallWords: CorruptionRule = ({ reading, french, text }) =>
  eachToken(reading, (tokens, at) => {
    const token = tokens[at]!;
    const language = FOREIGN.get(token.form);
    if (!language || token.form.length < 3 || french.lexicon.knows(token.form)) return undefined;
    const around = [tokens[at - 1], tokens[at + 1]];
    const french2 = around.every(
      (other) => other && /^\p{Ll}+['’]?$/u.test(other.form) && french.lexicon.knows(other.form),
    );
    if (!french2 || isSetApart(text, token.start, token.end)) return undefined;
    return issueOver("garble", [token], `mot d'une autre langue (${language})`);
  });

/** A word that the writer sets in quotation marks or brackets is meant. */
function isSetApart(text: string, start: number, end: number): boolean {
  return (
    /["«“‘'(*_/@#.-]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s?["»”’)*_/@-]/.test(text.slice(end, end + 2))
  );
}
