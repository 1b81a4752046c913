import type { WordFeatures } from "./word-features.ts";

/** What a list says of a name; a name may be in several lists. */
export const GAZETTEER_BITS = { givenName: 1, surname: 2, place: 4, country: 8, organisation: 16, work: 32 } as const;
/** Words of the longest name kept. */
const LONGEST_NAME = 6;

/** What lists of names say of the words of a sentence, one number a word. */
export class Gazetteer {
  readonly #single = new Map<string, number>();
  readonly #multiple = new Map<string, number>();
  /** First words of the longer names, with the number of words of the longest. */
  readonly #longestFrom = new Map<string, number>();

  /** Reads lines of a name, a tab and its bits in decimal. */
  constructor(bytes: Uint8Array) {
    for (const line of new TextDecoder().decode(bytes).split("\n")) {
      const tab = line.indexOf("\t");
      if (tab < 0) continue;
      const words = wordsOfName(line.slice(0, tab));
      if (words.length > LONGEST_NAME) continue;
      const bits = Number(line.slice(tab + 1));
      if (words.length === 1) this.#single.set(words[0]!, bits);
      else this.#addLonger(words, bits);
    }
  }

  #addLonger(words: readonly string[], bits: number): void {
    this.#multiple.set(words.join(" "), bits);
    this.#longestFrom.set(words[0]!, Math.max(words.length, this.#longestFrom.get(words[0]!) ?? 0));
  }

  /** Lists that hold a one-word name as written; 0 for none. */
  bitsOf(form: string): number {
    return this.#single.get(form) ?? 0;
  }

  /** Words of the longest name that a form with a capital begins; 0 for none of several words. */
  longestFrom(form: string): number {
    return this.#longestFrom.get(form) ?? 0;
  }

  isGivenName(form: string): boolean {
    return (this.bitsOf(form) & GAZETTEER_BITS.givenName) !== 0;
  }

  isSurname(form: string): boolean {
    return (this.bitsOf(form) & GAZETTEER_BITS.surname) !== 0;
  }

  /** Bits of each word: its own, those of a longer name it begins (shifted by 6) and those of one it continues (by 12). */
  describe(words: readonly WordFeatures[]): Int32Array {
    const bits = new Int32Array(words.length);
    for (let index = 0; index < words.length; index++) bits[index] = words[index]!.lists;
    for (let start = 0; start < words.length; start++) {
      if (words[start]!.longestName === 0) continue;
      const length = this.#lengthFrom(words, start);
      if (length === 0) continue;
      const found = this.#multiple.get(joined(words, start, length))!;
      for (let k = 0; k < length; k++) bits[start + k]! |= found << (k === 0 ? 6 : 12);
    }
    return bits;
  }

  #lengthFrom(words: readonly WordFeatures[], start: number): number {
    const longest = Math.min(words[start]!.longestName, words.length - start);
    for (let length = longest; length >= 2; length--)
      if (this.#multiple.has(joined(words, start, length))) return length;
    return 0;
  }
}

function joined(words: readonly WordFeatures[], start: number, length: number): string {
  let name = words[start]!.form;
  for (let at = start + 1; at < start + length; at++) name += ` ${words[at]!.form}`;
  return name;
}

/** Cuts a name as the tokeniser would: after apostrophes and at spaces. */
function wordsOfName(name: string): readonly string[] {
  // Three names of four are one word, and there are 140,000.
  if (!/[ '’]/.test(name)) return [name];
  return name.replace(/['’]/g, "' ").split(" ").filter(Boolean);
}
