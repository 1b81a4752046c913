import type { BlockKind, Issue } from "@recoupe/core/model";
import { and, asc, eq, ne, or, sql } from "drizzle-orm";
import { type ArticleCorrection, listArticleCorrections } from "../judged/article-corrections.ts";
import type { Queryable } from "../open-database.ts";
import {
  block,
  claimReport,
  document,
  documentEntity,
  documentVersion,
  entity,
  entityMember,
  eventMention,
  issue,
  mention,
  nearDuplicate,
  originMember,
  publisher,
  quote,
  storyMember,
} from "../schema/index.ts";
import { type ArticleSource, loadSources, sourceColumns } from "./article-source.ts";
import { type ClaimView, loadClaims } from "./claims.ts";
import { type Dismissal, dismissalsBy } from "./dismissals.ts";
import { type InferredDateView, loadInferredDate } from "./inferred-date.ts";
import { loadQuotes, type QuoteView } from "./quotes.ts";
import { loadTellings, type Telling } from "./tellings.ts";

export interface BlockView {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Why it has this kind: a rule and the words it used. */
  readonly reason: string | null;
  readonly role: string | null;
  readonly level: number | null;
  /** The § shown beside it. */
  readonly paragraph: number | null;
}

export interface IssueView {
  readonly id: string;
  readonly kind: Issue["kind"];
  readonly start: number;
  readonly end: number;
  readonly note: string | null;
}

export interface MentionView {
  readonly start: number;
  readonly end: number;
  readonly level: "name" | "nominal" | "pronoun";
  /** The joined entity; null until the article is related. */
  readonly entityId: string | null;
  readonly name: string;
}

export interface ArticleEntity {
  /** The joined entity; null until the article is related. */
  readonly entityId: string | null;
  readonly name: string;
  readonly type: "PER" | "ORG" | "LOC" | "MISC";
  /** Names under which this article knows it, as written. */
  readonly names: readonly string[];
  readonly mentions: number;
}

export interface RelatedArticle extends ArticleSource {
  readonly relation: "identical" | "syndicated" | "same-source-paraphrase" | null;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string | null;
}

export interface ArticleView extends ArticleSource {
  readonly versionId: string;
  readonly versionNumber: number;
  /** How many texts of it are known. */
  readonly versionCount: number;
  readonly text: string;
  readonly dek: string | null;
  readonly bylines: readonly string[];
  readonly language: string;
  readonly firstSeenAt: Date;
  readonly storyId: string | null;
  readonly originId: string | null;
  readonly blocks: readonly BlockView[];
  readonly issues: readonly IssueView[];
  readonly mentions: readonly MentionView[];
  readonly entities: readonly ArticleEntity[];
  readonly quotes: readonly QuoteView[];
  readonly tellings: readonly Telling[];
  readonly claims: readonly ClaimView[];
  readonly nearDuplicates: readonly RelatedArticle[];
  /** Other articles of its story, those nearest in time first where there are more than `MOST_OF_STORY`. */
  readonly sameStory: readonly ArticleSource[];
  /** For an article that states no date; null where nothing bounds it. */
  readonly inferredDate: InferredDateView | null;
  /** What people put in place of what it says of itself, one for each fact. */
  readonly corrections: readonly ArticleCorrection[];
  /** Of an article that a person took out, one of whose texts was asked for by its number: the decision. */
  readonly takenOut: Dismissal | null;
}

/** Articles of its story shown beside one; a story that lasts for years has thousands. Guessed. */
const MOST_OF_STORY = 60;

/**
 * One version of an article with everything read out of it, the current one unless a number is given. Undefined when there is
 * no such article or version.
 */
export async function getArticle(database: Queryable, id: string, version?: number): Promise<ArticleView | undefined> {
  const [head] = await database
    .select({
      ...sourceColumns,
      versionId: documentVersion.id,
      versionNumber: documentVersion.number,
      versionCount:
        sql<number>`(select count(*) from document_version every where every.document_id = ${document.id})`.mapWith(
          Number,
        ),
      text: documentVersion.text,
      dek: documentVersion.dek,
      bylines: documentVersion.bylines,
      language: documentVersion.language,
      firstSeenAt: document.firstSeenAt,
      storyId: storyMember.storyId,
      originId: originMember.originId,
      takenOutBy: document.takenOutBy,
    })
    .from(document)
    .innerJoin(
      documentVersion,
      and(
        eq(documentVersion.documentId, document.id),
        version === undefined ? documentVersion.isCurrent : eq(documentVersion.number, version),
      ),
    )
    .leftJoin(publisher, eq(publisher.id, document.publisherId))
    .leftJoin(storyMember, eq(storyMember.documentId, document.id))
    .leftJoin(originMember, eq(originMember.documentId, document.id))
    .where(eq(document.id, id));
  if (!head) return undefined;
  const { versionId, takenOutBy, ...shown } = head;
  const [blocks, issues, mentions, quotes, tellings, claims, nearDuplicates, sameStory, inferredDate, ...decided] =
    await Promise.all([
      loadBlocks(database, versionId),
      loadIssues(database, versionId),
      loadMentions(database, versionId),
      loadQuotes(database, eq(quote.versionId, versionId)),
      loadTellings(database, eq(eventMention.versionId, versionId)),
      loadClaims(database, eq(claimReport.versionId, versionId)),
      loadNearDuplicates(database, id),
      head.storyId ? loadSameStory(database, head.storyId, id, head.publishedAt) : [],
      head.publishedAt === null ? loadInferredDate(database, versionId) : undefined,
      listArticleCorrections(database, id),
      dismissalsBy(database, [takenOutBy]),
    ]);
  const [corrections, dismissalOf] = decided;
  return {
    ...shown,
    versionId,
    blocks,
    issues,
    mentions: mentions.map(({ localId: _, type: __, ...mentioned }) => mentioned),
    entities: entitiesOf(mentions, head.text),
    quotes: inReadingOrder(quotes),
    tellings: inReadingOrder(tellings),
    claims: inReadingOrder(claims),
    nearDuplicates,
    sameStory,
    inferredDate: inferredDate ?? null,
    corrections,
    takenOut: dismissalOf(takenOutBy),
  };
}

