import type { Entity, Issue } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";
import { checkFamily } from "./knowledge/check-family.ts";
import { checkOffice } from "./knowledge/check-office.ts";
import { checkSpelling } from "./knowledge/check-spelling.ts";
import { checkedOf } from "./knowledge/checked.ts";

/**
 * Statements of the article that the knowledge base contradicts: a misspelt name of a known person, an office ascribed
 * to somebody who does not hold it on the day, a tie of family to the wrong person. Each issue quotes the statement.
 * Nothing is corrected: the reader decides. What the base may be too old to know is flagged without being held against the
 * article: such an issue has no `against`, and its note and the trace say why.
 */
export function checkKnowledge(
  article: Article,
  reading: Reading,
  entities: readonly Entity[],
  context: StageContext,
): readonly Issue[] {
  const checked = checkedOf(article, reading, entities, context);
  return entities.flatMap((entity) => {
    const row = entity.type === "PER" && entity.knowledgeId ? context.knowledge.get(entity.knowledgeId) : undefined;
    if (!row) return [];
    return entity.mentions
      .filter((mention) => (mention.level ?? "name") === "name")
      .flatMap((mention) => [
        ...checkSpelling(mention, row, checked),
        // A row that only is the likeliest of its name may be somebody else's.
        ...(entity.tentative ? [] : [...checkFamily(mention, row, checked), ...checkOffice(mention, row, checked)]),
      ]);
  });
}
