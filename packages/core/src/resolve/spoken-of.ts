import type { EntityMention } from "../extract/extract-mentions.ts";
import type { Span } from "../model/span.ts";
import { genderOfPerson } from "./person-gender.ts";
import type { TitleReader } from "./read-title.ts";
import type { Referent } from "./referent.ts";

/** What is asked of a person's mentions again and again, put in order. */
interface Ordered {
  /** Number of surfaces that were read: descriptions are added to a person while others are resolved. */
  surfaces: number;
  /** Where mentions end, ascending. */
  readonly ends: number[];
  readonly starts: { readonly start: number; readonly sentence: number }[];
  /** What the first mention with a title that has a gender shows. */
  ofTitles: "m" | "f" | undefined;
}

/** Where the persons of an article are spoken of, and what gender their names and titles show. */
export class SpokenOf {
  readonly #titles: TitleReader;
  readonly #ordered = new Map<Referent, Ordered>();

  constructor(titles: TitleReader) {
    this.#titles = titles;
  }

  genderOf(person: Referent): "m" | "f" | undefined {
    return genderOfPerson(person, this.#of(person).ofTitles);
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
    let ordered = this.#ordered.get(person);
    if (ordered === undefined) {
      ordered = { surfaces: 0, ends: [], starts: [], ofTitles: undefined };
      this.#ordered.set(person, ordered);
    }
    for (; ordered.surfaces < person.surfaces.length; ordered.surfaces++)
      for (const mention of person.surfaces[ordered.surfaces]!.mentions) this.#put(mention, ordered);
    return ordered;
  }

  #put(mention: EntityMention, ordered: Ordered): void {
    const { start, end, sentence } = mention;
    const { ends, starts } = ordered;
    const isUpTo = (index: number) => starts[index]!.start <= start;
    ends.splice(
      countUpTo(ends.length, (index) => ends[index]! <= end),
      0,
      end,
    );
    starts.splice(countUpTo(starts.length, isUpTo), 0, { start, sentence });
    ordered.ofTitles ??= this.#titles.genderBefore(mention);
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
