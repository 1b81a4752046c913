export { findCorruption } from "../src/extract/find-corruption.ts";
export { readFrench } from "../src/language/read-french.ts";
export { FOLDS, foldOf, type GoldPage, loadPages } from "./corpus.ts";
export { createRandom } from "./grow-trees.ts";
export { compareShingles, type ShingleShares, shingleScores, wordF1 } from "./score-text.ts";
