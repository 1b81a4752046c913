import { diffArrays } from "diff";

/** A paragraph that one version of a text has and the other has not. */
export interface TextChange {
  readonly kind: "added" | "removed";
  readonly text: string;
}

/** Paragraphs compared at most; a longer text is a page that was taken apart differently, not an article that was edited. */
const MAX_LINES = 5000;

/** What the newer text has otherwise than the older one, a line a paragraph, in reading order; what was removed stands first. */
export function textChanges(older: string, newer: string): readonly TextChange[] {
  const compared = diffArrays(linesOf(older), linesOf(newer));
  return compared.flatMap(({ added, removed, value }): TextChange[] =>
    added || removed ? value.map((text) => ({ kind: added ? "added" : "removed", text })) : [],
  );
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, MAX_LINES);
}
