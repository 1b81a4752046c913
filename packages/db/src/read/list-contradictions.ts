import { and, asc, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { quoteAround } from "../judged/passage-key.ts";
import type { Queryable } from "../open-database.ts";
import { contradiction, contradictionEvidence, document, documentVersion, entityMember } from "../schema/index.ts";
import { type ContradictionView, describeContradictions } from "./contradictions.ts";
import { cutPage, decodeCursor, type Page, type PageRequest } from "./page.ts";

export interface ContradictionFilter {
  readonly kind?: ContradictionView["kind"] | undefined;
  /** Only those in which this article has a sentence. */
  readonly articleId?: string | undefined;
  /** Only those in which this joined entity asserts or denies. */
  readonly entityId?: string | undefined;
  /** Only those with a sentence of an article that came in after this moment. */
  readonly since?: Date | undefined;
  /** `true`: only those that a person dismissed. Default: only those that are open. */
  readonly dismissed?: boolean | undefined;
}

/** Those that cannot both be true first, unexplained before explained, then by the number of origins. */
export async function listContradictions(
  database: Queryable,
  request: PageRequest & ContradictionFilter,
): Promise<Page<ContradictionView>> {
  const after = decodeCursor(request.cursor);
  const matching = conditionOf(request);
  const [found, [counted]] = await Promise.all([
    database
      .select({ row: contradiction, weight: weight.as("weight") })
      .from(contradiction)
      .where(
        and(
          matching,
          after
            ? sql`(${weight} < ${after.value} or (${weight} = ${after.value} and ${contradiction.id} > ${after.id}))`
            : undefined,
        ),
      )
      .orderBy(desc(weight), asc(contradiction.id))
      .limit(request.limit + 1),
    database.select({ total: count() }).from(contradiction).where(matching),
  ]);
  const page = cutPage(found, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: ({ row, weight: value }) => ({ value, id: row.id }),
  });
  return {
    ...page,
    rows: await describeContradictions(
      database,
      page.rows.map(({ row }) => row),
    ),
  };
}

/**
 * The order of the list as one number: unexplained (1000) before kind (100 each: hard, value, scope, those behind)
 * before origins (at most 99). Not a score of anything: it is never shown.
 */
const weight = sql<number>`(
  (case when ${contradiction.explained} is null then 1000 else 0 end)
  + (case ${contradiction.kind} when 'hard' then 400 when 'value' then 300 when 'scope' then 200 else 100 end)
  + least(${contradiction.originCount}, 99))`.mapWith(Number);

function conditionOf(filter: ContradictionFilter): SQL | undefined {
  return and(
    filter.dismissed ? isNotNull(contradiction.dismissedBy) : isNull(contradiction.dismissedBy),
    filter.kind ? eq(contradiction.kind, filter.kind) : undefined,
    filter.articleId ? inArray(contradiction.id, contradictionsOfArticle(filter.articleId)) : undefined,
    filter.since ? inArray(contradiction.id, contradictionsSince(filter.since)) : undefined,
    filter.entityId ? inArray(contradiction.id, contradictionsOfEntity(filter.entityId)) : undefined,
  );
}

function contradictionsOfArticle(articleId: string): SQL {
  return contradictionsWithin(
    sql`select ${documentVersion.id} from ${documentVersion} where ${documentVersion.documentId} = ${articleId}`,
  );
}

function contradictionsSince(moment: Date): SQL {
  return contradictionsWithin(sql`select ${documentVersion.id} from ${documentVersion}
    join ${document} on ${document.id} = ${documentVersion.documentId} where ${document.firstSeenAt} > ${moment.toISOString()}`);
}

/** Those with a sentence in one of these versions. */
function contradictionsWithin(versions: SQL): SQL {
  return sql`(select ${contradictionEvidence.contradictionId} from ${contradictionEvidence}
    left join claim_report on claim_report.id = ${contradictionEvidence.claimReportId}
    left join event_mention on event_mention.id = ${contradictionEvidence.eventMentionId}
    left join quote on quote.id = ${contradictionEvidence.quoteId}
    left join issue on issue.id = ${contradictionEvidence.issueId}
    where coalesce(claim_report.version_id, event_mention.version_id, quote.version_id, issue.version_id) in (${versions}))`;
}

function contradictionsOfEntity(entityId: string): SQL {
  const members = sql`select ${entityMember.documentEntityId} from ${entityMember} where ${entityMember.entityId} = ${entityId}`;
  return sql`(select ${contradictionEvidence.contradictionId} from ${contradictionEvidence}
    left join claim_report on claim_report.id = ${contradictionEvidence.claimReportId}
    left join event_mention on event_mention.id = ${contradictionEvidence.eventMentionId}
    left join quote on quote.id = ${contradictionEvidence.quoteId}
    where coalesce(claim_report.holder_entity_id, event_mention.attributed_entity_id, quote.speaker_entity_id) in (${members})
    union select ${contradictionEvidence.contradictionId} from ${contradictionEvidence}
    join issue on issue.id = ${contradictionEvidence.issueId} join quote on quote.id = ${quoteAround}
    where quote.speaker_entity_id in (${members}))`;
}
