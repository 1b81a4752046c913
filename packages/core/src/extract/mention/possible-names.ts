import type { KnowledgeBase } from "../../model/knowledge.ts";
import type { Token } from "../../model/reading.ts";
import { foldName } from "../../resolve/names/index.ts";
import type { PlacedSentence } from "./candidate.ts";

/** Which runs of a sentence's words may be a name of the base: each word is folded once, and the base is asked for few of the runs. */
export class PossibleNames {
  readonly #knowledge: KnowledgeBase;
  readonly #words: readonly string[];
  /** From each word on, the next one that is written against the word before it, so that both fold into one. */
  readonly #nextGlued: readonly number[];
  #first = -1;
  #ends = 0;

  constructor({ sentence, text }: PlacedSentence, knowledge: KnowledgeBase) {
    const { tokens } = sentence;
    this.#knowledge = knowledge;
    this.#words = tokens.map(({ start, end }) => foldName(text.slice(start, end)));
    this.#nextGlued = nextGlued(tokens, text);
  }

  /** False only where the base knows no name that is written as the words from `first` to `last`, two at least and ten at most. */
  mayKnow(first: number, last: number): boolean {
    if (this.#nextGlued[first + 1]! <= last) return true;
    if (this.#first !== first) [this.#first, this.#ends] = [first, this.#knowledge.possibleEnds(this.#words, first)];
    return (this.#ends & (1 << (last - first))) !== 0;
  }
}

function nextGlued(tokens: readonly Token[], text: string): readonly number[] {
  const next = new Array<number>(tokens.length + 1).fill(tokens.length);
  for (let index = tokens.length - 1; index > 0; index--)
    next[index] = areParted(text, tokens[index - 1]!.end, tokens[index]!.start) ? next[index + 1]! : index;
  return next;
}

/** Whether a space, an apostrophe or another mark that folds to a space stands between two words. */
function areParted(text: string, end: number, start: number): boolean {
  if (start > end) return text.slice(end, start).trim() === "";
  return (
    !/[\p{L}\p{M}\p{N}\p{Cs}+&.]$/u.test(text.slice(end - 1, end)) ||
    !/^[\p{L}\p{M}\p{N}\p{Cs}+&.]/u.test(text.slice(start, start + 1))
  );
}
