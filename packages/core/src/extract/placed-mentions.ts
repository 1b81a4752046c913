import type { Entity } from "../model/analysis.ts";
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

  constructor(entities: readonly Entity[]) {
    this.#mentions = entities
      .flatMap((entity) => entity.mentions.map(({ start, end, level = "name" }) => ({ start, end, level, entity })))
      .sort((a, b) => a.start - b.start);
  }

  /** The mention that overlaps a span, of the first of the levels that has one. */
  at(span: Span, levels: readonly PlacedMention["level"][]): PlacedMention | undefined {
    for (const level of levels) {
      const found = this.#overlapping(span).find((mention) => mention.level === level);
      if (found) return found;
    }
    return undefined;
  }

  #overlapping(span: Span): readonly PlacedMention[] {
    let low = 0;
    let high = this.#mentions.length;
    // Mentions are short: those that begin more than this before the span cannot reach it.
    const from = span.start - LONGEST_MENTION;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.start ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: PlacedMention[] = [];
    for (let index = low; index < this.#mentions.length; index++) {
      const mention = this.#mentions[index];
      if (mention === undefined || mention.start >= span.end) break;
      if (mention.end > span.start) found.push(mention);
    }
    return found;
  }

  /** The name that stands last before an offset and fits. */
  lastName(before: number, fits: (entity: Entity) => boolean): PlacedMention | undefined {
    return this.#mentions.findLast(({ end, level, entity }) => end <= before && level === "name" && fits(entity));
  }
}
