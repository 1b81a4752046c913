import type { FrenchModel } from "../../../language/french-model.ts";
import type { Block } from "../../../model/analysis.ts";
import type { Article } from "../../../model/article.ts";
import type { Reading } from "../../../model/reading.ts";
import { type Tree, treeOf } from "../../clause/tree.ts";
import type { Cue } from "../cue/cue.ts";
import { withCueVerbs } from "../cue/cue-verbs-beside-marks.ts";
import { findCues } from "../cue/find-cues.ts";
import { isNameInMarks } from "./names-in-marks.ts";
import { closesFirst, type MarkedSpan, markedSpans, markLeftOpen } from "./quotation-marks.ts";

/** One sentence with its tree and the speech it announces. */
export interface SentenceView {
  /** Index into the reading's sentences. */
  readonly index: number;
  readonly tree: Tree;
  readonly cues: readonly Cue[];
}

/** One block of the article made ready for reading its quotations. */
export interface QuotedBlock {
  readonly index: number;
  readonly block: Block;
  readonly sentences: readonly SentenceView[];
  readonly marks: readonly MarkedSpan[];
}

/** The blocks that were read, in order, each with its quotation marks and cues. */
export function quotedBlocks(article: Article, reading: Reading, french: FrenchModel): readonly QuotedBlock[] {
  const byBlock = new Map<number, SentenceView[]>();
  reading.sentences.forEach((sentence, index) => {
    const tree = treeOf(withCueVerbs(sentence, french));
    const views = byBlock.get(sentence.block) ?? [];
    views.push({ index, tree, cues: findCues(tree) });
    byBlock.set(sentence.block, views);
  });
  const marks = marksOfBlocks(article);
  return [...byBlock].flatMap(([index, sentences]) => {
    const block = article.blocks[index];
    const spoken = marks(index).filter((mark) => !sentences.some(({ tree }) => isNameInMarks(tree, mark)));
    return block === undefined ? [] : [{ index, block, sentences, marks: spoken }];
  });
}

/** A quotation without marks of its own in between is followed over this many paragraphs. Guessed. */
const LONGEST_QUOTATION = 6;

/** The quotations of each block, read in order because one may run over several paragraphs. */
function marksOfBlocks(article: Article): (index: number) => readonly MarkedSpan[] {
  const { text, blocks } = article;
  let opened: string | undefined;
  const found = blocks.map((block, index) => {
    const left = markLeftOpen(text, block, opened);
    const goesOn = left !== undefined && closesLater(article, index + 1, left);
    const marks = markedSpans(text, block, { opened, continues: goesOn || opensWithMark(article, index + 1) });
    opened = goesOn ? left : undefined;
    return marks;
  });
  return (index) => found[index] ?? [];
}

function closesLater(article: Article, from: number, mark: string): boolean {
  for (const block of article.blocks.slice(from, from + LONGEST_QUOTATION)) {
    const closes = block.kind === "paragraph" ? closesFirst(article.text, block, mark) : false;
    if (closes !== undefined) return closes;
  }
  return false;
}

function opensWithMark(article: Article, index: number): boolean {
  const next = article.blocks[index];
  return (
    next !== undefined &&
    next.kind === "paragraph" &&
    /^\s*(?:<<|[«»“"])/u.test(article.text.slice(next.start, next.start + 4))
  );
}
