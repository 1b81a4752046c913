import { onceFor } from "../../model/once-for.ts";
import type { Token } from "../../model/reading.ts";
import { remembering } from "../../resolve/names/index.ts";
import { isDerived } from "./derived-words.ts";
import {
  type CorruptionRule,
  type Evidence,
  eachToken,
  eachUnknownWord,
  isCapitalised,
  isKnown,
  issueOver,
} from "./evidence.ts";
import { lacksAccents } from "./spoiled-words.ts";

/** Letters of an unknown word from which a known one with two letters exchanged is no chance. */
const LEAST_LETTERS = 6;
/** The same for a letter too few: more words are so alike. */
const LEAST_LETTERS_LOST = 9;
/** The same of a name: families spell theirs in several ways, countries and capitals do not. */
const LEAST_NAME_LETTERS = 7;
const ALPHABET = [..."abcdefghijklmnopqrstuvwxyzàâçèéêëîïôûü"];

/** « gouvernemnet », « responsabilté »: an unknown word that is a known one but for one slip of the hand. */
export const findMisspeltWords: CorruptionRule = (evidence) =>
  eachUnknownWord(evidence, (tokens, at) => {
    const { french, names } = evidence;
    const { form } = tokens[at]!;
    if (form.length < LEAST_LETTERS || !/^\p{Ll}+$/u.test(form) || names.has(form)) return undefined;
    // Beside a capital it is part of a foreign name, but for the capital that opens the sentence.
    const beside = (at > 1 && isCapitalised(tokens[at - 1])) || isCapitalised(tokens[at + 1]);
    if (beside) return undefined;
    const knows = (word: string) => french.lexicon.knows(word);
    if (isDerived(form, knows) || lacksAccents(form, knows)) return undefined;
    const slips = form.length < LEAST_LETTERS_LOST ? exchanges(form) : [...exchanges(form), ...gains(form)];
    const meant = slips.find(knows);
    return meant ? issueOver("garble", [tokens[at]], `faute de frappe : « ${meant} »`) : undefined;
  });

/** « Allemgne »: a capitalised word, used once, that no list has, and that lacks one letter of a name the dictionary has. */
export const findMisspeltNames: CorruptionRule = ({ reading, french, text }) =>
  eachToken(reading, (tokens, at) => {
    const token = tokens[at]!;
    if (!isLoneName(tokens, at, french)) return undefined;
    const meant = nameMeant(french.lexicon)(token.form);
    return meant && !standsElsewhere(token, text)
      ? issueOver("name-error", [token], `lettre perdue : « ${meant} »`)
      : undefined;
  });

/** The name that one letter more makes of a word. An unknown name comes again, and hundreds of spellings are tried for each. */
const nameMeant = onceFor((lexicon: Evidence["french"]["lexicon"]) =>
  remembering((form) => gains(form).find((word) => lexicon.knows(word) && !lexicon.knows(word.toLowerCase()))),
);

/** Asked of few words only: the whole text is looked through. */
const standsElsewhere = ({ form, start, end }: Token, text: string): boolean =>
  text.lastIndexOf(form, start - form.length) >= 0 || text.includes(form, end);

/** A single capitalised word inside the sentence: beside others it is a family's name. */
function isLoneName(tokens: readonly Token[], at: number, french: Evidence["french"]): boolean {
  const { form } = tokens[at]!;
  return (
    at > 0 &&
    form.length >= LEAST_NAME_LETTERS &&
    /^\p{Lu}\p{Ll}+$/u.test(form) &&
    !isCapitalised(tokens[at - 1]) &&
    !isCapitalised(tokens[at + 1]) &&
    !isKnown(french, form) &&
    !isKnown(french, form.toLowerCase())
  );
}

/** The word with each pair of neighbouring letters exchanged, the first letter left where it is. */
function exchanges(form: string): readonly string[] {
  return places(form, 1).map((at) => form.slice(0, at) + form[at + 1] + form[at] + form.slice(at + 2));
}

/** The word with one letter more. */
function gains(form: string): readonly string[] {
  return places(form, 0).flatMap((at) => ALPHABET.map((letter) => form.slice(0, at) + letter + form.slice(at)));
}

/** Places inside the word behind its first letter, so many before its end left out. */
function places(form: string, before: number): readonly number[] {
  return Array.from({ length: form.length - 1 - before }, (_, place) => place + 1);
}
