import { DAY_OF_BASE, type EntityMention } from "../extract/extract-mentions.ts";
import type { Entity, EntityType } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";
import { weighCountries } from "./article-countries.ts";
import { groupBodies } from "./group-bodies.ts";
import { groupPersons } from "./group-persons.ts";
import { groupPlaces } from "./group-places.ts";
import { TitleReader } from "./read-title.ts";
import { firstPlace, mentionsOf, type NamedSurface, type Referent } from "./referent.ts";

/** One entity for each referent of the article, linked to the knowledge base where that is certain. */
export function resolveEntities(
  article: Article,
  reading: Reading,
  mentions: readonly EntityMention[],
  context: StageContext,
): readonly Entity[] {
  const { text } = article;
  const names = mentions.filter((mention) => mention.level === "name");
  const countries = weighCountries(article, reading, names, context);
  const day = article.document.publishedAt?.value.slice(0, 10) ?? DAY_OF_BASE;
  const titles = new TitleReader(reading, text, context, day, countries);
  const surfacesOf = (type: EntityType): readonly NamedSurface[] =>
    gatherSurfaces(
      names.filter((name) => name.type === type),
      text,
    );
  const referents = [
    ...groupPersons(surfacesOf("PER"), { context, countries, day, titles }),
    ...groupPlaces(surfacesOf("LOC"), text, context, countries),
    ...groupBodies(surfacesOf("ORG"), "ORG", context, countries),
    ...groupBodies(surfacesOf("MISC"), "MISC", context, countries),
  ].toSorted((left, right) => firstPlace(left) - firstPlace(right));
  return referents.map(toEntity);
}

function gatherSurfaces(mentions: readonly EntityMention[], text: string): readonly NamedSurface[] {
  return [...Map.groupBy(mentions, ({ start, end }) => text.slice(start, end))].map(([words, found]) => ({
    words,
    mentions: found,
  }));
}

function toEntity(referent: Referent, index: number): Entity {
  const { row } = referent;
  return {
    id: `n${index + 1}`,
    name: row?.name ?? referent.name,
    type: referent.type,
    wikidata: referent.isCertain ? (row?.wikidata ?? null) : null,
    mentions: mentionsOf(referent)
      .toSorted((left, right) => left.start - right.start)
      .map(({ start, end, level }) => ({ start, end, level })),
    ...(row ? { knowledgeId: row.id } : {}),
    ...(referent.reasons.length > 0 ? { reason: [...new Set(referent.reasons)].join("; ") } : {}),
  };
}
