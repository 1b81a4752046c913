export { FOLDS, foldOf, type GoldPage, loadPages } from "./corpus.ts";
export { compareShingles, type ShingleShares, shingleScores, wordF1 } from "./score-text.ts";
