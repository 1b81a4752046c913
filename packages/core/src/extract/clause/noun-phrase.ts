import { childrenWith, relationOf, type Tree } from "./tree.ts";

/** Parts of speech that may head who acts or undergoes. */
export const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "X"]);

/** « ministre » in « le ministre Jean Dupont »: the top of the noun phrase that `index` stands in, below the verb. */
export function headOfName(tree: Tree, index: number, verb: number): number {
  let at = index;
  for (let steps = 0; steps < 5; steps++) {
    const token = tree.tokens[at];
    if (token === undefined || token.head < 0 || token.head === verb) return at;
    if (!["flat", "amod", "nmod", "appos", "det"].includes(relationOf(token)) || token.head > at + 3) return at;
    at = token.head;
    if (tree.tokens[at]?.upos === "VERB") return index;
  }
  return index;
}

/** « à ACTUALITE.CD Innocent Bahati »: a name begins right behind another. */
function followsName(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const begins = tree.sentence.names.some(({ start }) => start === token?.start);
  return begins && token?.upos === "PROPN" && tree.tokens[index - 1]?.upos === "PROPN";
}

/** Whether a preposition stands before a noun, seen back to `after`: « se veut rassurant le maire » has none there. */
export function governedByPreposition(tree: Tree, index: number, after = -1): boolean {
  if (followsName(tree, index)) return false;
  if (childrenWith(tree, index, "case").some((child) => child > after && child < index)) return true;
  let isDetermined = false;
  for (let at = index - 1; at >= Math.max(after + 1, index - 4); at--) {
    const token = tree.tokens[at];
    if (token === undefined) return false;
    if (token.upos.startsWith("ADP")) return true;
    if (!["DET", "ADJ", "NUM", "PROPN"].includes(token.upos)) return false;
    // « a dit à Reuters le ministre »: what stands before the determiner is another phrase.
    if (isDetermined && token.upos !== "DET") return false;
    isDetermined ||= token.upos === "DET";
  }
  return false;
}

/** « 130 000 personnes, selon X, et 400 000, selon Y »: the last noun with a number before a figure that stands alone. */
export function countedNounBefore(tree: Tree, figure: number): number | undefined {
  const noun = tree.tokens.findLastIndex(
    ({ upos }, index) => index < figure && upos === "NOUN" && childrenWith(tree, index, "nummod").length > 0,
  );
  return noun < 0 ? undefined : noun;
}
