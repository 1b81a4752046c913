import { DAY_OF_BASE, type EntityMention } from "../extract/extract-mentions.ts";
import { GENERIC_ROLES } from "../extract/mention/role-words.ts";
import type { Entity, EntityType } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";
import { weighCountries } from "./article-countries.ts";
import { groupBodies } from "./group-bodies.ts";
import { groupPersons } from "./group-persons.ts";
import { groupPlaces } from "./group-places.ts";
import { TitleReader } from "./read-title.ts";
import { byFirstPlace, mentionsOf, type NamedSurface, type Referent } from "./referent.ts";
import { DescriptionResolver } from "./resolve-descriptions.ts";
import { Antecedents, PRONOUN_REACH, resolvePronoun } from "./resolve-pronouns.ts";
import { SpokenOf } from "./spoken-of.ts";

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
  const persons = groupPersons(surfacesOf("PER"), { context, countries, day, titles });
  const spokenOf = new SpokenOf(titles);
  const described = new DescriptionResolver(persons, spokenOf, titles, context, day, countries, reading);
  const actors = attachActors(persons, mentions, { described, spokenOf, reading });
  const referents = byFirstPlace([
    ...actors,
    ...groupPlaces(surfacesOf("LOC"), text, context, countries),
    ...groupBodies(surfacesOf("ORG"), "ORG", text, context, countries),
    ...groupBodies(surfacesOf("MISC"), "MISC", text, context, countries),
  ]);
  return referents.map(toEntity);
}

interface ActorTools {
  readonly described: DescriptionResolver;
  readonly spokenOf: SpokenOf;
  readonly reading: Reading;
}

/** Gives each description and pronoun to its person, in order of the text; persons met only by their office are added. */
function attachActors(
  persons: readonly Referent[],
  mentions: readonly EntityMention[],
  tools: ActorTools,
): readonly Referent[] {
  const all = [...persons];
  const antecedents = new Antecedents();
  for (const referent of persons) {
    const gender = tools.spokenOf.genderOf(referent);
    for (const { start, end, sentence } of mentionsOf(referent))
      antecedents.add({ start, end, sentence, referent, gender });
  }
  for (const mention of mentions) {
    const found =
      mention.level === "nominal"
        ? (findDescribed(mention, all, tools) ?? findGeneric(mention, antecedents, tools))
        : mention.level === "pronoun"
          ? findAntecedent(mention, antecedents, tools)
          : undefined;
    if (!found) continue;
    found.referent.surfaces.push({ words: found.referent.name, mentions: [mention] });
    if (found.reason) found.referent.reasons.push(found.reason);
    antecedents.add({ ...mention, referent: found.referent, gender: mention.gender ?? found.referent.row?.gender });
  }
  return all;
}

interface Found {
  readonly referent: Referent;
  readonly reason?: string;
}

function findDescribed(mention: EntityMention, all: Referent[], tools: ActorTools): Found | undefined {
  const answer = tools.described.resolve({
    ...mention,
    words: mention.words ?? "",
    noun: mention.noun ?? "",
    gender: mention.gender,
  });
  if (!answer) return undefined;
  const known = answer.referent ?? all.find((referent) => referent.row && referent.row.id === answer.row?.id);
  if (known) return { referent: known, reason: answer.reason };
  if (!answer.row) return undefined;
  const added: Referent = {
    name: answer.row.name,
    type: "PER",
    row: answer.row,
    isCertain: true,
    surfaces: [],
    reasons: [],
  };
  all.push(added);
  return { referent: added, reason: answer.reason };
}

/**
 * « le suspect », « ce dernier »: whoever was named last. « la vice-présidente » of nobody who is said to be one: the
 * person spoken of right before, when nothing is known of what she does.
 */
function findGeneric(mention: EntityMention, antecedents: Antecedents, tools: ActorTools): Found | undefined {
  if (!mention.noun) return undefined;
  const gender = mention.gender ?? "m";
  const reason = `« ${mention.words} »: spoken of right before`;
  const near = antecedents.upTo(mention.sentence, LATTER_REACH);
  if (GENERIC_ROLES.has(mention.noun)) {
    if (/\s(?:de|du|des|d['’])/.test(mention.words ?? "")) return undefined;
    const [last] = near
      .filter(({ end, gender: other }) => end <= mention.start && other !== opposite(gender))
      .filter(({ referent }) => mention.noun === "dernier" || !tools.described.isOfficial(referent))
      .toSorted((left, right) => right.end - left.end);
    return last && { referent: last.referent, reason };
  }
  const referent = resolvePronoun({ ...mention, gender }, near, tools.reading);
  const isSure = referent && !tools.described.hasRole(referent) && tools.spokenOf.genderOf(referent) === gender;
  return isSure ? { referent, reason } : undefined;
}

/** Sentences that « le suspect » or « ce dernier » reach back over. */
const LATTER_REACH = 1;

const opposite = (gender: "m" | "f"): "m" | "f" => (gender === "m" ? "f" : "m");

function findAntecedent(mention: EntityMention, antecedents: Antecedents, tools: ActorTools): Found | undefined {
  if (mention.gender === undefined) return undefined;
  const near = antecedents.upTo(mention.sentence, PRONOUN_REACH);
  const referent = resolvePronoun({ ...mention, gender: mention.gender }, near, tools.reading);
  return referent && { referent };
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
    ...(row && !referent.isCertain ? { tentative: true as const } : {}),
    ...(referent.reasons.length > 0 ? { reason: [...new Set(referent.reasons)].join("; ") } : {}),
  };
}
