import type { Features } from "../model/reading.ts";
import { remembering } from "../model/remember.ts";
import { ByteReader } from "./byte-reader.ts";
import { hashString } from "./hashing.ts";
import { readTagSet, type TagSet } from "./lexical-tags.ts";

/** One reading of a form by the dictionary. */
export interface LexicalAnalysis {
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Universal features that the dictionary states; what it leaves open is absent. */
  readonly features: Features;
  /** The dictionary's own tags, such as `prn` (given name), `patr` (surname), `npr` (other name). */
  readonly tags: readonly string[];
}

/** An inflected form of a lemma. */
export interface Inflection {
  readonly form: string;
  readonly upos: string;
  readonly features: Features;
}

/** How a lemma is made from its form, and with which tags. */
interface Paradigm {
  readonly cut: number;
  readonly add: string;
  readonly tagSet: TagSet;
}

/**
 * The dictionary: 470,000 forms with lemma and inflection in typed arrays, since a Map of objects took 424 MB.
 * Forms are kept sorted in one array of UTF-16 units with an open-address table of their hashes.
 */
export class Lexicon {
  readonly #units: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #table: Int32Array;
  readonly #analysisStarts: Uint32Array;
  readonly #analyses: Uint16Array;
  readonly #paradigms: readonly Paradigm[];
  #lemmas: LemmaIndex | undefined;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const header = reader.json<{
      readonly forms: number;
      readonly units: number;
      readonly analyses: number;
      readonly tagSets: readonly (readonly string[])[];
      readonly paradigms: readonly (readonly [number, string, number])[];
    }>();
    const tagSets = header.tagSets.map(readTagSet);
    this.#paradigms = header.paradigms.map(([cut, add, set]) => ({ cut, add, tagSet: tagSets[set]! }));
    [this.#units, this.#starts] = readForms(reader, header.forms, header.units);
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(header.forms * 2))).fill(-1);
    this.#analysisStarts = new Uint32Array(header.forms + 1);
    const counts = reader.section();
    for (let index = 0; index < header.forms; index++) {
      this.#analysisStarts[index + 1] = this.#analysisStarts[index]! + counts.varint();
      this.#insert(index);
    }
    const ids = reader.section();
    this.#analyses = Uint16Array.from({ length: header.analyses }, () => ids.varint());
  }

  /** Whether the dictionary has the form as written or in lower case. */
  knows(form: string): boolean {
    return this.#indexOf(form) >= 0;
  }

  /** All readings of a form, as written or else in lower case; empty when unknown. Several rules ask for those of every word. */
  readonly analyses: (form: string) => readonly LexicalAnalysis[] = remembering((form) => this.#readingsOf(form));

  #readingsOf(form: string): readonly LexicalAnalysis[] {
    const index = this.#indexOf(form);
    if (index < 0) return [];
    const written = this.#formAt(index);
    return this.#paradigmsAt(index).flatMap((paradigm) => {
      const lemma = lemmaOf(written, paradigm);
      const { tags, features } = paradigm.tagSet;
      return paradigm.tagSet.upos.map((upos) => ({ lemma, upos, features, tags }));
    });
  }

  /** All forms of a lemma, of one part of speech when given; empty when unknown. The first call builds an index (some 50 ms). */
  inflect(lemma: string, upos?: string): readonly Inflection[] {
    this.#lemmas ??= this.#indexLemmas();
    const { first, next, formOf } = this.#lemmas;
    const inflections: Inflection[] = [];
    for (let at = first[hashString(lemma) & (first.length - 1)]!; at >= 0; at = next[at]!) {
      const paradigm = this.#paradigms[this.#analyses[at]!]!;
      const form = this.#formAt(formOf[at]!);
      if (lemmaOf(form, paradigm) !== lemma) continue;
      for (const name of paradigm.tagSet.upos)
        if (upos === undefined || upos === name)
          inflections.push({ form, upos: name, features: paradigm.tagSet.features });
    }
    return inflections;
  }

  /** Possible classes of a form as one word, for the taggers: `ADJ/NOUN`, `VERBp`; « ? » when unknown. */
  ambiguityClass(form: string): string {
    const index = this.#indexOf(form);
    if (index >= 0)
      return joinSorted(
        this.#paradigmsAt(index).flatMap(({ tagSet }) => tagSet.classes),
        "/",
      );
    const hyphen = form.lastIndexOf("-");
    if (hyphen < 0) return "?";
    const last = this.#indexOf(form.slice(hyphen + 1));
    return last < 0
      ? "?"
      : `?${joinSorted(
          this.#paradigmsAt(last).flatMap(({ tagSet }) => tagSet.classes),
          "/",
        )}`;
  }

  /** Possible genders, numbers, persons and tenses of a form as one word, for the taggers; « ? » when unknown. */
  agreementClass(form: string): string {
    const index = this.#indexOf(form);
    if (index < 0) return "?";
    return joinSorted(
      this.#paradigmsAt(index).flatMap(({ tagSet }) => tagSet.agreement),
      ",",
    );
  }

  #indexOf(form: string): number {
    const exact = this.#find(form);
    if (exact >= 0) return exact;
    const lower = form.toLowerCase();
    return lower === form ? -1 : this.#find(lower);
  }

  #find(form: string): number {
    const mask = this.#table.length - 1;
    for (let at = hashString(form) & mask; ; at = (at + 1) & mask) {
      const index = this.#table[at]!;
      if (index < 0 || this.#equals(index, form)) return index;
    }
  }

  #equals(index: number, form: string): boolean {
    const start = this.#starts[index]!;
    if (this.#starts[index + 1]! - start !== form.length) return false;
    for (let k = 0; k < form.length; k++) if (this.#units[start + k] !== form.charCodeAt(k)) return false;
    return true;
  }

  #insert(index: number): void {
    const mask = this.#table.length - 1;
    let at = hashUnits(this.#units, this.#starts[index]!, this.#starts[index + 1]!) & mask;
    while (this.#table[at]! >= 0) at = (at + 1) & mask;
    this.#table[at] = index;
  }

  #formAt(index: number): string {
    return String.fromCharCode(...this.#units.subarray(this.#starts[index]!, this.#starts[index + 1]!));
  }

  #paradigmsAt(index: number): readonly Paradigm[] {
    const ids = this.#analyses.subarray(this.#analysisStarts[index]!, this.#analysisStarts[index + 1]!);
    return Array.from(ids, (id) => this.#paradigms[id]!);
  }

  #indexLemmas(): LemmaIndex {
    const count = this.#analyses.length;
    const first = new Int32Array(2 ** Math.floor(Math.log2(count))).fill(-1);
    const [next, formOf] = [new Int32Array(count), new Int32Array(count)];
    // From the last to the first, since each is put before those of its hash.
    for (let index = this.#starts.length - 2; index >= 0; index--) {
      for (let at = this.#analysisStarts[index + 1]! - 1; at >= this.#analysisStarts[index]!; at--) {
        const bucket = this.#hashOfLemma(index, this.#paradigms[this.#analyses[at]!]!) & (first.length - 1);
        next[at] = first[bucket]!;
        first[bucket] = at;
        formOf[at] = index;
      }
    }
    return { first, next, formOf };
  }

  #hashOfLemma(index: number, { cut, add }: Paradigm): number {
    return hashUnits(this.#units, this.#starts[index]!, this.#starts[index + 1]! - cut, add);
  }
}

