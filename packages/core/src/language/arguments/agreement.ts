import type { Sentence } from "../../model/reading.ts";
import { childrenOf, childWith, hasRelation } from "../tree.ts";

function finiteToken(sentence: Sentence, verb: number) {
  const group = [
    verb,
    ...childrenOf(sentence, verb).filter((child) => hasRelation(sentence.tokens[child], "aux", "cop")),
  ];
  return group.map((index) => sentence.tokens[index]!).find(({ features }) => features["VerbForm"] === "Fin");
}

export function isFiniteVerb(sentence: Sentence, verb: number): boolean {
  return finiteToken(sentence, verb) !== undefined;
}

/** Number of noun and finite verb; unknown on either side agrees. */
export function mayAgree(sentence: Sentence, noun: number, verb: number): boolean {
  const nounNumber = sentence.tokens[noun]!.features["Number"];
  const verbNumber = finiteToken(sentence, verb)?.features["Number"];
  return (
    nounNumber === undefined || verbNumber === undefined || nounNumber === verbNumber || hasConjunct(sentence, noun)
  );
}

function hasConjunct(sentence: Sentence, noun: number): boolean {
  return childWith(sentence, noun, "conj") !== undefined;
}

export function mayAgreeWithVerb(sentence: Sentence, left: number, right: number): boolean {
  const [one, other] = [finiteToken(sentence, left), finiteToken(sentence, right)];
  return one?.features["Number"] === other?.features["Number"] && one?.features["Person"] === other?.features["Person"];
}
