import { Lexicon } from "./lexicon.ts";

/**
 * Weights and lexicon of the French language layer, loaded by `@recoupe/french` and handed in through the context.
 * The core never reads a file: the data package does.
 */
export interface FrenchModel {
  /** Version of the shipped weights; part of every stored analysis. */
  readonly version: string;
  /** 470,000 inflected forms: `knows`, `analyses` (form → lemma, part of speech, features) and `inflect` (lemma → forms). */
  readonly lexicon: Lexicon;
}

/** The shipped files, decompressed. */
export interface FrenchFiles {
  readonly version: string;
  readonly lexicon: Uint8Array;
}

/** Builds the model from its files: once per process, since it takes about a second. */
export function createFrenchModel(files: FrenchFiles): FrenchModel {
  return { version: files.version, lexicon: new Lexicon(files.lexicon) };
}
