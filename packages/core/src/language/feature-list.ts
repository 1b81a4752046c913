import { mix } from "./hashing.ts";

/** Templates are numbered below this. */
const MOST_TEMPLATES = 128;
/** Groups of features are numbered below this. */
const MOST_GROUPS = 8;
/** Words whose rows are remembered: those of some thirty articles. */
const PLACES = 2 ** 14;
/** Combinations of values whose rows are remembered; measured on new text: four of five are met again in half as many. */
const COMBINATIONS = 2 ** 13;
/** A combination's group and six values, and behind them its row. */
const COMBINATION_SIZE = 8;
/** From FNV-1a, as in `hashString`. */
const FACTOR = 0x01000193;

/** A word that groups of features depend on. */
export interface Numbered {
  readonly id: number;
}

type Write<Word> = (list: FeatureList, word: Word) => void;
type WriteValues = (list: FeatureList, a: number, b: number, c: number, d: number, e: number, f: number) => void;

/** Adds up the weights of some features once, so that they can be added as one row from then on. */
export interface Composer {
  /** Number of the row that holds the sums of the features from `first` on: `row` if one is given; undefined when there is no room. */
  compose(features: FeatureList, first: number, row?: number): number | undefined;
  /** Makes room: the rows composed so far are gone. */
  forgetComposed(): void;
}

/**
 * The hashed features of one decision, kept in one array that is filled anew for each decision: millions of short arrays would cost
 * more than the scoring. `one` to `four` add a feature made of that many values under a template number; `group` adds all those that one
 * word decides alone, which come again whenever the word does, `family` those that a word decides with its children, and `combination`
 * those that a few values decide.
 */
export class FeatureList {
  readonly hashes: Int32Array;
  length = 0;
  /** Composed rows that stand for groups, whose hashes are then not listed. */
  readonly rows = new Int32Array(3 * MOST_GROUPS);
  rowCount = 0;
  /** A template's number mixed with the seed, worked out once. */
  readonly #starts: Int32Array;
  readonly #composer: Composer | undefined;
  /** The word or family met last at each place, found by its number, and the composed rows of its groups; 0 for none. */
  readonly #words: (Numbered | undefined)[];
  readonly #rowsOf: Int32Array;
  /** The combination met last at each place, `COMBINATION_SIZE` numbers each. */
  readonly #combinations: Int32Array;
  #isFull = false;

  /** Without a composer, as in training, the features of groups are listed like all others. */
  constructor(capacity: number, seed: number, composer?: Composer) {
    this.hashes = new Int32Array(capacity);
    this.#starts = Int32Array.from({ length: MOST_TEMPLATES }, (_, template) => mix(template, seed));
    this.#composer = composer;
    this.#words = new Array<Numbered | undefined>(composer ? 2 * PLACES : 0).fill(undefined);
    this.#rowsOf = new Int32Array(MOST_GROUPS * this.#words.length);
    this.#combinations = new Int32Array(composer ? COMBINATIONS * COMBINATION_SIZE : 0);
  }

  clear(): void {
    this.length = 0;
    this.rowCount = 0;
    if (this.#isFull) this.#forgetRows();
  }

  one(template: number, a: number): void {
    this.hashes[this.length++] = mix(this.#starts[template]!, a);
  }

  two(template: number, a: number, b: number): void {
    this.hashes[this.length++] = mix(mix(this.#starts[template]!, a), b);
  }

  three(template: number, a: number, b: number, c: number): void {
    this.hashes[this.length++] = mix(mix(mix(this.#starts[template]!, a), b), c);
  }

  four(template: number, a: number, b: number, c: number, d: number): void {
    this.hashes[this.length++] = mix(mix(mix(mix(this.#starts[template]!, a), b), c), d);
  }

  /** Adds what `write` lists for a word. Of one group and word, this must be the same each time. */
  group<Word extends Numbered>(group: number, word: Word, write: Write<Word>): void {
    if (this.#composer === undefined) write(this, word);
    else this.#add(group, word, write, word.id & (PLACES - 1));
  }

  /** The same for the groups of what is numbered apart from words. */
  family<Family extends Numbered>(group: number, family: Family, write: Write<Family>): void {
    if (this.#composer === undefined) write(this, family);
    else this.#add(group, family, write, PLACES + (family.id & (PLACES - 1)));
  }

  /** Adds what `write` lists for six values, again the same each time. Values of their own, since an object would be made for each decision. */
  combination(
    group: number,
    write: WriteValues,
    a: number,
    b: number,
    c: number,
    d: number,
    e: number,
    f: number,
  ): void {
    if (this.#composer === undefined) {
      write(this, a, b, c, d, e, f);
      return;
    }
    let hash = Math.imul(a ^ group, FACTOR);
    hash = Math.imul(hash ^ b, FACTOR);
    hash = Math.imul(hash ^ c, FACTOR);
    hash = Math.imul(hash ^ d, FACTOR);
    hash = Math.imul(hash ^ e, FACTOR);
    hash = Math.imul(hash ^ f, FACTOR);
    const at = COMBINATION_SIZE * ((hash ^ (hash >>> 15)) & (COMBINATIONS - 1));
    const kept = this.#combinations;
    const isKnown =
      kept[at + 7] !== 0 &&
      kept[at] === group &&
      kept[at + 1] === a &&
      kept[at + 2] === b &&
      kept[at + 3] === c &&
      kept[at + 4] === d &&
      kept[at + 5] === e &&
      kept[at + 6] === f;
    if (!isKnown) {
      const first = this.length;
      write(this, a, b, c, d, e, f);
      if (!this.#compose(first, at + 7)) return;
      kept.set([group, a, b, c, d, e, f], at);
    }
    this.rows[this.rowCount++] = kept[at + 7]!;
  }

  /** Adds up the features from `first` on in the row whose number stands at `at`; false if they must stay listed this time. */
  #compose(first: number, at: number): boolean {
    const before = this.#combinations[at]!;
    // What this decision adds already may not be written over.
    if (before !== 0 && this.rows.subarray(0, this.rowCount).includes(before)) return false;
    const row = this.#composer?.compose(this, first, before) ?? 0;
    if (row === 0) {
      this.#isFull = true;
      return false;
    }
    this.#combinations[at] = row;
    this.length = first;
    return true;
  }

  #add<Word extends Numbered>(group: number, word: Word, write: Write<Word>, place: number): void {
    if (this.#words[place] !== word) this.#settle(place, word);
    const at = place * MOST_GROUPS + group;
    let row = this.#rowsOf[at]!;
    if (row === 0) {
      const first = this.length;
      write(this, word);
      row = this.#composer?.compose(this, first) ?? 0;
      if (row === 0) {
        // For this one decision the features stay listed; rows in use may not be forgotten before the next.
        this.#isFull = true;
        return;
      }
      this.length = first;
      this.#rowsOf[at] = row;
    }
    this.rows[this.rowCount++] = row;
  }

  /** Gives a word the place of another, whose rows are then nobody's. */
  #settle(place: number, word: Numbered): void {
    this.#words[place] = word;
    this.#rowsOf.fill(0, place * MOST_GROUPS, (place + 1) * MOST_GROUPS);
  }

  #forgetRows(): void {
    this.#rowsOf.fill(0);
    this.#combinations.fill(0);
    this.#composer?.forgetComposed();
    this.#isFull = false;
  }
}
