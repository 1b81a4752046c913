import { diffWordsWithSpace } from "diff";

/** A piece of a rendering; `own` where the rendering beside it has other words. */
export interface RenderingPiece {
  readonly text: string;
  readonly own: boolean;
}

/** Words that two renderings may differ in before the comparison is given up: it grows with the square of them. Guessed. */
const MOST_DIFFERENCES = 400;
/** Share of its letters that a rendering must have in common with the other: below it, everything would be marked. Guessed. */
const LEAST_SHARED = 0.25;

/** A rendering cut where it differs from another one; joined, the pieces are the rendering. Empty when little is common. */
export function piecesOf(rendering: string, other: string): readonly RenderingPiece[] {
  const changes = diffWordsWithSpace(other, rendering, { maxEditLength: MOST_DIFFERENCES });
  if (!changes) return [];
  const pieces = changes
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ text: value, own: added === true && /\S/u.test(value) }));
  const shared = pieces.reduce((sum, { text, own }) => sum + (own ? 0 : lettersIn(text)), 0);
  return shared < LEAST_SHARED * lettersIn(rendering) ? [] : pieces;
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, "").length;
}
