import type { Span } from "../model/span.ts";
import { genderOfPerson } from "./person-gender.ts";
import type { TitleReader } from "./read-title.ts";
import { mentionsOf, type Referent } from "./referent.ts";

/** What is asked of a person's mentions again and again, put in order. */
interface Ordered {
  /** Number of surfaces that were read: descriptions are added to a person while others are resolved. */
  readonly surfaces: number;
  /** Where mentions end, ascending. */
  readonly ends: readonly number[];
  readonly starts: readonly { readonly start: number; readonly sentence: number }[];
  readonly gender: "m" | "f" | undefined;
}

/** Where the persons of an article are spoken of, and what gender their names and titles show. */
export class SpokenOf {
  readonly #titles: TitleReader;
  readonly #ordered = new Map<Referent, Ordered>();

  constructor(titles: TitleReader) {
    this.#titles = titles;
  }

  genderOf(person: Referent): "m" | "f" | undefined {
    return this.#of(person).gender;
  }

  /** End of the last mention before a place; -1 for none. */
  lastBefore(person: Referent, place: number): number {
    const { ends } = this.#of(person);
    return ends[countUpTo(ends.length, (index) => ends[index]! <= place) - 1] ?? -1;
  }

  /** Whether the sentence has spoken of the person before. */
  isInSentence(person: Referent, { sentence, start }: Pick<Span, "start"> & { readonly sentence: number }): boolean {
    const { starts } = this.#of(person);
    return starts[countUpTo(starts.length, (index) => starts[index]!.start < start) - 1]?.sentence === sentence;
  }

  #of(person: Referent): Ordered {
    const known = this.#ordered.get(person);
    if (known?.surfaces === person.surfaces.length) return known;
    const mentions = mentionsOf(person);
    const ordered: Ordered = {
      surfaces: person.surfaces.length,
      ends: mentions.map(({ end }) => end).sort((left, right) => left - right),
      starts: mentions
        .map(({ start, sentence }) => ({ start, sentence }))
        .sort((left, right) => left.start - right.start),
      gender: genderOfPerson(person, this.#titles),
    };
    this.#ordered.set(person, ordered);
    return ordered;
  }
}

/** How many of the first `length` indexes hold, given that none does behind the first that does not. */
function countUpTo(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
