import { and, asc, count, desc, eq, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { documentVersion, entity, entityMember, mention } from "../schema/index.ts";
import { type Evidence, locateEvidence } from "./evidence.ts";
import { type EntityRow, entityColumns } from "./list-entities.ts";
import { currentId } from "./redirects.ts";

/** A name under which an entity was met, and the sentence of its first use. */
export interface AliasView {
  readonly name: string;
  readonly mentionCount: number;
  readonly articleCount: number;
  readonly firstSeen: Evidence;
  /** What is to be separated when this name means somebody else: the entity of each article that bears it. */
  readonly memberIds: readonly string[];
}

export interface EntityView extends EntityRow {
  readonly knowledgeId: string | null;
  /** Why these mentions are one referent. */
  readonly reason: string | null;
  readonly names: readonly AliasView[];
  /** The first mentions in reading order, at most `MENTIONS_SHOWN`. */
  readonly mentions: readonly Evidence[];
}

/** Mentions an entity's page begins with; the rest is reached through the articles. Guessed. */
const MENTIONS_SHOWN = 30;

/** Undefined when no such entity exists, also under an earlier id. */
export async function getEntity(database: Queryable, id: string): Promise<EntityView | undefined> {
  const current = await currentId(database, "entity", id);
  const [row] = await database
    .select({ ...entityColumns, knowledgeId: entity.knowledgeId, reason: entity.reason })
    .from(entity)
    .where(eq(entity.id, current));
  if (!row) return undefined;
  const [names, mentions] = await Promise.all([loadNames(database, current), loadMentions(database, current)]);
  return { ...row, names, mentions };
}

async function loadNames(database: Queryable, entityId: string): Promise<readonly AliasView[]> {
  const rows = await database
    .select({
      exact: mention.exact,
      mentionCount: count(),
      articleCount: sql<number>`count(distinct ${documentVersion.documentId})`.mapWith(Number),
      memberIds: sql<string[]>`array_agg(distinct ${mention.documentEntityId})`,
      versionId: sql<string>`(array_agg(${mention.versionId} order by ${mention.versionId}, ${mention.start}))[1]`,
      start: sql<number>`(array_agg(${mention.start} order by ${mention.versionId}, ${mention.start}))[1]`,
      end: sql<number>`(array_agg(${mention.end} order by ${mention.versionId}, ${mention.start}))[1]`,
    })
    .from(mention)
    .innerJoin(entityMember, eq(entityMember.documentEntityId, mention.documentEntityId))
    .innerJoin(documentVersion, and(eq(documentVersion.id, mention.versionId), documentVersion.isCurrent))
    .where(and(eq(entityMember.entityId, entityId), sql`coalesce(${mention.level}, 'name') = 'name'`))
    .groupBy(mention.exact)
    .orderBy(desc(count()), asc(mention.exact));
  const located = await locateEvidence(database, rows);
  return located.map(({ exact, mentionCount, articleCount, memberIds, evidence }) => ({
    name: exact,
    mentionCount,
    articleCount,
    memberIds,
    firstSeen: evidence,
  }));
}

async function loadMentions(database: Queryable, entityId: string): Promise<readonly Evidence[]> {
  const rows = await database
    .select({ versionId: mention.versionId, start: mention.start, end: mention.end, exact: mention.exact })
    .from(mention)
    .innerJoin(entityMember, eq(entityMember.documentEntityId, mention.documentEntityId))
    .innerJoin(documentVersion, and(eq(documentVersion.id, mention.versionId), documentVersion.isCurrent))
    .where(eq(entityMember.entityId, entityId))
    .orderBy(sql`${documentVersion.publishedFrom} desc nulls last`, asc(mention.versionId), asc(mention.start))
    .limit(MENTIONS_SHOWN);
  const located = await locateEvidence(database, rows);
  return located.map(({ evidence }) => evidence);
}
