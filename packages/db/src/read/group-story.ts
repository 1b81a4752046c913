import { type Episode, groupEpisodes } from "@recoupe/core/relating";
import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "../open-database.ts";
import { block, document, documentVersion, nearDuplicate, originMember, storyMember } from "../schema/index.ts";
import { isOpening, loadTellers } from "./story-tellers.ts";

/** An article of a story, as far as its episodes are described by it. */
export interface EpisodeMember {
  readonly articleId: string;
  readonly originId: string | null;
  readonly publisherId: string | null;
  readonly publishedFrom: Date | null;
}

export interface GroupedEpisode extends Omit<Episode, "articles"> {
  /** In order of time. */
  readonly members: readonly EpisodeMember[];
}

/** Parts a story into episodes by what is stored of it. */
export async function groupStory(database: Queryable, storyId: string): Promise<readonly GroupedEpisode[]> {
  const [articles, tellers, copies] = await Promise.all([
    loadOpenings(database, storyId),
    loadTellers(database, storyId),
    loadCopies(database, storyId),
  ]);
  const toldFirst = Map.groupBy(
    tellers.filter(({ first, heads }) => first || heads),
    ({ articleId }) => articleId,
  );
  const byId = new Map(articles.map((article) => [article.articleId, article]));
  const episodes = groupEpisodes(
    articles.map(({ articleId, title, publishedAt, opening }) => ({
      key: articleId,
      title,
      publishedAt,
      opening,
      firstEvents: (toldFirst.get(articleId) ?? []).map(({ eventId }) => eventId).sort(),
    })),
    copies.map(({ one, other }) => [one, other]),
  );
  return episodes.map(({ articles: keys, ...episode }) => ({
    ...episode,
    members: keys.flatMap((key) => byId.get(key) ?? []),
  }));
}

function loadOpenings(database: Queryable, storyId: string) {
  const opening = sql<string>`coalesce((select string_agg(${block.exact}, E'\n' order by ${block.position}) from ${block}
    where ${block.versionId} = ${documentVersion.id} and ${isOpening}), '')`;
  return database
    .select({
      articleId: document.id,
      title: documentVersion.title,
      publishedAt: documentVersion.publishedAt,
      publishedFrom: documentVersion.publishedFrom,
      publisherId: document.publisherId,
      originId: originMember.originId,
      opening,
    })
    .from(storyMember)
    .innerJoin(document, eq(document.id, storyMember.documentId))
    .innerJoin(documentVersion, and(eq(documentVersion.documentId, document.id), documentVersion.isCurrent))
    .leftJoin(originMember, eq(originMember.documentId, document.id))
    .where(eq(storyMember.storyId, storyId));
}

/** Copies of one another among the articles of a story. */
function loadCopies(database: Queryable, storyId: string) {
  const [one, other] = [alias(storyMember, "one"), alias(storyMember, "other")];
  return database
    .select({ one: nearDuplicate.documentA, other: nearDuplicate.documentB })
    .from(nearDuplicate)
    .innerJoin(one, and(eq(one.documentId, nearDuplicate.documentA), eq(one.storyId, storyId)))
    .innerJoin(other, and(eq(other.documentId, nearDuplicate.documentB), eq(other.storyId, storyId)));
}
