import {
  type DependencyParser,
  type Gazetteer,
  type LemmaTables,
  Lemmatizer,
  type Lexicon,
  type MorphologyTagger,
  type NameTagger,
  type PosTagger,
  toParserWord,
  WordFeatureCache,
} from "@recoupe/core/language";
import type { SurfaceSentence } from "./read-conllu.ts";
import { type NameExample, trainNames } from "./train-names.ts";
import { collectLabels, type ParserExample, trainParser } from "./train-parser.ts";
import { TAG_SEEDS, type Trained, trainLemmas, trainMorphology, trainPosTagger } from "./train-taggers.ts";

export interface TrainedSyntax extends SentenceTaggers {
  readonly parser: Trained<DependencyParser>;
}

/** Passes over the data, chosen on Sequoia's development set. */
const EPOCHS = { tags: 8, morphology: 6, parser: 10, names: 8 };
/** The taggers that prepare the parser's training data see less and need fewer. */
const JACKKNIFE = { tags: 6, morphology: 3, seeds: TAG_SEEDS.slice(0, 1) };
/** Parts of the data that are tagged by models trained on the other parts. */
const FOLDS = 4;

/** Of so many sentences of speech the parser sees one: more would cost it on written text (0.8 points of LAS with all of them). */
const PARSED_SPEECH = 3;

/** What syntax is learnt from. */
export interface SyntaxCorpus {
  readonly written: readonly SurfaceSentence[];
  /** Teaches parts of speech and some syntax, no features and lemmas. */
  readonly spoken: readonly SurfaceSentence[];
}

/** Tagger, morphology, lemmas and parser. */
export function trainSyntax(corpus: SyntaxCorpus, lexicon: Lexicon, gazetteer: Gazetteer): TrainedSyntax {
  const words = new WordFeatureCache(lexicon, gazetteer);
  const taggers = trainSentenceTaggers(corpus, lexicon, words, { ...EPOCHS, seeds: TAG_SEEDS });
  const parsed = { ...corpus, spoken: corpus.spoken.filter((_, index) => index % PARSED_SPEECH === 0) };
  const labels = collectLabels([...parsed.written, ...parsed.spoken]);
  return { ...taggers, parser: trainParser(labels, jackknife(parsed, lexicon, words), EPOCHS.parser) };
}

export function trainNameModel(
  examples: readonly NameExample[],
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): Trained<NameTagger> {
  return trainNames(examples, new WordFeatureCache(lexicon, gazetteer), gazetteer, EPOCHS.names);
}

interface SentenceTaggers {
  readonly tags: Trained<PosTagger>;
  readonly morphology: Trained<MorphologyTagger>;
  readonly lemmas: LemmaTables;
}

function trainSentenceTaggers(
  { written, spoken }: SyntaxCorpus,
  lexicon: Lexicon,
  words: WordFeatureCache,
  effort: { readonly tags: number; readonly morphology: number; readonly seeds: readonly number[] },
): SentenceTaggers {
  return {
    tags: trainPosTagger([...written, ...spoken], words, effort.tags, effort.seeds),
    morphology: trainMorphology(written, words, effort.morphology),
    lemmas: trainLemmas(written, lexicon),
  };
}

/** Tags each sentence by models that have not seen it, so that the parser learns from tags as faulty as those it will get. */
function jackknife(
  { written, spoken }: SyntaxCorpus,
  lexicon: Lexicon,
  words: WordFeatureCache,
): readonly ParserExample[] {
  const sentences = [...written, ...spoken];
  const examples = new Array<ParserExample>(sentences.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOutside = (_: SurfaceSentence, index: number): boolean => index % FOLDS !== fold;
    const rest = {
      written: written.filter(isOutside),
      spoken: spoken.filter((_, k) => isOutside(_, written.length + k)),
    };
    const taggers = trainSentenceTaggers(rest, lexicon, words, JACKKNIFE);
    const lemmatizer = new Lemmatizer(taggers.lemmas, lexicon);
    for (let index = fold; index < sentences.length; index += FOLDS)
      examples[index] = toExample(sentences[index]!, taggers, lemmatizer, words);
  }
  return examples;
}

function toExample(
  { tokens }: SurfaceSentence,
  taggers: SentenceTaggers,
  lemmatizer: Lemmatizer,
  words: WordFeatureCache,
): ParserExample {
  const described = tokens.map(({ form }) => words.of(form));
  const tags = taggers.tags.tagger.tag(described);
  const classes = taggers.morphology.tagger.tag(described, tags);
  return {
    words: tokens.map(({ form }, index) => {
      const [tag, feature] = [tags[index]!, classes[index]!.features];
      return toParserWord(form, tag, lemmatizer.lemmaOf(form, tag, feature), feature);
    }),
    heads: Int32Array.from(tokens, ({ head }) => (head === -1 ? tokens.length : head)),
    labels: tokens.map(({ relation }) => relation),
  };
}
