import type { EntityMention } from "../extract/extract-mentions.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";

/** How often the article speaks of each country, by its name, its capital or its demonym; keys are rows. */
export type CountryWeights = ReadonlyMap<string, number>;

export function weighCountries(
  article: Article,
  reading: Reading,
  mentions: readonly EntityMention[],
  context: StageContext,
): CountryWeights {
  const weights = new Map<string, number>();
  const add = (id: string | undefined) => id && weights.set(id, (weights.get(id) ?? 0) + 1);
  for (const mention of mentions) {
    const [row] = context.knowledge.findExact(article.text.slice(mention.start, mention.end));
    if (row?.kind === "country") add(row.id);
    else if (row?.kind === "capital" || row?.kind === "seat" || row?.kind === "region") add(row.country);
  }
  for (const { tokens } of reading.sentences) {
    for (const { form, upos } of tokens) {
      if (upos === "ADJ" || upos === "NOUN" || upos === "PROPN") add(context.knowledge.demonym(form)?.id);
    }
  }
  return weights;
}

/** The country most spoken of; undefined when none leads. */
export function mainCountry(weights: CountryWeights): string | undefined {
  const [first, second] = [...weights].toSorted((left, right) => right[1] - left[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
