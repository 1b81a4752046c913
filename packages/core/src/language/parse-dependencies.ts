import type { ByteReader } from "./byte-reader.ts";
import { FeatureList } from "./feature-list.ts";
import { LinearModel, type Scorer } from "./linear-model.ts";
import { PARSER_FEATURE_LIMIT, type ParserWord, writeParserFeatures } from "./parser-features.ts";
import { ParserState } from "./parser-state.ts";

const FEATURE_SEED = 31;
export const SHIFT = 0;

/** Class 0 shifts; each label has a left and a right class after it. */
export function leftAction(label: number): number {
  return 1 + 2 * label;
}
export function rightAction(label: number): number {
  return 2 + 2 * label;
}
export function labelOf(action: number): number {
  return (action - 1) >> 1;
}
export function isLeft(action: number): boolean {
  return (action & 1) === 1;
}

export interface ParserLabels {
  readonly names: readonly string[];
  /** Labels seen on children before, and after, their head; other transitions are never tried. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export interface Tree {
  /** Head of each word, -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Greedy arc-hybrid dependency parser: two transitions a word, so linear in the sentence. */
export class DependencyParser {
  readonly labels: ParserLabels;
  readonly rootLabel: number;
  readonly features = new FeatureList(PARSER_FEATURE_LIMIT, FEATURE_SEED);
  readonly scores: Float32Array;
  readonly #scorer: Scorer;
  readonly #leftWithoutRoot: readonly number[];

  constructor(labels: ParserLabels, scorer: Scorer) {
    this.labels = labels;
    this.rootLabel = labels.names.indexOf("root");
    this.#leftWithoutRoot = labels.left.filter((label) => label !== this.rootLabel);
    this.#scorer = scorer;
    this.scores = new Float32Array(1 + 2 * labels.names.length);
  }

  static read(reader: ByteReader): DependencyParser {
    return new DependencyParser(reader.json<ParserLabels>(), new LinearModel(reader));
  }

  parse(words: readonly ParserWord[]): Tree {
    const state = new ParserState(words.length);
    while (!state.finished) this.apply(state, this.decide(state, words));
    return {
      heads: state.head.subarray(0, words.length).map((head) => (head === words.length ? -1 : head)),
      relations: Array.from(state.label.subarray(0, words.length), (label) => this.labels.names[label]!),
    };
  }

  /** Best allowed transition; leaves features and scores of the decision in place, for the trainer. */
  decide(state: ParserState, words: readonly ParserWord[]): number {
    writeParserFeatures(this.features, state, words);
    this.#scorer.score(this.features, this.scores);
    let best = state.canShift ? SHIFT : -1;
    let bestScore = state.canShift ? this.scores[SHIFT]! : -Infinity;
    const consider = (action: number): void => {
      if (this.scores[action]! <= bestScore && best >= 0) return;
      [best, bestScore] = [action, this.scores[action]!];
    };
    if (state.canAttachLeft) {
      // With an empty buffer the next word is the root.
      if (state.next === state.length) consider(leftAction(this.rootLabel));
      else for (const label of this.#leftWithoutRoot) consider(leftAction(label));
    }
    if (state.canAttachRight) for (const label of this.labels.right) consider(rightAction(label));
    return best;
  }

  apply(state: ParserState, action: number): void {
    if (action === SHIFT) state.shift();
    else if (isLeft(action)) state.attachLeft(labelOf(action));
    else state.attachRight(labelOf(action));
  }
}
