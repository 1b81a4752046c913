import type { Mark } from "@recoupe/api/present";
import { cleanText } from "../output/clean-text.ts";

/** What a run of text means; `src/tui/colors.ts` decides how that looks on a screen. */
export type Tone = "plain" | "strong" | "quiet" | "evidence" | "failure" | Mark;

/** A run of text of one meaning; `evidence` numbers the sentences it belongs to, so that one can be lit and scrolled to. */
export interface Segment {
  readonly text: string;
  readonly tone: Tone;
  readonly evidence?: readonly number[] | undefined;
}

export interface Paragraph {
  readonly segments: readonly Segment[];
  /** Columns before every line. */
  readonly indent?: number;
  /** Further columns before the lines after the first. */
  readonly hang?: number;
}

/** One line of the screen, at most as wide as it was wrapped for. */
export interface Line {
  readonly segments: readonly Segment[];
}

/** A run of untrusted or own text: the only way into a pane, so that nothing in it can steer the terminal. */
export function run(text: string, tone: Tone = "plain", evidence?: readonly number[]): Segment {
  return { text: cleanText(text), tone, evidence };
}

export function paragraph(text: string, tone: Tone = "plain", indent = 0): Paragraph {
  return { segments: [run(text, tone)], indent };
}

export const blankParagraph: Paragraph = { segments: [] };
