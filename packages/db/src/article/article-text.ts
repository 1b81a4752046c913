import type { Analysis, BlockKind } from "@recoupe/core/model";

/** Blocks that a reader would call the article. */
const ARTICLE_KINDS: ReadonlySet<string> = new Set<BlockKind>(["title", "dek", "heading", "paragraph", "caption"]);

/** Lexemes and positions of a text search document may fill 1 MB; at this length even Cyrillic without repetition fits. */
const SEARCHED_CHARACTERS = 300_000;

/** The article without the page around it: one line for each block. */
export function articleText(analysis: {
  readonly text: string;
  readonly blocks: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}): string {
  return analysis.blocks
    .filter(({ kind }) => ARTICLE_KINDS.has(kind))
    .map(({ start, end }) => analysis.text.slice(start, end).trim())
    .join("\n");
}

export function searchedText(analysis: Analysis): string {
  return articleText(analysis).slice(0, SEARCHED_CHARACTERS);
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
