import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";
import { CALLING, UNTRUE_LEMMA } from "../../denial/untrue-words.ts";
import { hasNe } from "./negated-predicates.ts";

/** « a qualifié de mensonge l'annonce de la prise », « dénonce comme une infox l'annonce », « juge « sans fondement » la rumeur ». */
export function callsFalse(tree: Tree, { lemma, main, last }: VerbGroup, below: number): boolean {
  if (!CALLING.has(lemma)) return false;
  // « dénonce la fausse annonce »: the adjective of what is told is read with it.
  const named =
    lemma !== "dénoncer" && childrenWith(tree, main, "obl", "xcomp", "advmod", "amod").some((at) => isFalse(tree, at));
  return named || tree.tokens.slice(last + 1, below).some((_, step) => isPredicate(tree, last + 1 + step, below));
}

/** « comme une infox », « de mensongère », « « sans fondement » »: a word between the verb and what it judges. */
function isPredicate(tree: Tree, at: number, judged: number): boolean {
  const before = [1, 2].map((back) => wordAt(tree.tokens, at - back));
  if (wordAt(tree.tokens, at) === "fondement") return before.some((word) => /^(?:sans|aucun)$/u.test(word));
  const isNamed = before.some((word) => /^(?:comme|de|d'|«|"|“)$/u.test(word));
  return isNamed && isFalse(tree, at) && tree.tokens[at]?.head !== judged;
}

/** « la prise de la ville est un mensonge »: what the predicate says of a subject. */
export function isCalledFalse(tree: Tree, subject: number): boolean {
  const token = tree.tokens[subject];
  if (relationOf(token) !== "nsubj" || token === undefined || token.head < 0) return false;
  return isSaidFalse(tree, token.head);
}

/** « la rumeur selon laquelle X aurait fui est fausse »: the parser takes the predicate for a part of what was told. */
export function isToldFalse(tree: Tree, noun: number): boolean {
  if ((tree.tokens[noun]?.head ?? 0) >= 0) return false;
  return tree.tokens.some((_, at) => at > noun && isSaidFalse(tree, at));
}

/** « est fausse », « est inventé de toutes pièces », « relève de la désinformation », « est sans fondement ». */
function isSaidFalse(tree: Tree, predicate: number): boolean {
  const verb = tree.tokens[predicate]?.lemma ?? "";
  if (AMOUNTING.has(verb)) return childrenWith(tree, predicate, "obj", "obl").some((at) => isFalse(tree, at));
  const isPredicate = childrenWith(tree, predicate, "cop", "aux").some((at) => tree.tokens[at]?.lemma === "être");
  return isPredicate && !hasNe(tree, predicate) && (isFalse(tree, predicate) || isBaseless(tree, predicate));
}

/** « relève de la propagande », « tient de la fable » */
const AMOUNTING = new Set(["relever", "tenir", "constituer"]);

/** « sans fondement », « dénué de tout fondement » */
function isBaseless(tree: Tree, predicate: number): boolean {
  const bases = [predicate, ...childrenWith(tree, predicate, "obl", "nmod")];
  return (
    bases.some((at) => /^(?:fondement|vérité|base)$/u.test(tree.tokens[at]?.lemma ?? "")) &&
    (/^(?:dénué|dénuer|dépourvu)$/u.test(tree.tokens[predicate]?.lemma ?? "") ||
      childrenWith(tree, predicate, "case").some((at) => wordAt(tree.tokens, at) === "sans"))
  );
}

/** « il est faux que l'armée ait tiré », « c'est faux de dire que l'armée a tiré »; `below`: the clause, or the verb that tells it. */
export function isClauseCalledFalse(tree: Tree, below: number): boolean {
  const { head = -1 } = tree.tokens[below] ?? {};
  const isClause = /^(?:csubj|ccomp|xcomp|advcl|acl)$/u.test(relationOf(tree.tokens[below]));
  return (
    isClause &&
    below > head &&
    childrenWith(tree, head, "cop").length > 0 &&
    FALSE_THAT.test(tree.tokens[head]?.lemma ?? "")
  );
}

const FALSE_THAT = /^(?:faux|inexact|mensonger|erroné|archifaux)$/u;

/** The word itself, « une fausse information », « une mise en scène ». */
function isFalse(tree: Tree, at: number): boolean {
  const isUntrue = (index: number) => UNTRUE_LEMMA.test(tree.tokens[index]?.lemma.toLowerCase() ?? "");
  const isStaged =
    tree.tokens[at]?.lemma === "mise" &&
    /^(?:en|de)$/u.test(wordAt(tree.tokens, at + 1)) &&
    /^scène$/u.test(wordAt(tree.tokens, at + 2));
  return isUntrue(at) || isStaged || childrenWith(tree, at, "amod").some(isUntrue);
}
