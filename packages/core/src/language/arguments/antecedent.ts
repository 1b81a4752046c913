import type { Sentence } from "../../model/reading.ts";
import { isDateNumber, isTimeWord } from "../time-words.ts";
import { childWith, hasRelation } from "../tree.ts";
import { prepositionOf } from "./argument.ts";

/** The noun that a relative pronoun stands for, undefined when the clause hangs on none. */
export function antecedentOf(sentence: Sentence, pronoun: number): number | undefined {
  let at = pronoun;
  for (let steps = 0; steps < sentence.tokens.length && at >= 0; steps++) {
    const { relation, head } = sentence.tokens[at]!;
    if (hasRelation(sentence.tokens[at], "acl")) return head >= 0 ? nounAt(sentence, head) : undefined;
    if (relation === "root") break;
    at = head;
  }
  return nearestNounBefore(sentence, pronoun);
}

/** The antecedent of a relative pronoun; any other token itself. */
export function resolved(sentence: Sentence, index: number): number {
  const { form, upos, relation } = sentence.tokens[index]!;
  if (upos !== "PRON" || !/^(?:qui|que|qu'|lequel|laquelle|lesquels|lesquelles|dont)$/i.test(form)) return index;
  if (relation === "expl:subj") return index;
  return antecedentOf(sentence, index) ?? index;
}

/** « l'attaque, le 28 juin, qui… »: a date between the noun and its clause is not meant. */
function nounAt(sentence: Sentence, index: number): number {
  const token = sentence.tokens[index]!;
  const isDate = isTimeWord(token) || (isDateNumber(token) && token.upos === "NUM");
  if (!isDate) return ownNoun(sentence, index);
  return token.head >= 0 && /^(?:NOUN|PROPN)$/.test(sentence.tokens[token.head]!.upos) ? token.head : index;
}

/** « l'homme d'affaires, qui… »: a complement without article only says what kind; the noun above it is meant. */
function ownNoun(sentence: Sentence, noun: number): number {
  const { relation, upos, head } = sentence.tokens[noun]!;
  const isKind =
    relation.startsWith("nmod") && upos === "NOUN" && childWith(sentence, noun, "det", "nummod") === undefined;
  return isKind && !/^(?:du|des|au|aux)$/i.test(prepositionOf(sentence, noun)) ? head : noun;
}

/** « le ministre, qui… » where the parser lost the noun: the last noun or name before the pronoun, past a comma at most. */
function nearestNounBefore(sentence: Sentence, pronoun: number): number | undefined {
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - 3); at--) {
    const { upos, form } = sentence.tokens[at]!;
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos)) return ownNoun(sentence, at);
    if (form !== ",") return undefined;
  }
  return undefined;
}
