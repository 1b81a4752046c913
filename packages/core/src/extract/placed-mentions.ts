import type { Entity } from "../model/analysis.ts";
import { firstIndex } from "../model/first-index.ts";
import type { Span } from "../model/span.ts";

export interface PlacedMention extends Span {
  readonly entity: Entity;
  readonly level: "name" | "nominal" | "pronoun";
}

/** Longest mention in characters that is looked for; names of bodies run to about a hundred. */
const LONGEST_MENTION = 200;

/** The mentions of an article in order, found by place. */
export class PlacedMentions {
  readonly #mentions: readonly PlacedMention[];
  /** Characters of the longest of them, at most `LONGEST_MENTION`. */
  readonly #longest: number;

  constructor(entities: readonly Entity[]) {
    this.#mentions = entities
      .flatMap((entity) => entity.mentions.map(({ start, end, level = "name" }) => ({ start, end, level, entity })))
      .sort((a, b) => a.start - b.start);
    const longest = this.#mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    this.#longest = Math.min(longest, LONGEST_MENTION);
  }

  /** The mention that overlaps a span, of the first of the levels that has one. */
  at(span: Span, levels: readonly PlacedMention["level"][]): PlacedMention | undefined {
    let [found, rank]: [PlacedMention | undefined, number] = [undefined, levels.length];
    // Those that begin further before the span cannot reach it.
    for (let index = this.#firstFrom(span.start - this.#longest); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index];
      if (mention === undefined || mention.start >= span.end) break;
      const level = mention.end > span.start ? levels.indexOf(mention.level) : -1;
      if (level >= 0 && level < rank) [found, rank] = [mention, level];
    }
    return found;
  }

  /** The name that stands last before an offset and fits. */
  lastName(before: number, fits: (entity: Entity) => boolean): PlacedMention | undefined {
    for (const mention of this.namesBefore(before)) if (fits(mention.entity)) return mention;
    return undefined;
  }

  /** The names that end before an offset, the last first. */
  *namesBefore(offset: number): Generator<PlacedMention> {
    for (let index = this.#firstFrom(offset) - 1; index >= 0; index--) {
      const mention = this.#mentions[index];
      if (mention?.level === "name" && mention.end <= offset) yield mention;
    }
  }

  /** Index of the first mention that begins at or behind an offset. */
  #firstFrom(offset: number): number {
    return firstIndex(this.#mentions.length, (index) => this.#mentions[index]!.start >= offset);
  }
}