/** Chains of the analyses whose lemmas have the same last bits of their hash, in the order of the forms; -1 ends a chain. 6 MB; a Map of lists took 26. */
interface LemmaIndex {
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** The form that an analysis is of. */
  readonly formOf: Int32Array;
}

function lemmaOf(form: string, paradigm: Paradigm): string {
  return form.slice(0, form.length - paradigm.cut) + paradigm.add;
}

function joinSorted(names: readonly string[], separator: string): string {
  return [...new Set(names)].sort().join(separator);
}

/** Forms are front-coded: units shared with the form before, then the rest. */
function readForms(reader: ByteReader, formCount: number, unitCount: number): [Uint16Array, Uint32Array] {
  const [shared, rest, letters] = [reader.section(), reader.section(), reader.section()];
  const units = new Uint16Array(unitCount);
  const starts = new Uint32Array(formCount + 1);
  for (let index = 0; index < formCount; index++) {
    const start = starts[index]!;
    const before = index === 0 ? 0 : starts[index - 1]!;
    const kept = shared.varint();
    units.copyWithin(start, before, before + kept);
    const added = rest.varint();
    for (let k = 0; k < added; k++) units[start + kept + k] = letters.varint();
    starts[index + 1] = start + kept + added;
  }
  return [units, starts];
}

/** The same value as `hashString` of these units and an ending, without making a string of them. */
function hashUnits(units: Uint16Array, start: number, end: number, ending = ""): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
  for (let at = 0; at < ending.length; at++) hash = Math.imul(hash ^ ending.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) | 0;
}