function inReadingOrder<Row extends { evidence: { start: number } }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => a.evidence.start - b.evidence.start);
}

async function loadBlocks(database: Queryable, versionId: string): Promise<readonly BlockView[]> {
  const rows = await database
    .select()
    .from(block)
    .where(eq(block.versionId, versionId))
    .orderBy(asc(block.start), asc(block.position));
  return rows.map(({ kind, start, end, reason, role, level, paragraph }) => ({
    kind: kind as BlockKind,
    start,
    end,
    reason,
    role,
    level,
    paragraph,
  }));
}

async function loadIssues(database: Queryable, versionId: string): Promise<readonly IssueView[]> {
  const rows = await database.select().from(issue).where(eq(issue.versionId, versionId)).orderBy(asc(issue.start));
  return rows.map(({ id, kind, start, end, note }) => ({ id, kind: kind as Issue["kind"], start, end, note }));
}

type LinkedMention = MentionView & { readonly localId: string; readonly type: ArticleEntity["type"] };

async function loadMentions(database: Queryable, versionId: string): Promise<readonly LinkedMention[]> {
  const rows = await database
    .select({
      start: mention.start,
      end: mention.end,
      level: mention.level,
      entityId: entity.id,
      joinedName: entity.name,
      localName: documentEntity.name,
      localId: documentEntity.id,
      joinedType: entity.type,
      localType: documentEntity.type,
    })
    .from(mention)
    .innerJoin(documentEntity, eq(documentEntity.id, mention.documentEntityId))
    .leftJoin(entityMember, eq(entityMember.documentEntityId, documentEntity.id))
    .leftJoin(entity, eq(entity.id, entityMember.entityId))
    .where(eq(mention.versionId, versionId))
    .orderBy(asc(mention.start), asc(mention.end));
  return rows.map(({ joinedName, localName, joinedType, localType, level, ...row }) => ({
    ...row,
    type: joinedType ?? localType,
    level: level ?? "name",
    name: joinedName ?? localName,
  }));
}

/** The article's entities, most mentioned first, each with the names it bears here. */
function entitiesOf(mentions: readonly LinkedMention[], text: string): readonly ArticleEntity[] {
  const groups = [...Map.groupBy(mentions, ({ localId }) => localId).values()];
  return groups
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const named = group.filter(({ level }) => level === "name");
      const names = [...new Set(named.map(({ start, end }) => text.slice(start, end)))];
      return [{ entityId: first.entityId, name: first.name, type: first.type, names, mentions: group.length }];
    })
    .toSorted((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name, "fr"));
}

async function loadNearDuplicates(database: Queryable, id: string): Promise<readonly RelatedArticle[]> {
  const rows = await database
    .select({
      versionId: documentVersion.id,
      relation: nearDuplicate.relation,
      score: nearDuplicate.score,
      reason: nearDuplicate.reason,
    })
    .from(nearDuplicate)
    .innerJoin(
      documentVersion,
      and(
        documentVersion.isCurrent,
        ne(documentVersion.documentId, id),
        sql`${documentVersion.documentId} in (${nearDuplicate.documentA}, ${nearDuplicate.documentB})`,
      ),
    )
    .where(or(eq(nearDuplicate.documentA, id), eq(nearDuplicate.documentB, id)));
  const sources = await loadSources(
    database,
    rows.map(({ versionId }) => versionId),
  );
  return rows.flatMap(({ versionId, ...row }) => {
    const source = sources.get(versionId);
    return source ? [{ ...source, ...row }] : [];
  });
}

async function loadSameStory(
  database: Queryable,
  storyId: string,
  except: string,
  publishedAt: string | null,
): Promise<readonly ArticleSource[]> {
  const near = sql`abs(extract(epoch from ${documentVersion.publishedFrom} - (
    select own.published_from from ${documentVersion} as own where own.document_id = ${except} and own.is_current)))`;
  const rows = await database
    .select(sourceColumns)
    .from(storyMember)
    .innerJoin(document, eq(document.id, storyMember.documentId))
    .innerJoin(documentVersion, and(eq(documentVersion.documentId, document.id), documentVersion.isCurrent))
    .leftJoin(publisher, eq(publisher.id, document.publisherId))
    .where(and(eq(storyMember.storyId, storyId), ne(document.id, except)))
    .orderBy(
      publishedAt === null ? sql`${documentVersion.publishedFrom} desc nulls last` : sql`${near} asc nulls last`,
      asc(document.id),
    )
    .limit(MOST_OF_STORY);
  return rows.toSorted(
    (one, other) => byDate(one.publishedAt, other.publishedAt) || (one.articleId < other.articleId ? -1 : 1),
  );
}

/** Undated last. */
function byDate(one: string | null, other: string | null): number {
  if (one === other) return 0;
  return one === null ? 1 : other === null ? -1 : one < other ? -1 : 1;
}
