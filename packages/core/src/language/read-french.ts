import type { BlockKind } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading, Sentence } from "../model/reading.ts";
import { analyseSentence } from "./analyse-sentence.ts";
import type { FrenchModel } from "./french-model.ts";
import { type NormalizedText, normalizeText } from "./normalize-text.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenize } from "./tokenize.ts";

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
    const text = article.text.slice(block.start, block.end);
    sentences.push(...readParagraph(text, context.french, { offset: block.start, block: index }));
  }
  return { sentences };
}

/** Reads one paragraph by itself; spans are shifted by `offset`. Line breaks inside it count as spaces. */
export function readParagraph(
  original: string,
  model: FrenchModel,
  { offset, block }: { readonly offset: number; readonly block: number } = { offset: 0, block: 0 },
): readonly Sentence[] {
  const text = normalizeText(original);
  return splitSentences(text.text).map((span) => {
    const raw = tokenize(text.text.slice(span.start, span.end));
    const place = placer(text, span.start, offset);
    const { words, names } = analyseSentence(
      raw.map(({ form }) => form),
      model,
    );
    return {
      ...place(0, span.end - span.start),
      block,
      tokens: raw.map((token, index) => ({ ...words[index]!, ...place(token.start, token.end) })),
      names: names.map(({ first, last, type }) => ({ ...place(raw[first]!.start, raw[last]!.end), type })),
    };
  });
}

/** Turns offsets within a sentence of the normalised paragraph into offsets of the article. */
function placer(text: NormalizedText, sentenceStart: number, offset: number) {
  return (start: number, end: number) => {
    const span = text.originalSpan(sentenceStart + start, sentenceStart + end);
    return { start: offset + span.start, end: offset + span.end };
  };
}
