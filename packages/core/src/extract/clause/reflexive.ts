import type { Token } from "../../model/reading.ts";
import { wordAt } from "./tree.ts";

const REFLEXIVE = new Set(["se", "s'"]);

/** Whether a reflexive pronoun stands among the words from `first` up to the verb. */
export function hasReflexive(tokens: readonly Token[], first: number, main: number): boolean {
  for (let index = first; index < main; index++)
    if (REFLEXIVE.has(wordAt(tokens, index)) || isOfSpeaker(tokens, index)) return true;
  return false;
}

/** « nous nous retirons », « je ne me rendrai pas »: the pronoun again of whoever speaks or is spoken to. */
function isOfSpeaker(tokens: readonly Token[], index: number): boolean {
  const subject = SUBJECT_OF.get(wordAt(tokens, index));
  const before = /^(?:ne|n')$/u.test(wordAt(tokens, index - 1)) ? index - 2 : index - 1;
  return subject?.test(wordAt(tokens, before)) === true;
}

const SUBJECT_OF: ReadonlyMap<string, RegExp> = new Map([
  ["me", /^(?:je|j')$/u],
  ["m'", /^(?:je|j')$/u],
  ["te", /^tu$/u],
  ["t'", /^tu$/u],
  ["nous", /^nous$/u],
  ["vous", /^vous$/u],
]);
