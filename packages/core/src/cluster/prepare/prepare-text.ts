import type { Analysis } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import { hash32 } from "../text/content-hash.ts";
import { isGrammar, stemOf, stemsOf, wordsOf } from "../text/words.ts";
import { minHash } from "./min-hash.ts";

/** The body of an article, for telling copies. */
export interface PreparedText {
  readonly sentences: readonly PreparedSentence[];
  readonly signature: Uint32Array;
  readonly shingles: ReadonlySet<number>;
  /** Stems of its longer words, title included: what it is about, whatever else was read out of it. */
  readonly words: ReadonlySet<string>;
  /** Where the title ends; 0 when the text has none. */
  readonly titleEnd: number;
}

export interface PreparedSentence {
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
  /** Stems outside quotation marks: sharing a quotation is not copying. */
  readonly ownStems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const BODY_KINDS: ReadonlySet<string> = new Set(["paragraph", "dek"]);

export function prepareText(analysis: Analysis): PreparedText {
  const spans = bodySentences(analysis);
  const words = spans.flatMap((span) => wordsOf(analysis.text.slice(span.start, span.end)));
  const shingles = shinglesOf(words);
  return {
    sentences: spans.map((span) => prepareSentence(analysis.text, span)),
    signature: minHash(shingles),
    shingles,
    words: new Set(
      longStems([analysis.document.title ?? "", ...spans.map(({ start, end }) => analysis.text.slice(start, end))]),
    ),
    titleEnd: analysis.blocks.find(({ kind }) => kind === "title")?.end ?? 0,
  };
}

function longStems(passages: readonly string[]): readonly string[] {
  return passages.flatMap(stemsOf).filter((stem) => stem.length >= TOPIC_STEM_LETTERS);
}

/** Shorter stems are in all articles. Guessed. */
const TOPIC_STEM_LETTERS = 5;

function bodySentences(analysis: Analysis): readonly Span[] {
  const bodies = analysis.blocks.filter(({ kind }) => BODY_KINDS.has(kind));
  const inBody = (span: Span) => bodies.some((block) => block.start <= span.start && span.end <= block.end);
  if (analysis.sentences && analysis.sentences.length > 0) return analysis.sentences.filter(inBody);
  return bodies.flatMap((block) => splitSentences(analysis.text, block));
}

/** A plain cut at sentence ends, for analyses that were stored without sentences. */
export function splitSentences(text: string, block: Span): readonly Span[] {
  const cuts = [...text.slice(block.start, block.end).matchAll(/[.!?…]["»”]?\s+(?=[\p{Lu}«“"])/gu)];
  const ends = [...cuts.map((cut) => block.start + cut.index + cut[0].length), block.end];
  return ends.map((end, at) => ({ start: at === 0 ? block.start : (ends[at - 1] ?? block.start), end }));
}

function prepareSentence(text: string, span: Span): PreparedSentence {
  const sentence = text.slice(span.start, span.end);
  const own = sentence.replace(/[«“"][^»”"]*[»”"]/gu, " ");
  return {
    span,
    stems: new Set(contentStems(sentence)),
    ownStems: new Set(contentStems(own)),
    names: new Set((sentence.match(/(?<=[\p{L}\d,;]\s)\p{Lu}\p{L}{2,}/gu) ?? []).flatMap((name) => wordsOf(name))),
    numbers: new Set(wordsOf(sentence).filter((word) => /^\d/.test(word))),
  };
}

function contentStems(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => !isGrammar(word))
    .map(stemOf);
}

/** Words of one shingle. Three, because translations and light rewriting leave few longer runs. Guessed; see the evaluation. */
const SHINGLE_WORDS = 3;

function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    shingles.add(hash32(words.slice(at, at + SHINGLE_WORDS).join(" ")));
  }
  return shingles;
}
