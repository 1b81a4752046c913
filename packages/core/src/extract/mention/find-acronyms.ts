import type { NameCandidate, PlacedSentence } from "./candidate.ts";

const ACRONYM = /^[\p{Lu}\d]{2,8}(?:-[\p{Lu}]+)?$/u;

/** « Front de libération de l'Azawad (FLA) »: capitals in brackets right behind the name of a body are its short name. */
export function findAcronyms(placed: PlacedSentence, names: readonly NameCandidate[]): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  const ends = new Map(names.filter((name) => name.sentence === placed.index).map((name) => [name.end, name]));
  return tokens.flatMap((token, index) => {
    const [open, acronym, close] = [token, tokens[index + 1], tokens[index + 2]];
    const named = ends.get(tokens[index - 1]?.end ?? -1);
    if (open.form !== "(" || !acronym || close?.form !== ")" || !named || !ACRONYM.test(acronym.form)) return [];
    if (named.type === "PER" || named.type === "LOC") return [];
    return [
      { start: acronym.start, end: acronym.end, type: named.type, sentence: placed.index, source: "acronym" as const },
    ];
  });
}
