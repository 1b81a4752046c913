import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../../open-database.ts";
import { entitiesNamed, folded, likeAny, type RecordFilter } from "./record-filter.ts";

/** Which part of what answers is wanted. */
export interface SearchSlice {
  readonly filter: RecordFilter;
  readonly limit: number;
  /** How many of the best are passed over. */
  readonly offset: number;
  /** Only what this saved view has never held under its present id. */
  readonly newTo?: string | undefined;
}

/** Ids of one part, best first, and how many there are in all. */
export interface FoundIds {
  readonly ids: readonly string[];
  /** At most `MOST_COUNTED`, which then stands for that many or more. */
  readonly total: number;
}

/** Answers that are ranked and counted, of more the first found: a word found more often tells nothing apart, and counting has to end. Guessed. */
export const MOST_COUNTED = 5000;

/**
 * The end of a query for candidates, of which `MOST_COUNTED` are taken. Without words the rank is a column, and the best of all are taken; that
 * of words would have to be reckoned for all that hold them, so that the first found are, and the face says so.
 */
export function bestFirst(query: SQL | undefined): SQL {
  return query ? sql`` : sql`order by rank desc`;
}

/** Orders candidates (`id`, `rank`, perhaps several rows of one id) and cuts the slice out of them. */
export async function cutSlice(
  database: Queryable,
  candidates: SQL,
  { limit, offset }: Pick<SearchSlice, "limit" | "offset">,
): Promise<FoundIds> {
  const { rows } = await database.execute<{ id: string; total: string }>(sql`
    select id, count(*) over () as total
    from (select id, max(rank) as rank from (${candidates} limit ${MOST_COUNTED}) candidate group by id) found
    order by rank desc, id
    limit ${limit} offset ${offset}`);
  return { ids: rows.map(({ id }) => id), total: Number(rows[0]?.total ?? 0) };
}

/** The saved view has never held it under this id. */
export function isNewTo(view: string, id: SQL): SQL {
  return sql`not exists (select 1 from watch_finding held where held.watch_id = ${view} and held.finding_id = ${id})`;
}

/** Rows as their ids were ranked. */
export function inOrderOf<Row extends { readonly id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const rank = new Map(ids.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

/** Those conditions that are there, joined by « and ». */
export function all(conditions: readonly (SQL | undefined)[]): SQL {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? sql`true` : sql.join(given, sql` and `);
}

/** The columns of a finding that filters look at, under the name that the query gives its table. */
export interface Said {
  readonly table: string;
  readonly speakerId: string;
  readonly speakerName: string;
}

export const SAID = {
  quote: { table: "quote", speakerId: "speaker_entity_id", speakerName: "speaker_name" },
  event: { table: "event_mention", speakerId: "attributed_entity_id", speakerName: "attributed_name" },
  claim: { table: "claim_report", speakerId: "holder_entity_id", speakerName: "holder_name" },
} as const satisfies Readonly<Record<string, Said>>;

/** Somebody of this name speaks; a description that is no entity is known by its words. */
export function spokenBy({ table, speakerId, speakerName }: Said, name: string): SQL {
  const column = (of: string) => sql.raw(`"${table}"."${of}"`);
  return sql`(${column(speakerId)} in ${entitiesNamed(name)} or ${folded(column(speakerName))} like ${likeAny(name)})`;
}

/** Something of this name is mentioned inside the words: found from its mentions, which are fewer than all findings. */
export function namesInside({ table }: Said, name: string): SQL {
  const finding = sql.raw(`"${table}"`);
  return sql`${finding}.id in (select inside.id from mention met join ${finding} inside on inside.version_id = met.version_id
    and met.start_offset >= inside.start_offset and met.end_offset <= inside.end_offset
    where met.document_entity_id in ${entitiesNamed(name)})`;
}
