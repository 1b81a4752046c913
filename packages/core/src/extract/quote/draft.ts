import { datelineEndOf } from "../../language/dateline.ts";
import type { Quote } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { Tree } from "../clause/tree.ts";
import type { Cue } from "./cue/cue.ts";
import type { SentenceView } from "./marks/quoted-block.ts";

/** Every rule that finds a quotation; readers are told by these names why something was found. */
export const QUOTE_RULES = [
  "que",
  "infinitive",
  "colon",
  "according-to",
  "incise",
  "incise-behind-marks",
  "incise-inside-marks",
  "that-clause-in-marks",
  "that-clause-with-fragment",
  "verb-then-colon",
  "verb-then-marks",
  "verb-then-fragment",
  "fragment-in-object",
  "described-as",
  "name-and-colon",
  "name-in-parentheses",
  "name-right-before",
  "with-these-words",
  "named-in-next-sentence",
  "previous-speaker",
] as const;
export type QuoteRule = (typeof QUOTE_RULES)[number];

/** What a rule found, before it gets its speaker and its number. */
export interface Draft extends Span {
  readonly kind: Quote["kind"];
  readonly cue: Cue | undefined;
  readonly view: SentenceView;
  readonly rule: QuoteRule;
}

/** A quotation that fills this share of a clause is the clause. Guessed: marks and a stray word make the rest. */
export const WHOLE_CLAUSE = 0.9;

/** Token indices, the last one not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function lengthOf(span: Span): number {
  return span.end - span.start;
}

export function spanOf(tree: Tree, range: Range): Span {
  return { start: tree.tokens[range.from]?.start ?? 0, end: tree.tokens[range.to - 1]?.end ?? 0 };
}

const LOOSE = /^[,.;:!?…–—-]$/u;
/** An incise needs this many words beside it to report. */
const SHORTEST_REPORTED = 3;

/** The range without dateline and loose marks at its ends; undefined when too little is left. */
export function trimmed(tokens: SentenceView["tree"]["tokens"], from: number, to: number): Range | undefined {
  let first = Math.max(from, datelineEndOf(tokens));
  let end = to;
  while (first < end && LOOSE.test(tokens[first]?.form ?? "")) first += 1;
  while (end > first && LOOSE.test(tokens[end - 1]?.form ?? "")) end -= 1;
  return end - first >= SHORTEST_REPORTED ? { from: first, to: end } : undefined;
}

/** A closing mark at the end of a clause is no part of it when the clause does not begin with one. */
export function trimMarks(span: Span, text: string): Span {
  let { end } = span;
  while (
    end > span.start &&
    /[\s»”"]/u.test(text.charAt(end - 1)) &&
    !/^[«“"]/u.test(text.slice(span.start, span.start + 1)) &&
    countMarks(text.slice(span.start, end)) % 2 === 1
  )
    end -= 1;
  return { start: span.start, end };
}

function countMarks(text: string): number {
  return (text.match(/[«»“”"]/gu) ?? []).length;
}
