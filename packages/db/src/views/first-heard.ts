import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import type { FindingKind } from "../schema/index.ts";

/**
 * When the article came in that made each finding: the first that tells an event or gives a quotation; of a contradiction, the one
 * that brought its last side.
 */
export async function firstHeard(
  database: Queryable,
  kind: FindingKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (ids.length === 0) return new Map();
  const { rows } = await database.execute<{ id: string; at: string }>(
    ARRIVALS[kind](sql`${sql.param([...ids])}::text[]`),
  );
  return new Map(rows.map(({ id, at }) => [id, new Date(at)]));
}

const ARRIVALS: Readonly<Record<FindingKind, (ids: SQL) => SQL>> = {
  quote: (ids) => sql`
    select utterance_member.utterance_id as id, min(document.first_seen_at) as at from utterance_member
    join quote on quote.id = utterance_member.quote_id
    join document_version on document_version.id = quote.version_id join document on document.id = document_version.document_id
    where utterance_member.utterance_id = any(${ids}) group by utterance_member.utterance_id`,
  event: (ids) => sql`
    select event_member.event_id as id, min(document.first_seen_at) as at from event_member
    join event_mention on event_mention.id = event_member.event_mention_id
    join document_version on document_version.id = event_mention.version_id join document on document.id = document_version.document_id
    where event_member.event_id = any(${ids}) group by event_member.event_id`,
  contradiction: (ids) => sql`
    select id, max(at) as at from (
      select evidence.contradiction_id as id, evidence.side, min(document.first_seen_at) as at from contradiction_evidence evidence
      left join claim_report on claim_report.id = evidence.claim_report_id
      left join event_mention on event_mention.id = evidence.event_mention_id
      left join quote on quote.id = evidence.quote_id
      left join issue on issue.id = evidence.issue_id
      join document_version on document_version.id
        = coalesce(claim_report.version_id, event_mention.version_id, quote.version_id, issue.version_id)
      join document on document.id = document_version.document_id
      where evidence.contradiction_id = any(${ids}) group by evidence.contradiction_id, evidence.side) side group by id`,
};
