import type { Party } from "../../../model/analysis.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";
import { isAgentNoun } from "../../participants.ts";

/** « l'une de ces sources », « un des avocats », « l'un d'entre eux »: one is told of many. */
export function isOneOfMany(tree: Tree, head: number): boolean {
  return (
    /^une?$/u.test(wordAt(tree.tokens, head)) && /^(?:de|d'|des|d'entre|parmi)$/u.test(wordAt(tree.tokens, head + 1))
  );
}

/** « l'autre », « le second », alone. */
export function isOther(tree: Tree, head: number): boolean {
  const isWord = /^(?:autre|seconde?)$/u.test(wordAt(tree.tokens, head));
  return isWord && /^(?:l'|le|la)$/u.test(wordAt(tree.tokens, head - 1)) && tree.tokens[head + 1]?.upos !== "NOUN";
}

/** « le premier » (0) and « le second » (1) of two who were named before, alone. */
export function ordinalOfTwo(tree: Tree, head: number): 0 | 1 | undefined {
  const isAlone = !/^(?:NOUN|PROPN)$/u.test(tree.tokens[head + 1]?.upos ?? "");
  if (!isAlone || !/^(?:le|la)$/u.test(wordAt(tree.tokens, head - 1))) return undefined;
  const word = wordAt(tree.tokens, head);
  return /^(?:premi(?:er|ère))$/u.test(word) ? 0 : /^seconde?$/u.test(word) ? 1 : undefined;
}

/** « trois bergers ont été blessés, ont dit deux d'entre eux »: the noun of the many that stands before in the sentence. */
export function someOfMany({ tokens }: Tree, head: number): number | undefined {
  const isSome = /^(?:deux|trois|quatre|plusieurs|certaine?s|quelques-une?s)$/iu.test(tokens[head]?.form ?? "");
  const isOfThem = tokens.slice(head + 1, head + 4).some(({ lower }) => lower === "eux" || lower === "elles");
  if (!isSome || !isOfThem) return undefined;
  const many = tokens.findLastIndex(
    ({ upos, lemma, features }, index) =>
      index < head && upos === "NOUN" && features.Number === "Plur" && isAgentNoun(lemma),
  );
  return many < 0 ? undefined : many;
}

/** The pronoun for the many: « elles » of « l'une d'elles »; undefined where a noun tells who they are. */
export function pronounOfMany(tree: Tree, head: number): number | undefined {
  return [head + 2, head + 3].find((at) => /^(?:eux|elles)$/u.test(wordAt(tree.tokens, at)));
}

/** « sources policières » → « source policière »; names, and what follows a preposition, stay. */
export function oneOf({ name, entityId }: Party): Party {
  if (entityId !== null) return { name, entityId };
  const words = name.split(" ");
  const complement = words.findIndex((word) => /^(?:d['’].*|de|du|des|à|au|aux|en|pour)$/u.test(word));
  const own = words.slice(0, complement < 0 ? words.length : complement).map(singularOf);
  return { name: [...own, ...words.slice(own.length)].join(" "), entityId };
}

/** By the common endings: « généraux », « vice-présidents », « sécuritaires ». */
function singularOf(word: string): string {
  if (/[^e]aux$/u.test(word) && word.length > 5) return word.replace(/aux$/u, "al");
  return word.replace(/(?<=eau)x$|(?<=[^us])s$|(?<=[^aeo]u)s$/u, "");
}
