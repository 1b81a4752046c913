import { foldPhrase } from "../fold.ts";

/** Letters of a phrase without spaces: two spellings of one title or name become equal. */
export function foldKey(text: string): string {
  return foldPhrase(text).replace(/ /g, "");
}

/** Words of a text folded before. */
export function foldedWords(folded: string): ReadonlySet<string> {
  return new Set(folded === "" ? [] : folded.split(" "));
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    foldPhrase(text)
      .split(" ")
      .filter((word) => word !== ""),
  );
}

/** Words two sets share, over the larger set. */
export function wordOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.max(left.size, right.size);
}
