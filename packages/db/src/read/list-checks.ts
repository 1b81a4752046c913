import type { Issue } from "@recoupe/core/model";
import { and, asc, count, eq, isNotNull, isNull, not, type SQL, sql } from "drizzle-orm";
import { holds } from "../judged/judgements.ts";
import { passageKey } from "../judged/passage-key.ts";
import type { Queryable } from "../open-database.ts";
import { documentVersion, event, eventMember, eventMention, issue, judgement } from "../schema/index.ts";
import { type Evidence, locateEvidence } from "./evidence.ts";
import { describeEvents, type EventRow } from "./list-events.ts";
import { isNoEvent } from "./no-event.ts";
import { cutPage, decodeCursor, type Page, type PageRequest } from "./page.ts";

/** A passage that a person has to look at. */
export interface FlaggedPassage {
  readonly id: string;
  readonly kind: Issue["kind"];
  readonly note: string | null;
  readonly evidence: Evidence;
}

/**
 * `knowledge`: the base says otherwise, and may be too old to be held against the text: what it can be held against is a contradiction.
 * `altered`: the text itself is damaged.
 */
export type FlagGroup = "knowledge" | "altered";

export interface FlagFilter {
  readonly group: FlagGroup;
  /** Only what a person dismissed; without it, only what is left to check. */
  readonly dismissed?: boolean | undefined;
  readonly articleId?: string | undefined;
}

/** Flagged passages of current versions, article by article in reading order; those that a person dismissed only when asked for. */
export async function listFlaggedPassages(
  database: Queryable,
  request: PageRequest & FlagFilter,
): Promise<Page<FlaggedPassage>> {
  const after = decodeCursor(request.cursor);
  const matching = conditionOf(request);
  const place = sql<string>`${issue.versionId} || lpad(${issue.start}::text, 9, '0')`;
  const [found, [counted]] = await Promise.all([
    database
      .select({ ...passageColumns, place: place.as("place") })
      .from(issue)
      .innerJoin(documentVersion, eq(documentVersion.id, issue.versionId))
      .where(and(matching, after ? sql`(${place}, ${issue.id}) > (${after.value}, ${after.id})` : undefined))
      .orderBy(asc(place), asc(issue.id))
      .limit(request.limit + 1),
    database
      .select({ total: count() })
      .from(issue)
      .innerJoin(documentVersion, eq(documentVersion.id, issue.versionId))
      .where(matching),
  ]);
  const page = cutPage(found, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: (row) => ({ value: row.place, id: row.id }),
  });
  return { ...page, rows: await describePassages(database, page.rows) };
}

/** An article with altered text: how many passages, and the worst of them. */
export interface AlteredArticle {
  readonly articleId: string;
  readonly passageCount: number;
  readonly worst: FlaggedPassage;
}

/** Altered articles; `total` counts articles, `passageTotal` the passages in all of them. */
export type AlteredArticlePage = Page<AlteredArticle> & { readonly passageTotal: number };

/** Worst kinds of damage first: what makes a text say something else before what only makes it hard to read. Guessed. */
const WORST_FIRST: readonly Exclude<Issue["kind"], "fact-error">[] = [
  "name-error",
  "mistranslation",
  "garble",
  "dropped-words",
  "code-leak",
  "unclosed-quote",
  "broken-paragraph",
  "encoding",
  "glued-words",
];

