export { actorsOf, undergoersOf } from "./arguments/actors.ts";
export { antecedentOf } from "./arguments/antecedent.ts";
export type { Argument, ArgumentWay } from "./arguments/argument.ts";
export { clauseOf, contentOf, objectsOf, obliquesOf } from "./arguments/complements.ts";
export { subjectsOf } from "./arguments/find-subjects.ts";
export type { FeatureList } from "./feature-list.ts";
export { featurePairs } from "./features.ts";
export { findInstitutions, type InstitutionWord, joinNames } from "./find-institutions.ts";
export { createFrenchModel, type FrenchFiles, type FrenchModel } from "./french-model.ts";
export { GAZETTEER_BITS, Gazetteer } from "./gazetteer.ts";
export { hashString } from "./hashing.ts";
export { type LemmaTables, Lemmatizer, LONGEST_ENDING } from "./lemmatize.ts";
export { type Inflection, type LexicalAnalysis, Lexicon } from "./lexicon.ts";
export type { Scorer } from "./linear-model.ts";
export { type NormalizedText, normalizeText } from "./normalize-text.ts";
export {
  DependencyParser,
  isLeft,
  labelOf,
  leftAction,
  type ParserLabels,
  rightAction,
  SHIFT,
  type Tree,
} from "./parse-dependencies.ts";
export { type ParserWord, toParserWord } from "./parser-features.ts";
export { ParserState } from "./parser-state.ts";
export { phraseOf, phraseTokens } from "./phrase.ts";
export { readFrench, readParagraph } from "./read-french.ts";
export { splitSentences } from "./split-sentences.ts";
export { type MorphClass, MorphologyTagger } from "./tag-morphology.ts";
export { EDGE, NAME_TAGS, NameTagger, type TokenName } from "./tag-names.ts";
export { NO_TAG, PosTagger } from "./tag-parts-of-speech.ts";
export { tagToConllu } from "./tag-to-conllu.ts";
export { isTimeWord } from "./time-words.ts";
export { type RawToken, tokenize } from "./tokenize.ts";
export { childrenOf, childWith, hasRelation, spanOfTokens, subtreeOf } from "./tree.ts";
export { isNegated, isPassive, verbGroupOf, verbGroupSpan } from "./verb-group.ts";
export { WordFeatureCache, type WordFeatures } from "./word-features.ts";
