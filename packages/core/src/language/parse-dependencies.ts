import type { ByteReader } from "./byte-reader.ts";
import { FeatureList } from "./feature-list.ts";
import { LinearModel, type Scorer } from "./linear-model.ts";
import { PARSER_FEATURE_LIMIT, type ParserWord, writeParserFeatures } from "./parser-features.ts";
import { ParserState } from "./parser-state.ts";

const FEATURE_SEED = 31;
export const SHIFT = 0;

/** Class of the transition that hangs a word on one behind it: class 0 shifts, each label has a left and a right class after it. */
export function leftAction(label: number): number {
  return 1 + 2 * label;
}

/** The same on one before it. */
export function rightAction(label: number): number {
  return 2 + 2 * label;
}

/** The label that a left or right transition gives. */
export function labelOf(action: number): number {
  return (action - 1) >> 1;
}

/** Whether a transition other than the shift goes to the left. */
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
  readonly features: FeatureList;
  readonly scores: Float64Array;
  readonly #scorer: Scorer;
  /** Transitions that attach with a label other than root. */
  readonly #leftActions: Int32Array;
  readonly #rightActions: Int32Array;

  constructor(labels: ParserLabels, scorer: Scorer) {
    this.labels = labels;
    this.features = new FeatureList(PARSER_FEATURE_LIMIT, FEATURE_SEED, scorer.composer);
    this.rootLabel = labels.names.indexOf("root");
    this.#leftActions = Int32Array.from(labels.left.filter((label) => label !== this.rootLabel).map(leftAction));
    this.#rightActions = Int32Array.from(labels.right.map(rightAction));
    this.#scorer = scorer;
    this.scores = new Float64Array(1 + 2 * labels.names.length);
  }

  static read(reader: ByteReader): DependencyParser {
    return new DependencyParser(reader.json<ParserLabels>(), new LinearModel(reader));
  }

  parse(words: readonly ParserWord[]): Tree {
    const state = new ParserState(words.length);
    while (!state.finished) {
      // With an empty stack there is nothing to decide, nor about the last word, which is the root's.
      if (state.depth === 0) state.shift();
      else if (state.depth === 1 && !state.canShift) state.attachLeft(this.rootLabel);
      else this.apply(state, this.decide(state, words));
    }
    return {
      heads: state.head.subarray(0, words.length).map((head) => (head === words.length ? -1 : head)),
      relations: words.map((_, index) => this.labels.names[state.label[index]!]!),
    };
  }

  /** Best allowed transition; leaves features and scores of the decision in place, for the trainer. */
  decide(state: ParserState, words: readonly ParserWord[]): number {
    writeParserFeatures(this.features, state, words);
    this.#scorer.score(this.features, this.scores);
    let best = state.canShift ? SHIFT : -1;
    if (state.canAttachLeft) {
      // With an empty buffer the next word is the root.
      if (state.next === state.length) best = leftAction(this.rootLabel);
      else best = this.#bestOf(this.#leftActions, best);
    }
    return state.canAttachRight ? this.#bestOf(this.#rightActions, best) : best;
  }

  /** The first of the best actions, if it is better than `best` (-1 for none so far). */
  #bestOf(actions: Int32Array, best: number): number {
    const { scores } = this;
    let bestScore = best < 0 ? -Infinity : scores[best]!;
    let found = best;
    for (let k = 0; k < actions.length; k++) {
      const action = actions[k]!;
      if (scores[action]! <= bestScore) continue;
      found = action;
      bestScore = scores[action]!;
    }
    return found;
  }

  apply(state: ParserState, action: number): void {
    if (action === SHIFT) state.shift();
    else if (isLeft(action)) state.attachLeft(labelOf(action));
    else state.attachRight(labelOf(action));
  }
}
