import type { BlockKind } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading, Sentence, Token } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { type AnalysedSentence, type AnalysedWord, analyseSentence } from "./analyse-sentence.ts";
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
  const analyse = analysingOnce(context.french);
  for (const [index, block] of article.blocks.entries()) {
    if (!READ_BLOCKS.has(block.kind) || (block.language !== undefined && !/^fr/i.test(block.language))) continue;
    const text = article.text.slice(block.start, block.end);
    sentences.push(...sentencesOf(text, analyse, { offset: block.start, block: index }));
  }
  return { sentences };
}

/** Reads one paragraph by itself; spans are shifted by `offset`. Line breaks inside it count as spaces. */
export function readParagraph(
  original: string,
  model: FrenchModel,
  place: Place = { offset: 0, block: 0 },
): readonly Sentence[] {
  return sentencesOf(original, (forms) => analyseSentence(forms, model), place);
}

/** Where a paragraph stands in its article. */
interface Place {
  readonly offset: number;
  readonly block: number;
}

type Analyse = (forms: readonly string[]) => AnalysedSentence;

/** What stands several times in a text, as in live reports and lists of articles, is analysed once. */
function analysingOnce(model: FrenchModel): Analyse {
  const known = new Map<string, AnalysedSentence>();
  return (forms) => {
    // No form holds a line break.
    const key = forms.join("\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    const analysed = analyseSentence(forms, model);
    known.set(key, analysed);
    return analysed;
  };
}

function sentencesOf(original: string, analyse: Analyse, { offset, block }: Place): readonly Sentence[] {
  const text = normalizeText(original);
  return splitSentences(text.text).flatMap((span) => {
    const tokens = tokenize(text.text.slice(span.start, span.end));
    const place = placer(text, span.start, offset);
    return cutOverlong(tokens).map((part): Sentence => {
      const { words, names } = analyse(part.map(({ form }) => form));
      return {
        ...place(part[0]!.start, part.at(-1)!.end),
        block,
        tokens: part.map((token, index) => toToken(words[index]!, place(token.start, token.end))),
        names: names.map(({ first, last, type }) => ({ ...place(part[first]!.start, part[last]!.end), type })),
      };
    });
  });
}

/** Every token is made here, in one order: what has one shape is read faster. */
function toToken({ form, lower, lemma, upos, features, head, relation }: AnalysedWord, { start, end }: Span): Token {
  return { form, lower, lemma, upos, features, head, relation, start, end };
}

/**
 * Most words of a sentence. The longest of the treebanks has 130; what is longer is a list or a page without full stops, and cutting it
 * keeps everything that walks over a sentence in proportion to the text.
 */
const LONGEST_SENTENCE = 300;

/** Cuts an overlong sentence, after a comma or semicolon of its last third where there is one. */
function cutOverlong(tokens: readonly RawToken[]): readonly (readonly RawToken[])[] {
  const parts: (readonly RawToken[])[] = [];
  let rest = 0;
  while (tokens.length - rest > LONGEST_SENTENCE) {
    let end = rest + LONGEST_SENTENCE;
    for (let at = end; at > rest + (2 * LONGEST_SENTENCE) / 3; at--) {
      if (!/^[,;]$/.test(tokens[at - 1]!.form)) continue;
      end = at;
      break;
    }
    parts.push(tokens.slice(rest, end));
    rest = end;
  }
  return rest < tokens.length ? [...parts, tokens.slice(rest)] : parts;
}

/** Turns offsets within a sentence of the normalised paragraph into offsets of the article. */
function placer(text: NormalizedText, sentenceStart: number, offset: number) {
  return (start: number, end: number) => {
    const span = text.originalSpan(sentenceStart + start, sentenceStart + end);
    return { start: offset + span.start, end: offset + span.end };
  };
}
