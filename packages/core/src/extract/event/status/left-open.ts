import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";

/** « ne peut exclure une attaque », « ne saurait écarter »: « ne » alone negates these. */
export function isLeftOpen(tree: Tree, { lemma, form, main }: VerbGroup): boolean {
  const modal = tree.tokens[main]?.head ?? -1;
  return (
    form === "infinitive" &&
    /^(?:exclure|écarter)$/u.test(lemma) &&
    /^(?:pouvoir|savoir|vouloir|oser)$/u.test(tree.tokens[modal]?.lemma ?? "") &&
    childrenWith(tree, modal, "advmod").some((at) => /^(?:ne|n')$/u.test(wordAt(tree.tokens, at)))
  );
}
