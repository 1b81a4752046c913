import type { FrenchModel } from "../../language/french-model.ts";
import type { Block } from "../../model/analysis.ts";
import type { Article } from "../../model/article.ts";
import type { Reading } from "../../model/reading.ts";
import { type Tree, treeOf } from "../clause/tree.ts";
import { withCueVerbs } from "./cue-verbs-behind-marks.ts";
import { type Cue, findCues } from "./find-cues.ts";
import { type MarkedSpan, markedSpans } from "./quotation-marks.ts";

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
  return [...byBlock].flatMap(([index, sentences]) => {
    const block = article.blocks[index];
    if (block === undefined) return [];
    return [{ index, block, sentences, marks: markedSpans(article.text, block, opensWithMark(article, index + 1)) }];
  });
}

function opensWithMark(article: Article, index: number): boolean {
  const next = article.blocks[index];
  return (
    next !== undefined &&
    next.kind === "paragraph" &&
    /^\s*[«»“"]/u.test(article.text.slice(next.start, next.start + 4))
  );
}
