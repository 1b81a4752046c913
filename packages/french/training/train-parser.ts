import {
  DependencyParser,
  isLeft,
  labelOf,
  leftAction,
  type ParserLabels,
  ParserState,
  type ParserWord,
  rightAction,
  SHIFT,
} from "@recoupe/core/language";
import { seededRandom, shuffle } from "./random.ts";
import type { SurfaceSentence } from "./read-conllu.ts";
import type { Trained } from "./train-taggers.ts";
import { TrainableModel } from "./trainable-model.ts";

/** A sentence as the parser will meet it, with the tags that a tagger gave it, and its true tree. */
export interface ParserExample {
  readonly words: readonly ParserWord[];
  /** Head of each word; the number of words for the root. */
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}

/**
 * One parser is trained with each of these and their weights are added: their chance mistakes cancel each other. Sequoia dev, LAS of one, two
 * and three: 86.8 (86.7 and 86.8 for the others), 87.0, 87.0, the file a fifth smaller since chance weights fall below the threshold. Five since
 * November 2026: events found with single trainings on the same sentences differed by up to two points.
 */
export const PARSER_SEEDS: readonly number[] = [3, 5, 7, 11, 13];
/** Rarer relations become `dep`: too few to learn. */
const FEWEST_OF_A_LABEL = 3;
/** Share of steps that follow the parser's own choice after the first epoch (Goldberg and Nivre 2012). */
const EXPLORATION = 0.9;

export function collectLabels(sentences: readonly SurfaceSentence[]): ParserLabels {
  const counts = new Map<string, number>();
  for (const { relation } of sentences.flatMap(({ tokens }) => tokens))
    counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST_OF_A_LABEL).map(([name]) => name);
  if (!names.includes("dep")) names.push("dep");
  const [left, right] = [new Set<number>(), new Set<number>()];
  for (const { tokens } of sentences) {
    for (const [index, { head, relation }] of tokens.entries()) {
      const label = names.indexOf(relation);
      if (label >= 0) (head === -1 || head > index ? left : right).add(label);
    }
  }
  return { names, left: sorted(left), right: sorted(right) };
}

/** Parsers of several seeds as one. */
export function trainParser(
  labels: ParserLabels,
  examples: readonly ParserExample[],
  epochs: number,
): Trained<DependencyParser> {
  const sum = emptyModel(labels);
  for (const seed of PARSER_SEEDS) sum.add(trainOne(labels, examples, epochs, seed));
  return { tagger: new DependencyParser(labels, sum), model: sum };
}

/** Arc-hybrid parser with a dynamic oracle: any state has a best way on, so the parser may be trained on its own mistakes. */
function trainOne(
  labels: ParserLabels,
  examples: readonly ParserExample[],
  epochs: number,
  seed: number,
): TrainableModel {
  const model = emptyModel(labels);
  const parser = new DependencyParser(labels, model);
  const random = seededRandom(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      learnSentence(parser, model, example, () => epoch >= 1 && random() < EXPLORATION);
    }
  }
  return model.average();
}

function emptyModel(labels: ParserLabels): TrainableModel {
  return new TrainableModel(1 + 2 * labels.names.length, 20);
}

function learnSentence(
  parser: DependencyParser,
  model: TrainableModel,
  example: ParserExample,
  explores: () => boolean,
): void {
  const gold = { heads: example.heads, labels: example.labels.map((label) => labelNumber(parser, label)) };
  const state = new ParserState(example.words.length);
  while (!state.finished) {
    const guess = parser.decide(state, example.words);
    const costs = costsOf(state, gold.heads);
    const right = bestRightAction(parser, state, gold, costs);
    const correct = isRight(state, gold, costs, guess);
    if (!correct) model.update(parser.features.hashes, parser.features.length, right, guess);
    model.step++;
    parser.apply(state, explores() || correct ? guess : right);
  }
}

interface Gold {
  readonly heads: Int32Array;
  readonly labels: readonly number[];
}

/** Arcs that become unreachable by each kind of transition; Infinity where it is not allowed. */
interface Costs {
  readonly shift: number;
  readonly left: number;
  readonly right: number;
}

function labelNumber(parser: DependencyParser, label: string): number {
  const known = parser.labels.names.indexOf(label);
  return known >= 0 ? known : parser.labels.names.indexOf("dep");
}

function costsOf(state: ParserState, heads: Int32Array): Costs {
  const [top, below] = [state.top(0), state.top(1)];
  const { next } = state;
  let waiting = 0;
  for (let word = next; word < state.length; word++) if (heads[word] === top) waiting++;
  const head = top < 0 ? -1 : heads[top]!;
  return {
    shift: state.canShift ? shiftCost(state, heads) : Infinity,
    left: state.canAttachLeft ? waiting + (below >= 0 && head === below ? 1 : 0) + (head > next ? 1 : 0) : Infinity,
    right: state.canAttachRight ? waiting + (head >= next ? 1 : 0) : Infinity,
  };
}

/** Shifting the next word loses its arcs with the stack, but for its head on top. */
function shiftCost(state: ParserState, heads: Int32Array): number {
  let cost = 0;
  for (let depth = 0; depth < state.depth; depth++) {
    const word = state.top(depth);
    if (heads[word] === state.next) cost++;
    if (heads[state.next] === word && depth > 0) cost++;
  }
  return cost;
}

function bestRightAction(parser: DependencyParser, state: ParserState, gold: Gold, costs: Costs): number {
  const least = Math.min(costs.shift, costs.left, costs.right);
  const top = state.top(0);
  const actions: number[] = [];
  if (costs.shift === least) actions.push(SHIFT);
  if (costs.left === least) {
    if (gold.heads[top] === state.next) actions.push(leftAction(gold.labels[top]!));
    else if (state.next === state.length) actions.push(leftAction(parser.rootLabel));
    else actions.push(...parser.labels.left.filter((label) => label !== parser.rootLabel).map(leftAction));
  }
  if (costs.right === least) {
    if (gold.heads[top] === state.top(1)) actions.push(rightAction(gold.labels[top]!));
    else actions.push(...parser.labels.right.map(rightAction));
  }
  return actions.reduce((best, action) => (parser.scores[action]! > parser.scores[best]! ? action : best));
}

/** Whether a transition loses nothing, and gives the right label where it makes a true arc. */
function isRight(state: ParserState, gold: Gold, costs: Costs, action: number): boolean {
  const least = Math.min(costs.shift, costs.left, costs.right);
  if (action === SHIFT) return costs.shift === least;
  const top = state.top(0);
  const head = isLeft(action) ? state.next : state.top(1);
  if ((isLeft(action) ? costs.left : costs.right) !== least) return false;
  return gold.heads[top] !== head || gold.labels[top] === labelOf(action);
}

function sorted(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((left, right) => left - right);
}
