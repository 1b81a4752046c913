import type { Numbered } from "./feature-list.ts";

/** A child of a word as the parser sees it: hashes of its part of speech and of its label. */
export interface Child {
  readonly word: { readonly tag: number };
  readonly label: number;
}

/** A word with its outermost and second children: hashes of parts of speech, and labels. */
export interface Family extends Numbered {
  readonly tag: number;
  /** Children on the side that counts. */
  readonly count: number;
  readonly left: number;
  readonly leftLabel: number;
  readonly left2: number;
  readonly left2Label: number;
  readonly right: number;
  readonly rightLabel: number;
  readonly right2: number;
  readonly right2Label: number;
}

/** Families kept: some three thousand make up nearly all of a text. */
const PLACES = 2 ** 13;
/** From FNV-1a, as in `hashString`. */
const FACTOR = 0x01000193;

/** One object for each family, so that what it adds to a decision is added up once. */
export class Families {
  readonly #known = new Array<Family | undefined>(PLACES).fill(undefined);
  #nextId = 0;

  /** Asked three times for each decision, with values of their own: an object of them would be made and thrown away each time. */
  of(tag: number, count: number, left: Child, left2: Child, right: Child, right2: Child): Family {
    let hash = Math.imul(tag ^ count, FACTOR);
    hash = Math.imul(hash ^ left.word.tag ^ (left.label << 8), FACTOR);
    hash = Math.imul(hash ^ left2.word.tag ^ (left2.label << 8), FACTOR);
    hash = Math.imul(hash ^ right.word.tag ^ (right.label << 8), FACTOR);
    hash = Math.imul(hash ^ right2.word.tag ^ (right2.label << 8), FACTOR);
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const known = this.#known[place];
    const isSame =
      known !== undefined &&
      known.tag === tag &&
      known.count === count &&
      known.left === left.word.tag &&
      known.leftLabel === left.label &&
      known.left2 === left2.word.tag &&
      known.left2Label === left2.label &&
      known.right === right.word.tag &&
      known.rightLabel === right.label &&
      known.right2 === right2.word.tag &&
      known.right2Label === right2.label;
    if (isSame) return known;
    const family = {
      id: this.#nextId++,
      tag,
      count,
      left: left.word.tag,
      leftLabel: left.label,
      left2: left2.word.tag,
      left2Label: left2.label,
      right: right.word.tag,
      rightLabel: right.label,
      right2: right2.word.tag,
      right2Label: right2.label,
    };
    this.#known[place] = family;
    return family;
  }
}
