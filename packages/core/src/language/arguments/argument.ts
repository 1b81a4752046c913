import { foundAt } from "../../model/found-at.ts";
import type { Sentence } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { phraseTokens } from "../phrase.ts";
import { isPeriodNoun, isTimeWord } from "../time-words.ts";
import { childrenOf, childWith, hasRelation, spanOfTokens } from "../tree.ts";

/**
 * How a verb's argument was found: `stated` as the parser says; `inverted` after the verb (« …, a dit le ministre »); `shared` with the verb
 * it is coordinated to; `relative` through qui or a participle on its noun; `controlled` by the verb above (« ajoutant », « a promis de partir »);
 * `agent` after par.
 */
export type ArgumentWay = "stated" | "inverted" | "shared" | "relative" | "controlled" | "agent";

/** A phrase that takes part in what a verb tells. Its span leaves out preposition, relative clause, apposition and time words. */
export interface Argument extends Span {
  /** Token that heads the phrase. */
  readonly head: number;
  readonly way: ArgumentWay;
}

/** One argument for the head and one for each noun coordinated with it. */
export function membersOf(sentence: Sentence, head: number, way: ArgumentWay): readonly Argument[] {
  const heads = [head, ...childrenOf(sentence, head).filter((child) => isNominalConjunct(sentence, child))];
  return foundAt(heads, (member) => {
    const span = spanOfTokens(sentence, phraseTokens(sentence, member));
    return span && { ...span, head: member, way };
  });
}

function isNominalConjunct(sentence: Sentence, child: number): boolean {
  const token = sentence.tokens[child]!;
  return hasRelation(token, "conj") && /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos);
}

/** A weekday, hier or « cette semaine »: never who acts. « La journée » as a subject stays one: only bare complements come here. */
export function isTimePhrase(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]!;
  if (isTimeWord(token)) return true;
  if (!isPeriodNoun(token)) return false;
  return /^(?:obj|obl|nmod|dislocated|advmod|dep)/.test(token.relation);
}

/** A noun or name without preposition, conjunction or subject of its own, which may stand for somebody who acts. */
export function isBareNoun(sentence: Sentence, index: number): boolean {
  const { upos } = sentence.tokens[index]!;
  if (!/^(?:NOUN|PROPN)$/.test(upos) || isTimePhrase(sentence, index)) return false;
  return childWith(sentence, index, "case", "mark", "cop", "nsubj") === undefined;
}

/** The preposition before a noun in lower case, empty for none. */
export function prepositionOf(sentence: Sentence, index: number): string {
  const preposition = childWith(sentence, index, "case");
  return preposition === undefined ? "" : sentence.tokens[preposition]!.form.toLowerCase();
}
