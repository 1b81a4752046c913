import type { EntityMention } from "../extract/extract-mentions.ts";
import type { Entity } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";

/** One entity for each referent of the article, linked to the knowledge base where that is certain. */
export function resolveEntities(
  article: Article,
  _reading: Reading,
  mentions: readonly EntityMention[],
  _context: StageContext,
): readonly Entity[] {
  const byName = Map.groupBy(mentions, (mention) => article.text.slice(mention.start, mention.end));
  return [...byName].map(([name, found], index) => ({
    id: `n${index + 1}`,
    name,
    type: found[0]!.type,
    wikidata: null,
    mentions: found.map(({ start, end, level }) => ({ start, end, level })),
  }));
}
