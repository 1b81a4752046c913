import type { Gazetteer } from "./gazetteer.ts";
import { hashString } from "./hashing.ts";
import type { Lexicon } from "./lexicon.ts";
import { triggerOf } from "./name-triggers.ts";

/** What the taggers know of a form by itself, hashed. */
export interface WordFeatures {
  /** Tells the word from others that are kept at the same time. */
  readonly id: number;
  readonly form: string;
  readonly word: number;
  readonly lower: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Classes that the dictionary allows. */
  readonly ambiguity: number;
  /** Genders, numbers, persons and tenses that the dictionary allows. */
  readonly agreement: number;
  /** 1 when the form begins with a capital. */
  readonly capital: number;
  /** Lists of names that hold the form, as `GAZETTEER_BITS`. */
  readonly lists: number;
  /** Words of the longest name in those lists that the form, with a capital, begins; 0 for none of several words. */
  readonly longestName: number;
  /** Hash of the kind of name that the form announces, 0 for none. */
  readonly trigger: number;
  /** Letters of a form all in capitals, minus those of another; 0 for a single letter. */
  readonly loudness: number;
}

export const BEFORE_SENTENCE: WordFeatures = edge(1);
export const AFTER_SENTENCE: WordFeatures = edge(2);

/** Words of the corpus have higher numbers than the edges of sentences. */
const FIRST_ID = 4;
/** Forms kept with their features. A day's news has some 50,000 distinct forms; more would only hold memory. */
const CACHE_LIMIT = 50_000;
/** Longer forms are noise (addresses, glued text): only their ends are looked at, so that one of a megabyte costs no more. */
const LONGEST_FORM = 100;

/** Features of forms, remembered: the same few thousand words make up most of every text. */
export class WordFeatureCache {
  readonly #lexicon: Lexicon;
  readonly #gazetteer: Gazetteer;
  readonly #cache = new Map<string, WordFeatures>();
  #nextId = FIRST_ID;

  constructor(lexicon: Lexicon, gazetteer: Gazetteer) {
    this.#lexicon = lexicon;
    this.#gazetteer = gazetteer;
  }

  of(form: string): WordFeatures {
    const key = form.length > LONGEST_FORM ? form.slice(0, LONGEST_FORM / 2) + form.slice(-LONGEST_FORM / 2) : form;
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    if (this.#cache.size >= CACHE_LIMIT) this.#cache.clear();
    const features = this.#describe(key);
    this.#cache.set(key, features);
    return features;
  }

  #describe(form: string): WordFeatures {
    const lower = form.toLowerCase();
    const capital = /^\p{Lu}/u.test(form) ? 1 : 0;
    return {
      id: this.#nextId++,
      form,
      word: hashString(form),
      lower: hashString(lower),
      suffix1: hashString(`s${lower.slice(-1)}`),
      suffix2: hashString(`s${lower.slice(-2)}`),
      suffix3: hashString(`s${lower.slice(-3)}`),
      suffix4: hashString(`s${lower.slice(-4)}`),
      prefix1: hashString(`p${lower.slice(0, 1)}`),
      prefix2: hashString(`p${lower.slice(0, 2)}`),
      prefix3: hashString(`p${lower.slice(0, 3)}`),
      shape: hashString(shapeOf(form)),
      ambiguity: hashString(this.#lexicon.ambiguityClass(form)),
      agreement: hashString(this.#lexicon.agreementClass(form)),
      capital,
      lists: this.#gazetteer.bitsOf(form),
      longestName: capital === 0 ? 0 : this.#gazetteer.longestFrom(form),
      trigger: triggerOf(lower),
      loudness: loudnessOf(form, lower),
    };
  }
}

function loudnessOf(form: string, lower: string): number {
  if (form.length === 1) return 0;
  return form === form.toUpperCase() && form !== lower ? form.length : -form.length;
}

/** Capitals as X, small letters as x, digits as d; runs of one kind are cut to two: `Xxx`, `XX`, `dd,d`. */
export function shapeOf(form: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  for (const character of form) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (/\p{Lu}/u.test(character)) return "X";
  if (/\p{Ll}/u.test(character)) return "x";
  return /\d/.test(character) ? "d" : character;
}

function edge(value: number): WordFeatures {
  return {
    id: value,
    form: "",
    word: value,
    lower: value,
    suffix1: value,
    suffix2: value,
    suffix3: value,
    suffix4: value,
    prefix1: value,
    prefix2: value,
    prefix3: value,
    shape: value,
    ambiguity: value,
    agreement: value,
    capital: 0,
    lists: 0,
    longestName: 0,
    trigger: 0,
    loudness: 0,
  };
}
