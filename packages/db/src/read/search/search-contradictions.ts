import { and, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { quoteAround } from "../../judged/passage-key.ts";
import type { Queryable } from "../../open-database.ts";
import { contradiction } from "../../schema/index.ts";
import { type ContradictionView, describeContradictions } from "../contradictions.ts";
import { numberIn, ofOutlet, publishedIn, textQuery } from "./record-filter.ts";
import {
  all,
  cutSlice,
  type FoundIds,
  inOrderOf,
  isNewTo,
  namesInside,
  SAID,
  type Said,
  type SearchSlice,
  spokenBy,
} from "./search-conditions.ts";

/** Passages that the knowledge base is held against, in the shape of what is said: by their sentence, and whoever it is quoted from. */
const PASSAGES = sql`passage as (
  select issue.id, issue.version_id, quote.speaker_entity_id, quote.speaker_name,
    (issue.against -> 'evidence' ->> 'start')::int as start_offset, (issue.against -> 'evidence' ->> 'end')::int as end_offset,
    to_tsvector('public.fr', issue.against -> 'evidence' ->> 'exact') as search
  from issue left join quote on quote.id = ${quoteAround} where issue.against is not null)`;

/** The four kinds of evidence: which column of a side names it, and how it is told where it does not stand otherwise to the question. */
const EVIDENCE: readonly { readonly said: Said; readonly pointer: string; readonly status: SQL }[] = [
  {
    said: SAID.claim,
    pointer: "claim_report_id",
    status: sql`(case claim_report.stance when 'denies' then 'denied' else 'asserted' end)`,
  },
  { said: SAID.event, pointer: "event_mention_id", status: sql`event_mention.status` },
  // A quotation counts as asserted by its speaker.
  { said: SAID.quote, pointer: "quote_id", status: sql`'asserted'` },
  { said: { ...SAID.quote, table: "passage" }, pointer: "issue_id", status: sql`'asserted'` },
];

/** Contradictions with evidence that answers each filter: unexplained ones first, then those of most origins. */
export async function searchContradictions(
  database: Queryable,
  slice: SearchSlice,
): Promise<FoundIds & { readonly rows: readonly ContradictionView[] }> {
  const found = await findContradictions(database, slice);
  return { ...found, rows: await readContradictions(database, found.ids) };
}

export async function findContradictions(database: Queryable, slice: SearchSlice): Promise<FoundIds> {
  const { status, entity, speaker, date, outlet, origins } = slice.filter;
  const query = textQuery(slice.filter);
  const version = (said: Said) => sql.raw(`"${said.table}"."version_id"`);
  const conditions = all([
    sql`contradiction.dismissed_by is null`,
    query &&
      sql`(to_tsvector('public.fr', coalesce(contradiction.question, '')) @@ ${query}
        or ${some(({ said }) => sql`${sql.raw(`"${said.table}"`)}.search @@ ${query}`)})`,
    status && some((kind) => sql`${statusOf(kind)} = ${status}`),
    entity === undefined
      ? undefined
      : some(({ said }) => sql`(${spokenBy(said, entity)} or ${namesInside(said, entity)})`),
    speaker === undefined ? undefined : some(({ said }) => spokenBy(said, speaker)),
    date && some(({ said }) => publishedIn(version(said), date)),
    outlet === undefined ? undefined : some(({ said }) => ofOutlet(version(said), outlet)),
    origins && numberIn(sql`contradiction.origin_count`, origins),
    slice.newTo === undefined ? undefined : isNewTo(slice.newTo, sql`contradiction.id`),
  ]);
  const rank = sql`(case when contradiction.explained is null then 1e6 else 0 end) + contradiction.origin_count`;
  return cutSlice(
    database,
    sql`with ${PASSAGES} select contradiction.id, ${rank} as rank from contradiction where ${conditions} order by rank desc`,
    slice,
  );
}

/** Those that are there and open, in the order of their ids. */
export async function readContradictions(
  database: Queryable,
  ids: readonly string[],
): Promise<readonly ContradictionView[]> {
  if (ids.length === 0) return [];
  const rows = await database
    .select()
    .from(contradiction)
    .where(and(inArray(contradiction.id, [...ids]), isNull(contradiction.dismissedBy)));
  return describeContradictions(database, inOrderOf(ids, rows));
}

/** As `asItStands` shows it. */
function statusOf({ status }: (typeof EVIDENCE)[number]): SQL {
  return sql`(case evidence.stance when 'denies' then 'denied' when 'asserts' then 'asserted' else ${status} end)`;
}

/** One piece of evidence of any kind answers: found kind by kind, so that each can use its own indexes. */
function some(condition: (kind: (typeof EVIDENCE)[number]) => SQL): SQL {
  const kinds = EVIDENCE.map((kind) => {
    const table = sql.raw(`"${kind.said.table}"`);
    return sql`select evidence.contradiction_id from contradiction_evidence evidence
      join ${table} on ${table}.id = evidence.${sql.raw(kind.pointer)} where ${condition(kind)}`;
  });
  return sql`contradiction.id in (${sql.join(kinds, sql` union all `)})`;
}
