import type { Features } from "../model/reading.ts";
import { readFeatures } from "./features.ts";
import type { Lemmatizer } from "./lemmatize.ts";
import { type ParserWord, toParserWord } from "./parser-features.ts";
import type { MorphClass } from "./tag-morphology.ts";

/** What follows from a form once its part of speech and features are known. */
export interface Reading {
  /** One string for all tokens of the form, so that whoever looks it up finds it without comparing letters. */
  readonly form: string;
  readonly lower: string;
  readonly lemma: string;
  readonly features: Features;
  readonly parserWord: ParserWord;
}

/** Readings kept; see `WordFeatureCache`, whose forms they belong to. */
const CACHE_LIMIT = 50_000;
/** Words have higher numbers than what stands for no word and for the root. */
const FIRST_ID = 2;
/** Longer forms are noise that will not come again. */
const LONGEST_KEPT = 100;

/** Readings of forms, remembered: working one out takes a dozen look-ups, and most words of a text are met again. */
export class ReadingCache {
  readonly #lemmas: Lemmatizer;
  readonly #cache = new Map<MorphClass, Map<string, Reading>>();
  readonly #featuresOf = new Map<MorphClass, Features>();
  #size = 0;
  #nextId = FIRST_ID;

  constructor(lemmas: Lemmatizer) {
    this.#lemmas = lemmas;
  }

  /** `morph` must be a class of the morphology tagger, the same object each time. */
  of(form: string, morph: MorphClass): Reading {
    const known = this.#cache.get(morph)?.get(form);
    if (known !== undefined) return known;
    const reading = this.#read(form, morph);
    if (form.length <= LONGEST_KEPT) this.#keep(form, morph, reading);
    return reading;
  }

  #read(form: string, morph: MorphClass): Reading {
    const lemma = this.#lemmas.lemmaOf(form, morph.upos, morph.features);
    const parserWord = { ...toParserWord(form, morph.upos, lemma, morph.features), id: this.#nextId++ };
    return { form, lower: form.toLowerCase(), lemma, features: this.#features(morph), parserWord };
  }

  #keep(form: string, morph: MorphClass, reading: Reading): void {
    if (this.#size >= CACHE_LIMIT) this.#cache.clear();
    this.#size = this.#cache.size === 0 ? 1 : this.#size + 1;
    const readings = this.#cache.get(morph) ?? new Map<string, Reading>();
    this.#cache.set(morph, readings.set(form, reading));
  }

  /** One object for each of the few hundred sets of features, shared by all tokens that have it. */
  #features(morph: MorphClass): Features {
    let features = this.#featuresOf.get(morph);
    if (features === undefined) {
      features = readFeatures(morph.features);
      this.#featuresOf.set(morph, features);
    }
    return features;
  }
}
