import type { FrenchModel } from "../../language/french-model.ts";
import type { EntityType } from "../../model/analysis.ts";
import type { KnowledgeRow } from "../../model/knowledge.ts";
import { overlapping } from "../../model/span.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";
import { isFamilyNameFirst } from "./family-names.ts";

interface Pattern {
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly row?: KnowledgeRow | undefined;
}

/**
 * Further places where a name of the article stands and was missed: the same words, or the last name of a person named
 * in full. What is a name once is one everywhere.
 */
export function repeatNames(
  sentences: readonly PlacedSentence[],
  names: readonly NameCandidate[],
  text: string,
  french: FrenchModel,
): readonly NameCandidate[] {
  const patterns = patternsOf(names, text, french);
  const byFirst = Map.groupBy(patterns, (pattern) => pattern.words[0] ?? "");
  return sentences
    .filter((placed) => !placed.isShouted)
    .flatMap((placed) => repeatedIn(placed, byFirst))
    .filter((found) => overlapping(names, found).length === 0);
}

/** A family name that stands first, or neither a given name of ours nor another word: « Le » of « Le Pen » is none. */
const couldBeFamilyName = ([first = "", given = ""]: readonly string[], french: FrenchModel): boolean => {
  if (!startsUpper(first) || isFamilyNameFirst(first)) return startsUpper(first);
  if (HYPHENED.test(given)) return !isGrammatical(first, french, /^ADJ$/);
  return !french.gazetteer.isGivenName(first) && !isGrammatical(first, french);
};

/** « Ching-te », « Jong-un »: given names of East Asia, behind the family name. */
const HYPHENED = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** `but`: parts of speech that do not count. */
const isGrammatical = (word: string, french: FrenchModel, but = /^$/): boolean =>
  french.lexicon
    .analyses(word.toLowerCase())
    .some(({ upos }) => /^(?:DET|ADP|PRON|ADV|CCONJ|SCONJ|ADJ)$/.test(upos) && !but.test(upos));

function patternsOf(names: readonly NameCandidate[], text: string, french: FrenchModel): readonly Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const name of names) {
    const whole = text.slice(name.start, name.end);
    const words = whole.split(/\s+/);
    patterns.set(whole, { words, type: name.type, row: name.row });
    const last = words.at(-1)!;
    const isLastName = name.type === "PER" && words.length > 1 && last.length > 2 && startsUpper(last);
    if (isLastName && !patterns.has(last)) patterns.set(last, { words: [last], type: "PER" });
    // « Xi », « Yoon »: a family name that stands first is no given name of ours.
    const [first = ""] = words;
    const isFamilyName = name.type === "PER" && words.length > 1 && couldBeFamilyName(words, french);
    if (isFamilyName && !patterns.has(first)) patterns.set(first, { words: [first], type: "PER" });
  }
  return [...patterns.values()].filter(({ words }) => startsUpper(words[0] ?? "") && words.join(" ").length > 1);
}

function repeatedIn(
  placed: PlacedSentence,
  byFirst: ReadonlyMap<string, readonly Pattern[]>,
): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  let taken = 0;
  return tokens.flatMap((token, index) => {
    const opened = index < taken ? undefined : byFirst.get(token.form);
    if (opened === undefined) return [];
    const fitting = opened.filter(({ words }) => words.every((word, offset) => tokens[index + offset]?.form === word));
    const longest = fitting.toSorted((left, right) => right.words.length - left.words.length)[0];
    if (!longest) return [];
    taken = index + longest.words.length;
    const end = tokens[index + longest.words.length - 1]!.end;
    return [
      {
        start: token.start,
        end,
        type: longest.type,
        sentence: placed.index,
        source: "repeat" as const,
        row: longest.row,
      },
    ];
  });
}
