import type { Analysis } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import { ascending, type HashedSet, hashedSet, hashOf } from "../text/hashed-set.ts";
import { isGrammar, stemOf, wordsOf } from "../text/words.ts";
import { minHash } from "./min-hash.ts";
import { type TopicWords, tellingStemsOf, topicWordsOf } from "./topic-words.ts";

/** The body of an article, for telling copies. */
export interface PreparedText {
  readonly sentences: readonly PreparedSentence[];
  /** Where words stand outside quotation marks: sharing a quotation is not copying. */
  readonly ownStems: PlacedStems;
  readonly signature: Uint32Array;
  readonly shingles: HashedSet;
  /** What it is about, whatever else was read out of it; title included. */
  readonly topic: TopicWords;
  /** What it is found by: rare words of its title and its first sentences. */
  readonly telling: readonly string[];
  /** Where the title ends; 0 when the text has none. */
  readonly titleEnd: number;
}

export interface PreparedSentence {
  /** How many distinct stems stand outside quotation marks. */
  readonly ownStems: number;
  readonly names: HashedSet;
  readonly numbers: HashedSet;
}

/** Hashes of stems, ascending, each once for every sentence that has it, beside the numbers of these sentences. */
export interface PlacedStems {
  readonly hashes: readonly number[];
  readonly sentences: readonly number[];
}

const BODY_KINDS: ReadonlySet<string> = new Set(["paragraph", "dek"]);

export function prepareText(analysis: Analysis): PreparedText {
  const spans = bodySentences(analysis);
  const words = spans.flatMap((span) => wordsOf(analysis.text.slice(span.start, span.end)));
  const shingles = shinglesOf(words);
  const passages = [analysis.document.title ?? "", ...spans.map(({ start, end }) => analysis.text.slice(start, end))];
  const own = spans.map(({ start, end }) => ownStemsOf(analysis.text.slice(start, end)));
  return {
    sentences: spans.map((span, at) =>
      prepareSentence(analysis.text.slice(span.start, span.end), own[at]?.length ?? 0),
    ),
    ownStems: placeStems(own),
    signature: minHash(shingles),
    shingles,
    topic: topicWordsOf(passages),
    telling: tellingStemsOf(passages.slice(0, 1 + LEAD_SENTENCES)),
    titleEnd: analysis.blocks.find(({ kind }) => kind === "title")?.end ?? 0,
  };
}

/** Sentences in which news say what they are about. Guessed. */
const LEAD_SENTENCES = 3;

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

function prepareSentence(sentence: string, ownStems: number): PreparedSentence {
  return {
    ownStems,
    names: hashedSet((sentence.match(/(?<=[\p{L}\d,;]\s)\p{Lu}\p{L}{2,}/gu) ?? []).flatMap((name) => wordsOf(name))),
    numbers: hashedSet(wordsOf(sentence).filter((word) => /^\d/.test(word))),
  };
}

function ownStemsOf(sentence: string): HashedSet {
  const own = sentence.replace(/[«“"][^»”"]*[»”"]/gu, " ");
  return hashedSet(
    wordsOf(own)
      .filter((word) => !isGrammar(word))
      .map(stemOf),
  );
}

function placeStems(sentences: readonly HashedSet[]): PlacedStems {
  const placed = sentences
    .flatMap((stems, sentence) => stems.map((hash) => ({ hash, sentence })))
    .sort((one, other) => ascending(one.hash, other.hash));
  return { hashes: placed.map(({ hash }) => hash), sentences: placed.map(({ sentence }) => sentence) };
}

/** Words of one shingle. Three, because translations and light rewriting leave few longer runs. Guessed; see the evaluation. */
const SHINGLE_WORDS = 3;

function shinglesOf(words: readonly string[]): HashedSet {
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    shingles.add(hashOf(words.slice(at, at + SHINGLE_WORDS).join(" ")));
  }
  return [...shingles].sort(ascending);
}
