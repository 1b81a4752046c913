import { remembering } from "../model/remember.ts";
import { editDistance, foldName, NameIndex, sameGivenName, soundKeys } from "./names/index.ts";
import type { NamedSurface, Referent } from "./referent.ts";

export interface Joined {
  readonly referent: Referent;
  readonly reason: string;
}

/** One of the names of a person who is placed. */
interface PlacedName {
  readonly referent: Referent;
  /** Which person, in the order in which they were placed. */
  readonly place: number;
  readonly name: string;
  readonly words: readonly string[];
}

type NamesFor = (name: string, words: readonly string[]) => readonly PlacedName[];

/** The persons of an article who are placed so far, found by how their names sound: an article of many names compares few of them. */
export class PersonsByName {
  readonly #names: PlacedName[] = [];
  readonly #places = new Map<Referent, number>();
  readonly #byRow = new Map<string, Referent>();
  readonly #wholes = new NameIndex<PlacedName>(this.#names, ({ name }) => soundKeys(name));
  /** By the last so many words of a longer name. */
  readonly #ends = new Map<number, NameIndex<PlacedName>>();
  readonly #firsts = this.#indexOf(1, ([first]) => soundKeys(first!));
  readonly #lengths = new NameIndex<PlacedName>(this.#names, ({ words }) => [`${lettersOfLast(words)}`]);

  /** From the surest to the least sure. */
  readonly #tests: readonly { readonly reason: string; readonly fitting: NamesFor }[] = [
    { reason: "same name", fitting: (name) => this.#wholes.withAny(soundKeys(name)) },
    { reason: "last name", fitting: (name, words) => this.#endsOf(words.length).withAny(soundKeys(name)) },
    { reason: "given name or initial with last name", fitting: (_, words) => this.#withGivenName(words) },
    {
      reason: "first word of the name",
      // « Xi », « Yoon », « Lula »: family names that stand first, or one known by the first name.
      fitting: (name, words) => (words.length === 1 ? this.#firsts.withAny(soundKeys(name)) : []),
    },
    { reason: "misspelt", fitting: (_, words) => this.#misspelt(words) },
  ];

  /** All of them, in the order in which they were placed. */
  get all(): readonly Referent[] {
    return [...this.#places.keys()];
  }

  /** Notes a person placed anew, or the last name and the row that a placed one was given. */
  add(referent: Referent): void {
    const place = this.#places.get(referent) ?? this.#places.size;
    this.#places.set(referent, place);
    const { row } = referent;
    const isNewRow = row !== undefined && !this.#byRow.has(row.id);
    if (isNewRow) this.#byRow.set(row.id, referent);
    for (const name of [referent.surfaces.at(-1)!.words, ...(isNewRow ? [row.name, ...row.aliases] : [])])
      this.#names.push({ referent, place, name, words: wordsOfName(name) });
  }

  ofRow(id: string): Referent | undefined {
    return this.#byRow.get(id);
  }

  /** By comparing names alone. Several namesakes: the one most spoken of. */
  fitting({ words }: NamedSurface): Joined | undefined {
    for (const { reason, fitting } of this.#tests) {
      const [best] = fitting(words, wordsOfName(words)).toSorted(byWeight);
      if (best) return { referent: best.referent, reason: `${reason}: « ${words} » of « ${best.referent.name} »` };
    }
    return undefined;
  }

  #endsOf(count: number): NameIndex<PlacedName> {
    const known = this.#ends.get(count) ?? this.#indexOf(count, (words) => soundKeys(words.slice(-count).join(" ")));
    this.#ends.set(count, known);
    return known;
  }

  /** By what the words of names sound like that have more than so many. */
  #indexOf(count: number, keysOf: (words: readonly string[]) => readonly string[]): NameIndex<PlacedName> {
    return new NameIndex(this.#names, ({ words }) => (words.length > count ? keysOf(words) : []));
  }

  #withGivenName(words: readonly string[]): readonly PlacedName[] {
    if (words.length < 2) return [];
    const bearers = this.#endsOf(1).withAny(soundKeys(words.at(-1)!));
    return bearers.filter((other) => sameGivenName(words[0]!, other.words[0]!));
  }

  #misspelt(words: readonly string[]): readonly PlacedName[] {
    const letters = lettersOfLast(words);
    const errors = allowedErrors(letters);
    if (errors === 0) return [];
    const near = Array.from({ length: 2 * errors + 1 }, (_, index) => `${letters - errors + index}`);
    return this.#lengths.withAny(near).filter((other) => isMisspelt(words, other.words));
  }
}

/** The words of a person's name, « al- » and « el- » apart. */
export const wordsOfName: (name: string) => readonly string[] = remembering((name) =>
  name.split(/\s+|(?<=^(?:al|el)|\s(?:al|el))-/i).filter(Boolean),
);

/** The most spoken of first, then the one placed first. */
const byWeight = (left: PlacedName, right: PlacedName): number =>
  weight(right.referent) - weight(left.referent) || left.place - right.place;

const weight = (referent: Referent): number =>
  referent.surfaces.reduce((sum, { mentions }) => sum + mentions.length, 0);

const lettersOfLast = (words: readonly string[]): number => foldName(words.at(-1)!).length;

/** Letters that a misspelt name of this length may differ by. Guessed: one from six letters on, two from ten. */
const allowedErrors = (letters: number): number => (letters >= 10 ? 2 : letters >= 6 ? 1 : 0);

function isMisspelt(few: readonly string[], many: readonly string[]): boolean {
  const [left, right] = [foldName(few.at(-1)!), foldName(many.at(-1)!)];
  const allowed = allowedErrors(Math.min(left.length, right.length));
  if (allowed === 0 || editDistance(left, right, allowed) > allowed) return false;
  return few.length === 1 || sameGivenName(few[0]!, many[0]!);
}
