import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";

const PLAIN_PREPOSITION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "d'": "de",
    du: "de",
    des: "de",
    au: "à",
    aux: "à",
    auprès: "auprès",
    près: "à",
  }),
);

/** The preposition in front of a noun phrase, without its article; undefined when there is none. */
export function prepositionOf(tree: Tree, head: number): string | undefined {
  const cases = childrenWith(tree, head, "case").filter((child) => child < head);
  // « depuis mars entre X et Y »: both prepositions may be hung to X.
  const between = cases.find((child) => wordAt(tree.tokens, child) === "entre");
  const at = between ?? cases[0] ?? nearPreposition(tree, head);
  if (at === undefined) return undefined;
  const word = wordAt(tree.tokens, at);
  return word === "d'" && wordAt(tree.tokens, at + 1) === "après" ? "d'après" : plainPreposition(word);
}

/** « du », « aux » as « de », « à ». */
export function plainPreposition(word: string): string {
  return PLAIN_PREPOSITION.get(word) ?? word;
}

function nearPreposition(tree: Tree, head: number): number | undefined {
  for (let index = head - 1; index >= Math.max(0, head - 4); index--) {
    const token = tree.tokens[index];
    if (token?.upos.startsWith("ADP")) return index;
    if (!["DET", "ADJ", "NUM", "PROPN", "NOUN"].includes(token?.upos ?? "")) return undefined;
    if (token?.upos === "NOUN" && token.head !== head) return undefined;
  }
  return undefined;
}
