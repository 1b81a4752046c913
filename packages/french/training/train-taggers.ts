import {
  hashString,
  type LemmaTables,
  Lemmatizer,
  type Lexicon,
  LONGEST_ENDING,
  type MorphClass,
  MorphologyTagger,
  NO_TAG,
  PosTagger,
  type WordFeatureCache,
} from "@recoupe/core/language";
import { seededRandom, shuffle } from "./random.ts";
import type { SurfaceSentence, SurfaceToken } from "./read-conllu.ts";
import { TrainableModel } from "./trainable-model.ts";

export interface Trained<Tagger> {
  readonly tagger: Tagger;
  readonly model: TrainableModel;
}

/** One tagger is trained with each of these and their weights are added, as the parser's are. */
export const TAG_SEEDS: readonly number[] = [1, 11, 21];
const MORPHOLOGY_SEED = 2;
/** The states before the first word, as the taggers have them. */
const BEFORE_FIRST: [number, number] = [NO_TAG, NO_TAG + 1];

export function trainPosTagger(
  sentences: readonly SurfaceSentence[],
  words: WordFeatureCache,
  epochs: number,
  seeds: readonly number[],
): Trained<PosTagger> {
  const tags = [...new Set(sentences.flatMap(({ tokens }) => tokens.map(({ upos }) => upos)))];
  const sum = new TrainableModel(tags.length);
  for (const seed of seeds) sum.add(trainOnePosTagger(sentences, words, tags, { epochs, seed }));
  return { tagger: new PosTagger(tags, sum), model: sum };
}

function trainOnePosTagger(
  sentences: readonly SurfaceSentence[],
  words: WordFeatureCache,
  tags: readonly string[],
  { epochs, seed }: { readonly epochs: number; readonly seed: number },
): TrainableModel {
  const model = new TrainableModel(tags.length);
  const tagger = new PosTagger(tags, model);
  forEachShuffled(sentences, epochs, seed, ({ tokens }) => {
    const features = tokens.map(({ form }) => words.of(form));
    let [previous, beforePrevious] = BEFORE_FIRST;
    for (const [index, token] of tokens.entries()) {
      const guess = tagger.decide(features, index, previous, beforePrevious);
      const right = tags.indexOf(token.upos);
      if (guess !== right) model.update(tagger.features.hashes, tagger.features.length, right, guess);
      model.step++;
      // The guess, not the truth, goes on: the tagger must learn to live with its own errors.
      [beforePrevious, previous] = [previous, guess];
    }
  });
  return model.average();
}

export function trainMorphology(
  sentences: readonly SurfaceSentence[],
  words: WordFeatureCache,
  epochs: number,
): Trained<MorphologyTagger> {
  const numbers = new Map<string, number>();
  const classes: MorphClass[] = [];
  for (const { upos, features } of sentences.flatMap(({ tokens }) => tokens)) {
    const key = `${upos}|${features}`;
    if (numbers.has(key)) continue;
    numbers.set(key, classes.length);
    classes.push({ upos, features });
  }
  const model = new TrainableModel(classes.length);
  const tagger = new MorphologyTagger(classes, model);
  forEachShuffled(sentences, epochs, MORPHOLOGY_SEED, ({ tokens }) => {
    const sentence = {
      words: tokens.map(({ form }) => words.of(form)),
      tags: tokens.map(({ upos }) => hashString(upos)),
    };
    let before = BEFORE_FIRST;
    for (const [index, { upos, features }] of tokens.entries()) {
      const guess = tagger.decide(sentence, index, upos, before)!;
      const right = numbers.get(`${upos}|${features}`)!;
      if (guess !== right) model.update(tagger.features.hashes, tagger.features.length, right, guess);
      model.step++;
      before = [guess, before[0]];
    }
  });
  model.average();
  return { tagger, model };
}

function forEachShuffled(
  sentences: readonly SurfaceSentence[],
  epochs: number,
  seed: number,
  visit: (sentence: SurfaceSentence) => void,
): void {
  const random = seededRandom(seed);
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) visit(sentence);
  }
}

/** A rule of a long ending seen only once is chance. */
const SHORT_ENDING = 3;

/** Counts endings and lemmas; exceptions keep only what the dictionary and the endings do not give by themselves. */
export function trainLemmas(sentences: readonly SurfaceSentence[], lexicon: Lexicon): LemmaTables {
  // The bar separates the parts of a key; as a word it is a mark and its own lemma.
  const tokens = sentences.flatMap((sentence) => sentence.tokens).filter(({ form }) => !form.includes("|"));
  const endings = endingRules(tokens);
  const regular = new Lemmatizer({ exceptions: {}, endings }, lexicon);
  const exceptions: Record<string, string> = {};
  const byForm = mostFrequent(tokens.map((token) => [`${token.form.toLowerCase()}|${token.upos}`, token.lemma]));
  const byFeatures = mostFrequent(
    tokens.map((token) => [`${token.form.toLowerCase()}|${token.upos}|${token.features}`, token.lemma]),
  );
  for (const [key, { value }] of byFeatures) {
    const [form = "", upos = "", ...features] = key.split("|");
    const general = byForm.get(`${form}|${upos}`)!.value;
    if (general !== value) exceptions[key] = value;
    else if (regular.regularLemma(form, upos, features.join("|")) !== value) exceptions[`${form}|${upos}`] = value;
  }
  return { exceptions: sortKeys(exceptions), endings };
}

function endingRules(tokens: readonly SurfaceToken[]): Record<string, string> {
  const pairs: [string, string][] = [];
  for (const { form, lemma, upos } of tokens) {
    if (upos === "PROPN") continue;
    const lower = form.toLowerCase();
    for (let length = 1; length <= LONGEST_ENDING; length++)
      pairs.push([`${upos}|${lower.slice(-length)}`, editOf(lower, lemma)]);
  }
  const rules: Record<string, string> = {};
  for (const [key, { value, count }] of mostFrequent(pairs)) {
    const length = key.length - key.indexOf("|") - 1;
    if (count >= 2 || length <= SHORT_ENDING) rules[key] = value;
  }
  return sortKeys(rules);
}

/** Letters to cut from the form and ending to add. */
function editOf(form: string, lemma: string): string {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  return `${form.length - shared}:${lemma.slice(shared)}`;
}

function mostFrequent(pairs: readonly [string, string][]): Map<string, { value: string; count: number }> {
  const counts = new Map<string, Map<string, number>>();
  for (const [key, value] of pairs) {
    const values = counts.get(key) ?? new Map<string, number>();
    counts.set(key, values.set(value, (values.get(value) ?? 0) + 1));
  }
  const best = new Map<string, { value: string; count: number }>();
  for (const [key, values] of counts) {
    const [value, count] = [...values].reduce((left, right) => (right[1] > left[1] ? right : left));
    best.set(key, { value, count });
  }
  return best;
}

function sortKeys(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
