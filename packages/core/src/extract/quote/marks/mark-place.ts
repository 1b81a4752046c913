import { contains } from "../../../model/span.ts";
import type { Cue } from "../cue/cue.ts";
import type { MarkedSpan } from "./quotation-marks.ts";
import type { QuotedBlock, SentenceView } from "./quoted-block.ts";

/** A quotation alone needs this many words to be speech and not an emphasised term. Guessed. */
export const SHORTEST_ALONE = 5;

export interface MarkPlace {
  readonly mark: MarkedSpan;
  /** The sentence the quotation begins in. */
  readonly view: SentenceView;
  readonly block: QuotedBlock;
  readonly text: string;
}

export interface FoundCue {
  readonly cue: Cue;
  readonly view: SentenceView;
}

/** Marks hold a clause when a finite verb stands in them and enough words. */
export function isClause({ mark, view, text }: MarkPlace): boolean {
  const words = wordCount(text.slice(mark.start, mark.end));
  const finite = view.tree.tokens.some((token) => contains(mark, token) && token.features.VerbForm === "Fin");
  return words >= SHORTEST_ALONE - 1 && (finite || !contains(view.tree.sentence, mark));
}

export function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

/** Index of a colon right before the marks. */
export function colonBefore({ mark, view, text }: MarkPlace): number | undefined {
  const { tokens } = view.tree;
  const colon = tokens.findLastIndex((token) => token.form === ":" && token.end <= mark.outer.start);
  const token = tokens[colon];
  return token && /^\s*$/u.test(text.slice(token.end, mark.outer.start)) ? colon : undefined;
}
