import type { Sentence } from "../../model/reading.ts";
import { childrenOf, hasRelation, subtreeOf } from "../tree.ts";
import { isFiniteVerb, mayAgree } from "./agreement.ts";
import { type Argument, isBareNoun, membersOf } from "./argument.ts";

/**
 * « Le maire, pourtant, a admis… »: an adverb or clause set in between can make the parser leave the noun without a verb.
 * The bare noun that begins the clause, separated from the verb by commas only, is then its subject.
 */
export function danglingSubject(sentence: Sentence, verb: number): readonly Argument[] {
  if (!isFiniteVerb(sentence, verb)) return [];
  const { head } = sentence.tokens[verb]!;
  const candidates = [
    ...(head >= 0 && head < verb && isLoose(sentence, verb) ? [head] : []),
    ...childrenOf(sentence, verb).filter(
      (child) =>
        child < verb &&
        hasRelation(sentence.tokens[child], "dislocated", "vocative", "parataxis", "dep", "obl", "advcl", "obj"),
    ),
  ];
  const found = candidates.find((index) => isBareNoun(sentence, index) && mayAgree(sentence, index, verb));
  return found === undefined ? [] : membersOf(sentence, found, "stated");
}

/** A clause that the parser could not place, or hung on the noun as if it explained it. */
function isLoose(sentence: Sentence, verb: number): boolean {
  return (
    /^(?:parataxis|appos|conj|dep|acl$)/.test(sentence.tokens[verb]!.relation) ||
    isRelativeWithoutPronoun(sentence, verb)
  );
}

function isRelativeWithoutPronoun(sentence: Sentence, verb: number): boolean {
  if (sentence.tokens[verb]!.relation !== "acl:relcl") return false;
  return !subtreeOf(sentence, verb).some((index) =>
    /^(?:qui|que|qu'|dont|où|\p{L}*quel(?:le)?s?)$/iu.test(sentence.tokens[index]!.form),
  );
}
