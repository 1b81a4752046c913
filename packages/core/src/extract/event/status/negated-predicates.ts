import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";

/** « n'est pas question », « n'est pas prévue »: whether « ne » hangs on a word. */
export const hasNe = (tree: Tree, at: number): boolean =>
  childrenWith(tree, at, "advmod").some((child) => /^(?:ne|n')$/u.test(wordAt(tree.tokens, child)));

/** « ce n'est pas une grève », « ce n'est pas l'armée »: the predicate is not what it was. */
export function isNotThis(tree: Tree, predicate: number): boolean {
  const isThis = childrenWith(tree, predicate, "nsubj").some((at) => /^(?:ce|c'|cela)$/u.test(wordAt(tree.tokens, at)));
  return isThis && hasNe(tree, predicate) && childrenWith(tree, predicate, "cop").length > 0;
}
