import type { BlockKind } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading, Sentence, Token } from "../model/reading.ts";
import type { FrenchModel } from "./french-model.ts";
import { type NormalizedText, normalizeText } from "./normalize-text.ts";
import { splitSentences } from "./split-sentences.ts";
import { type RawToken, tokenize } from "./tokenize.ts";

/** Blocks that the outlet wrote about the matter; the rest of the page is not read. */
const READ_BLOCKS: ReadonlySet<BlockKind> = new Set(["title", "dek", "heading", "paragraph", "caption"]);

/**
 * Sentences, words, lemmas, syntax and names of the blocks that count as article: title, dek, headings, paragraphs, captions.
 * Blocks in another language are left out. Spans are UTF-16 offsets into `article.text`; never throws, linear in the text.
 */
export function readFrench(article: Article, context: StageContext): Reading {
  const sentences: Sentence[] = [];
  for (const [index, block] of article.blocks.entries()) {
    if (!READ_BLOCKS.has(block.kind) || (block.language !== undefined && !/^fr/i.test(block.language))) continue;
    sentences.push(...readParagraph(article.text.slice(block.start, block.end), context.french, block.start, index));
  }
  return { sentences };
}

function readParagraph(original: string, model: FrenchModel, offset: number, block: number): Sentence[] {
  const text = normalizeText(original);
  return splitSentences(text.text).map((span) => {
    const raw = tokenize(text.text.slice(span.start, span.end));
    const place = placer(text, span.start, offset);
    return {
      ...place(0, span.end - span.start),
      block,
      tokens: raw.map((token) => ({ ...place(token.start, token.end), ...analyse(token, model) })),
      names: [],
    };
  });
}

function analyse(token: RawToken, model: FrenchModel): Omit<Token, "start" | "end"> {
  const first = model.lexicon.analyses(token.form)[0];
  return {
    form: token.form,
    lemma: first?.lemma ?? token.form,
    upos: first?.upos ?? (/^\p{L}/u.test(token.form) ? "PROPN" : /^\d/.test(token.form) ? "NUM" : "PUNCT"),
    features: first?.features ?? {},
    head: -1,
    relation: "dep",
  };
}

/** Turns offsets within a sentence of the normalised paragraph into offsets of the article. */
function placer(text: NormalizedText, sentenceStart: number, offset: number) {
  return (start: number, end: number) => {
    const span = text.originalSpan(sentenceStart + start, sentenceStart + end);
    return { start: offset + span.start, end: offset + span.end };
  };
}
