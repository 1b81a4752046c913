import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";

/** « n'est pas question », « aucune visite n'est prévue »; not « avant qu'une visite ne soit prévue »: whether a word is denied. */
export function hasNe(tree: Tree, at: number): boolean {
  const ne = childrenWith(tree, at, "advmod").find((child) => /^(?:ne|n')$/u.test(wordAt(tree.tokens, child)));
  if (ne === undefined) return false;
  const around = tree.tokens.slice(Math.max(0, ne - REACH_OF_NE), Math.max(at, ne) + REACH_OF_NE);
  return around.some(({ lower }) => DENYING_WORD.test(lower));
}

const DENYING_WORD = /^(?:pas|plus|jamais|point|guère|rien|personne|ni|aucune?|nul(?:le)?|nullement|aucunement)$/u;
/** Words around « ne » among which its other half stands: « aucune rencontre entre X et Y n'est prévue ». Guessed. */
const REACH_OF_NE = 8;

/** « il ne s'agit pas d'une attaque » */
export function isNotConcerned(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  const verb = tree.tokens[token?.head ?? -1];
  const isAbout = verb?.lemma === "agir" && /^obl/u.test(token?.relation ?? "");
  const words = tree.tokens.slice(Math.max(0, (token?.head ?? 0) - 2), at).map(({ lower }) => lower);
  return isAbout && words.includes("s'") && words.some((word) => /^(?:pas|jamais|nullement|aucunement)$/u.test(word));
}

/** « ce n'est pas une grève », « ce n'est pas l'armée »: the predicate is not what it was. */
export function isNotThis(tree: Tree, predicate: number): boolean {
  const isThis = childrenWith(tree, predicate, "nsubj").some((at) => /^(?:ce|c'|cela)$/u.test(wordAt(tree.tokens, at)));
  return isThis && hasNe(tree, predicate) && childrenWith(tree, predicate, "cop").length > 0;
}
