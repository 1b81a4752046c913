import { relationOf, type Tree } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";

/** « s'engage à cesser le feu et à libérer des otages »: the first of the infinitives that are joined, which what governs them all stands above; elsewhere the word itself. */
export function firstInfinitive(index: number, tree: Tree): number {
  const groups = verbGroupsOf(tree);
  const formOf = (at: number) => groups.find(({ main }) => main === at)?.form;
  let at = index;
  for (let steps = 0; steps < tree.tokens.length && relationOf(tree.tokens[at]) === "conj"; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    // « être arrêté et expulsé »
    if (formOf(head) !== "infinitive" || !/^(?:infinitive|participle)$/u.test(formOf(at) ?? "")) break;
    at = head;
  }
  return at;
}
