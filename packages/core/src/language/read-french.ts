import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";

/** Sentences, words, lemmas, syntax and names of the blocks that count as article (title, dek, headings, paragraphs, captions). */
export function readFrench(_article: Article, _context: StageContext): Reading {
  return { sentences: [] };
}
