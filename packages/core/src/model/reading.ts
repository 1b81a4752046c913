import type { EntityType } from "./analysis.ts";
import type { Span } from "./span.ts";

/** Universal features of a word, such as `{ Number: "Plur", Tense: "Past" }`; undefined is what is not said of it. */
export type Features = Readonly<Record<string, string | undefined>>;

/** A surface word. Contractions (au, du, des) are one token here; `recoupe tag` expands them as UD does. */
export interface Token extends Span {
  readonly form: string;
  /** The form in small letters. */
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech; contractions are `ADP_DET` or `ADP_PRON`. */
  readonly upos: string;
  readonly features: Features;
  /** Index of the head within the sentence; -1 for the root. */
  readonly head: number;
  /** Universal dependency relation, with subtype: `nsubj`, `nsubj:pass`, `obl:agent`… */
  readonly relation: string;
}

/** A name found in a sentence: the longest span without title or function. */
export interface NameSpan extends Span {
  readonly type: EntityType;
}

export interface Sentence extends Span {
  /** Index into the article's `blocks`. */
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}

/** The article as French: sentences of the blocks that count as article, in order. */
export interface Reading {
  readonly sentences: readonly Sentence[];
}
