import type { EntityType } from "../../model/analysis.ts";
import type { KnowledgeRow } from "../../model/knowledge.ts";
import type { Sentence } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";

/** Where a candidate comes from, the surest first. */
export type CandidateSource =
  | "work"
  | "institution"
  | "knowledge"
  | "names"
  | "title"
  | "acronym"
  | "cue"
  | "unseen"
  | "repeat";

/** Words that may be a name, before overlaps and types are settled. */
export interface NameCandidate extends Span {
  readonly type: EntityType;
  readonly sentence: number;
  readonly source: CandidateSource;
  /** Row of the knowledge base whose name stands here letter for letter. */
  readonly row?: KnowledgeRow | undefined;
  /** What the words around say of the type. */
  readonly hint?: EntityType | undefined;
}

/** A sentence with the text around its tokens, so that finders need not carry the article along. */
export interface PlacedSentence {
  readonly index: number;
  readonly sentence: Sentence;
  readonly text: string;
  /** Set in capitals, where capitals say nothing. */
  readonly isShouted: boolean;
}

export function placeSentence(sentence: Sentence, index: number, text: string): PlacedSentence {
  return { index, sentence, text, isShouted: isShouted(text.slice(sentence.start, sentence.end)) };
}

/** Asked of every word by a dozen rules: most begin with a plain letter, which needs no pattern. */
export function startsUpper(form: string): boolean {
  const code = form.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= CAPITAL_A && code <= CAPITAL_Z : /^\p{Lu}/u.test(form);
}

/** Words of a sentence from one token to another, as they stand in the text. */
export function wordsBetween({ sentence, text }: PlacedSentence, first: number, last: number): string {
  const [from, to] = [sentence.tokens[first], sentence.tokens[last]];
  return from && to ? text.slice(from.start, to.end) : "";
}

/** Share of capital letters above which a sentence is set in capitals, and capitals say nothing. Guessed. */
const SHOUTED_SHARE = 0.7;

function isShouted(words: string): boolean {
  // Plain small letters alone are mostly too many already, and counted without a pattern.
  if (plainSmallLetters(words) > (1 - SHOUTED_SHARE) * words.length) return false;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 8 && capitals / letters > SHOUTED_SHARE;
}

function plainSmallLetters(words: string): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code >= SMALL_A && code <= SMALL_Z) count++;
  }
  return count;
}

const [SMALL_A, SMALL_Z] = ["a".charCodeAt(0), "z".charCodeAt(0)] as const;
const [CAPITAL_A, CAPITAL_Z] = ["A".charCodeAt(0), "Z".charCodeAt(0)] as const;
const FIRST_BEYOND_ASCII = 0x80;
