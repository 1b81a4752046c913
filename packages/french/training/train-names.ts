import { readFileSync } from "node:fs";
import { EDGE, type Gazetteer, NAME_TAGS, NameTagger, tokenize, type WordFeatureCache } from "@recoupe/core/language";
import { seededRandom, shuffle } from "./random.ts";
import type { Trained } from "./train-taggers.ts";
import { TrainableModel } from "./trainable-model.ts";

/** A sentence with its names, one tag a form: `O`, `B-PER`, `I-PER`, `L-PER`, `U-PER`… */
export interface NameExample {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
}

const NAME_SEED = 5;
/** Longer sentences are lists and tables. */
const LONGEST_SENTENCE = 120;

/** Structured perceptron (Collins 2002): the whole best path is compared with the true one. */
export function trainNames(
  examples: readonly NameExample[],
  words: WordFeatureCache,
  gazetteer: Gazetteer,
  epochs: number,
): Trained<NameTagger> {
  const model = new TrainableModel(NAME_TAGS.length, 20);
  const transitions = NameTagger.emptyTransitions();
  const sums = NameTagger.emptyTransitions();
  const tagger = new NameTagger(transitions, model, gazetteer);
  const random = seededRandom(NAME_SEED);
  const order = examples.filter(({ forms }) => forms.length > 0 && forms.length <= LONGEST_SENTENCE);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      learnSentence(tagger, model, example, words, sums);
      model.step++;
    }
  }
  for (const [pair, sum] of sums.entries()) transitions[pair]! -= sum / model.step;
  model.average();
  return { tagger, model };
}

function learnSentence(
  tagger: NameTagger,
  model: TrainableModel,
  { forms, tags }: NameExample,
  words: WordFeatureCache,
  sums: Float64Array,
): void {
  const features: Int32Array[] = [];
  const emissions = tagger.emit(
    forms.map((form) => words.of(form)),
    (list) => features.push(list.hashes.slice(0, list.length)),
  );
  const guess = tagger.bestPath(emissions, forms.length);
  const right = Int32Array.from(tags, (tag) => NAME_TAGS.indexOf(tag));
  if (guess.every((tag, index) => tag === right[index])) return;
  for (const [index, hashes] of features.entries())
    if (guess[index] !== right[index]) model.update(hashes, hashes.length, right[index]!, guess[index]!);
  moveTransitions(tagger.transitions, sums, right, model.step, 1);
  moveTransitions(tagger.transitions, sums, guess, model.step, -1);
}

function moveTransitions(
  transitions: Float64Array,
  sums: Float64Array,
  path: Int32Array,
  step: number,
  direction: number,
): void {
  const states = EDGE + 1;
  for (let index = 0; index <= path.length; index++) {
    const pair = (path[index - 1] ?? EDGE) * states + (path[index] ?? EDGE);
    transitions[pair]! += direction;
    sums[pair]! += direction * step;
  }
}

/** Reads sentences with names in brackets: `Le [ORG parquet de Bruxelles] enquête.` Lines that begin with # are comments. */
export function readBracketedNames(path: URL): NameExample[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map(readBracketedLine);
}

function readBracketedLine(line: string): NameExample {
  const names: { readonly start: number; readonly end: number; readonly type: string }[] = [];
  let text = "";
  let at = 0;
  for (const match of line.matchAll(/\[([A-Z]{3,4}) ([^\]]+)\]/g)) {
    text += line.slice(at, match.index);
    names.push({ start: text.length, end: text.length + match[2]!.length, type: match[1]! });
    text += match[2];
    at = match.index + match[0].length;
  }
  const tokens = tokenize(text + line.slice(at));
  const tags = tokens.map(({ start, end }) => {
    const name = names.find((span) => span.start <= start && end <= span.end);
    if (name === undefined) return "O";
    const [first, last] = [start === name.start, end === name.end];
    return `${first ? (last ? "U" : "B") : last ? "L" : "I"}-${name.type}`;
  });
  return { forms: tokens.map(({ form }) => form), tags };
}