/** Articles with altered passages that nobody dismissed: those with most of them first, each with its worst passage. */
export async function listAlteredArticles(database: Queryable, request: PageRequest): Promise<AlteredArticlePage> {
  const after = decodeCursor(request.cursor);
  const severity = sql`array_position(${sql.param([...WORST_FIRST])}::text[], ${issue.kind})`;
  const grouped = database
    .select({
      articleId: documentVersion.documentId,
      passages: count().as("passages"),
      worstId:
        sql<string>`(array_agg(${issue.id} order by ${severity}, length(${issue.exact}) desc, ${issue.start}))[1]`.as(
          "worst_id",
        ),
    })
    .from(issue)
    .innerJoin(documentVersion, eq(documentVersion.id, issue.versionId))
    .where(conditionOf({ group: "altered" }))
    .groupBy(documentVersion.documentId)
    .as("altered");
  const { articleId, passages, worstId } = grouped;
  const [found, [counted]] = await Promise.all([
    database
      .select({ articleId, passages, worstId, ...passageColumns })
      .from(grouped)
      .innerJoin(issue, eq(issue.id, worstId))
      .where(
        after
          ? sql`(${passages} < ${after.value} or (${passages} = ${after.value} and ${articleId} > ${after.id}))`
          : undefined,
      )
      .orderBy(sql`${passages} desc`, asc(articleId))
      .limit(request.limit + 1),
    database
      .select({ articles: count(), passages: sql<number>`coalesce(sum(${passages}), 0)`.mapWith(Number) })
      .from(grouped),
  ]);
  const page = cutPage(found, {
    limit: request.limit,
    total: counted?.articles ?? 0,
    positionOf: (row) => ({ value: row.passages, id: row.articleId }),
  });
  const worst = new Map((await describePassages(database, page.rows)).map((passage) => [passage.id, passage]));
  const rows = page.rows.flatMap((row) => {
    const passage = worst.get(row.id);
    return passage ? [{ articleId: row.articleId, passageCount: row.passages, worst: passage }] : [];
  });
  return { ...page, rows, passageTotal: counted?.passages ?? 0 };
}

function conditionOf({ group, dismissed, articleId }: FlagFilter): SQL | undefined {
  const isKnowledge = eq(issue.kind, "fact-error");
  const dismissal = sql`exists (select 1 from ${judgement} where ${judgement.targetKind} = 'passage'
    and ${judgement.verdict} = 'dismiss' and ${judgement.targetKey} = ${passageKey} and ${holds()})`;
  return and(
    documentVersion.isCurrent,
    articleId === undefined ? undefined : eq(documentVersion.documentId, articleId),
    dismissed ? dismissal : not(dismissal),
    group === "knowledge" ? isKnowledge : not(isKnowledge),
    dismissed ? undefined : isNull(issue.against),
  );
}

const passageColumns = {
  id: issue.id,
  kind: issue.kind,
  note: issue.note,
  versionId: issue.versionId,
  start: issue.start,
  end: issue.end,
  exact: issue.exact,
} as const;

type PassageRow = Pick<typeof issue.$inferSelect, keyof typeof passageColumns>;

async function describePassages(database: Queryable, rows: readonly PassageRow[]): Promise<readonly FlaggedPassage[]> {
  const located = await locateEvidence(database, rows);
  return located.map(({ id, kind, note, evidence }) => ({ id, kind: kind as Issue["kind"], note, evidence }));
}

/** Events that are announced and that nobody reports, denies or supposes: their outcome is not known here. Earliest first. */
export async function listOpenAnnouncements(
  database: Queryable,
  { cursor, limit, dismissed = false }: PageRequest & { readonly dismissed?: boolean | undefined },
): Promise<Page<EventRow>> {
  const after = decodeCursor(cursor);
  const told = sql`exists (select 1 from ${eventMember} join ${eventMention} on ${eventMention.id} = ${eventMember.eventMentionId}
    where ${eventMember.eventId} = ${event.id} and ${eventMention.status} <> 'planned')`;
  const matching = and(
    eq(event.status, "planned"),
    dismissed ? and(isNotNull(event.dismissedBy), not(isNoEvent)) : and(isNull(event.dismissedBy), not(told)),
  );
  // The undated come last, as if they lay beyond every day.
  const day = sql<string>`coalesce(${event.dateFrom}, '9999')`;
  const [found, [counted]] = await Promise.all([
    database
      .select({ row: event, day: day.as("day") })
      .from(event)
      .where(and(matching, after ? sql`(${day}, ${event.id}) > (${after.value}, ${after.id})` : undefined))
      .orderBy(day, asc(event.id))
      .limit(limit + 1),
    database.select({ total: count() }).from(event).where(matching),
  ]);
  const page = cutPage(found, {
    limit,
    total: counted?.total ?? 0,
    positionOf: (each) => ({ value: each.day, id: each.row.id }),
  });
  const rows = await describeEvents(
    database,
    page.rows.map(({ row }) => row),
  );
  return { ...page, rows };
}
