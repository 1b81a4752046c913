import type { VerbGroup } from "../../clause/verb-groups.ts";
import type { ReportingUse } from "./reporting-words.ts";

/** Words that announce speech, and where what they announce begins. Indices are token indices of one sentence. */
export interface Cue {
  readonly kind: "verb" | "according";
  readonly first: number;
  readonly last: number;
  /** The reporting word's lemma, or « selon ». */
  readonly lemma: string;
  readonly uses: ReadonlySet<ReportingUse>;
  readonly group: VerbGroup | undefined;
  /** Head of the phrase that says who speaks. */
  readonly speaker: number | undefined;
  readonly complement: Complement | undefined;
  /** « …, a-t-il dit » and « …, a dit X »: the words reported stand around the cue. */
  readonly incise: boolean;
  /** Index of the last token of the incise or of the phrase after « selon ». */
  readonly end: number;
  /** « comme l'a rapporté l'agence »: whose relay, not whose words. */
  readonly relay: boolean;
}

export interface Complement {
  readonly kind: "que" | "infinitive" | "colon" | "marks";
  /** First token of what is reported. */
  readonly start: number;
}

/** Tokens that are quotation marks; the language layer writes curly ones as straight. */
export const MARK = /^[«»"“”‹›„]$/u;
export const CLOSING_MARK = /^[»”"›]$/u;
