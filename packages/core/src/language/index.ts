export { createFrenchModel, type FrenchFiles, type FrenchModel } from "./french-model.ts";
export { type Inflection, type LexicalAnalysis, Lexicon } from "./lexicon.ts";
export { type NormalizedText, normalizeText } from "./normalize-text.ts";
export { readFrench } from "./read-french.ts";
export { splitSentences } from "./split-sentences.ts";
export { type RawToken, tokenize } from "./tokenize.ts";
