/**
 * Weights and lexicon of the French language layer, loaded by `@recoupe/french` and handed in through the context.
 * The core never reads a file: the data package does.
 */
export interface FrenchModel {
  /** Version of the shipped weights; part of every stored analysis. */
  readonly version: string;
}
