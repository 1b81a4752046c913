import { type Tree, wordAt } from "./tree.ts";

/** Whether the verb at this index, of this lemma, reports what follows: « fait état de douze blessés ». */
export const givesAccount = (tree: Tree, lemma: string, verb: number): boolean =>
  lemma === "faire" && wordAt(tree.tokens, verb + 1) === "état";
