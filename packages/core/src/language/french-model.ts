import { ByteReader } from "./byte-reader.ts";
import { Gazetteer } from "./gazetteer.ts";
import { Lemmatizer } from "./lemmatize.ts";
import { Lexicon } from "./lexicon.ts";
import { DependencyParser } from "./parse-dependencies.ts";
import { ReadingCache } from "./readings.ts";
import { MorphologyTagger } from "./tag-morphology.ts";
import { NameTagger } from "./tag-names.ts";
import { PosTagger } from "./tag-parts-of-speech.ts";
import { WordFeatureCache } from "./word-features.ts";

/**
 * Weights and lexicon of the French language layer, loaded by `@recoupe/french` and handed in through the context.
 * The core never reads a file: the data package does.
 */
export interface FrenchModel {
  /** Version of the shipped weights; part of every stored analysis. */
  readonly version: string;
  /** 470,000 inflected forms: `knows`, `analyses` (form → lemma, part of speech, features) and `inflect` (lemma → forms). */
  readonly lexicon: Lexicon;
  /** Lists of names: `isGivenName`, `isSurname`, and `bitsOf` for places, countries and organisations. */
  readonly gazetteer: Gazetteer;
  readonly words: WordFeatureCache;
  readonly tags: PosTagger;
  readonly morphology: MorphologyTagger;
  readonly readings: ReadingCache;
  readonly parser: DependencyParser;
  readonly names: NameTagger;
}

/** The shipped files, decompressed; each part's class says how it is laid out. */
export interface FrenchFiles {
  readonly version: string;
  readonly lexicon: Uint8Array;
  readonly gazetteer: Uint8Array;
  readonly tags: Uint8Array;
  readonly morphology: Uint8Array;
  readonly lemmas: Uint8Array;
  readonly parser: Uint8Array;
  readonly names: Uint8Array;
}

/** Builds the model from its files: once per process, since it takes about a second. */
export function createFrenchModel(files: FrenchFiles): FrenchModel {
  const lexicon = new Lexicon(files.lexicon);
  const gazetteer = new Gazetteer(files.gazetteer);
  return {
    version: files.version,
    lexicon,
    gazetteer,
    words: new WordFeatureCache(lexicon, gazetteer),
    tags: PosTagger.read(new ByteReader(files.tags)),
    morphology: MorphologyTagger.read(new ByteReader(files.morphology)),
    readings: new ReadingCache(Lemmatizer.read(new ByteReader(files.lemmas), lexicon)),
    parser: DependencyParser.read(new ByteReader(files.parser)),
    names: NameTagger.read(new ByteReader(files.names), gazetteer),
  };
}
