import { childrenWith, relationOf, type Tree } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";
import { UNTRUE_LEMMA } from "../../denial/untrue-words.ts";

/** Verbs that say what something is like. */
const CALLING = new Set("qualifier taxer traiter juger considérer".split(" "));

/** « a qualifié de mensonge l'annonce de la prise »: the verb says of its object that it is untrue. */
export function callsFalse(tree: Tree, { lemma, main }: VerbGroup): boolean {
  return (
    CALLING.has(lemma) && childrenWith(tree, main, "obl", "xcomp", "advmod", "amod").some((at) => isFalse(tree, at))
  );
}

/** « la prise de la ville est un mensonge »: what the predicate says of a subject. */
export function isCalledFalse(tree: Tree, subject: number): boolean {
  const token = tree.tokens[subject];
  if (relationOf(token) !== "nsubj" || token === undefined || token.head < 0) return false;
  return childrenWith(tree, token.head, "cop").length > 0 && isFalse(tree, token.head);
}

/** The word itself, or « une fausse information ». */
function isFalse(tree: Tree, at: number): boolean {
  const isUntrue = (index: number) => UNTRUE_LEMMA.test(tree.tokens[index]?.lemma.toLowerCase() ?? "");
  return isUntrue(at) || childrenWith(tree, at, "amod").some(isUntrue);
}
