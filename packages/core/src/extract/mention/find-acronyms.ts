import type { Token } from "../../model/reading.ts";
import { foldName } from "../../resolve/names/index.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";
import { INSTITUTION_HEADS } from "./institution-words.ts";

const ACRONYM = /^[\p{Lu}\d]{2,8}(?:-[\p{Lu}]+)?$/u;
const SHORT_NAME = /^\p{Lu}\p{L}{2,7}$/u;

/** Longest body that a short name in brackets may stand for, in tokens. Guessed. */
const LONGEST_BODY = 14;

/**
 * « Front de libération de l'Azawad (FLA) », « Forces armées maliennes (Fama) »: what stands in brackets right behind the
 * name of a body is its short name. Where no name was seen, the short name shows which words are one.
 */
export function findAcronyms(placed: PlacedSentence, names: readonly NameCandidate[]): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  return tokens.flatMap((open, index): readonly NameCandidate[] => {
    const [acronym, close] = [tokens[index + 1], tokens[index + 2]];
    if (open.form !== "(" || !acronym || !/^(?:\)|,|ou|-|:)$/.test(close?.form ?? "")) return [];
    const before = tokens[index - 1];
    const named = names.find((name) => name.sentence === placed.index && name.end === before?.end);
    const short = { start: acronym.start, end: acronym.end, sentence: placed.index, source: "acronym" as const };
    if (named && isShortNameOf(acronym.form, named, placed.text)) return [{ ...short, type: named.type }];
    // « le Comité pour relever le Liban (Crl) »: the last word alone may be a name that the body's takes in.
    if (named && named.type !== "LOC") return [];
    const first = firstOfBody(tokens, index, acronym.form);
    if (first === undefined || !before) return [];
    const body = { ...short, start: tokens[first]!.start, end: before.end, source: "institution" as const };
    return [
      { ...body, type: "ORG" as const },
      { ...short, type: "ORG" as const },
    ];
  });
}

function isShortNameOf(short: string, named: NameCandidate, text: string): boolean {
  if (named.type === "PER" || named.type === "LOC") return false;
  if (ACRONYM.test(short)) return true;
  return SHORT_NAME.test(short) && abbreviates(short, text.slice(named.start, named.end).split(/[\s'’-]+/));
}

/** Where the words start that spell the short name with their beginnings; only from a noun that heads institutions. */
function firstOfBody(tokens: readonly Token[], end: number, short: string): number | undefined {
  const isCapitals = ACRONYM.test(short);
  if (short.length < 3 || !(isCapitals || SHORT_NAME.test(short))) return undefined;
  for (let first = end - 2; first >= Math.max(0, end - LONGEST_BODY); first--) {
    const { form } = tokens[first]!;
    if (/^[.;:()«»"]$/.test(form)) return undefined;
    // Only capitals are sure to be a short name: « (Cdrc) » needs a head in a capital.
    if (!isCapitals && !startsUpper(form)) continue;
    if (
      !INSTITUTION_HEADS.has(form.toLowerCase()) ||
      !/^(?:le|la|l['’]|les|du|des|au)$/i.test(tokens[first - 1]?.form ?? "")
    )
      continue;
    if (
      abbreviates(
        short,
        tokens.slice(first, end).map((token) => token.form),
      )
    )
      return first;
  }
  return undefined;
}

/** Whether a short name is made of the beginnings of the words, in order, none of them twice: « Elecam », « FARDC ». */
export function abbreviates(short: string, words: readonly string[]): boolean {
  const folded = words.map(foldName).filter(Boolean);
  const spells = (letters: string, from: number, isFirst: boolean): boolean => {
    if (!letters) return true;
    for (let index = from; index < (isFirst ? Math.min(1, folded.length) : folded.length); index++) {
      for (
        let taken = 1;
        letters.slice(0, taken) === folded[index]!.slice(0, taken) && taken <= letters.length;
        taken++
      ) {
        if (spells(letters.slice(taken), index + 1, false)) return true;
      }
    }
    return false;
  };
  return spells(foldName(short).replaceAll(" ", ""), 0, true);
}
