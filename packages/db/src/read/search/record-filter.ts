import type { EventStatus, EventType } from "@recoupe/core/model";
import { type SQL, sql } from "drizzle-orm";

/** A query, taken apart: full text and filters. Absent filters do not filter. */
export interface RecordFilter {
  /** As web searches are written: words, "exact phrase", -not, or. Empty for none. */
  readonly words: string;
  readonly status?: EventStatus;
  /** Part of a name or alias. */
  readonly entity?: string;
  readonly speaker?: string;
  readonly type?: EventType;
  /** Days, months or years; of the event, else of publication. */
  readonly date?: { readonly from?: string; readonly to?: string };
  /** Independent origins. */
  readonly origins?: { readonly from?: number; readonly to?: number };
  /** Part of an outlet's name or host. */
  readonly outlet?: string;
}

/** The query of the full text; undefined when there are no words. */
export function textQuery({ words }: RecordFilter): SQL | undefined {
  return words.trim() === "" ? undefined : sql`websearch_to_tsquery('public.fr', ${words})`;
}

/** Text in small letters without accents, written exactly as the indexes on names are. */
export function folded(text: SQL): SQL {
  return sql`folded(${text})`;
}

/** The pattern of names that hold these words, for what is `folded`. */
export function likeAny(text: string): SQL {
  return sql`folded(${`%${escaped(text)}%`})`;
}

/** Entities of documents that bear a name, through what they are joined to. */
export function entitiesNamed(name: string): SQL {
  return sql`(select entity_member.document_entity_id from entity_member where entity_member.entity_id in ${joinedNamed(name)})`;
}

/** Joined entities that bear a name, their own or another. */
export function joinedNamed(name: string): SQL {
  const pattern = likeAny(name);
  return sql`(select entity.id from entity where ${folded(sql`entity.name`)} like ${pattern}
    union select entity_alias.entity_id from entity_alias where ${folded(sql`entity_alias.name`)} like ${pattern})`;
}

/** All names of joined entities: what a person corrected is known by one of them alone. */
export function namesOf(entityIds: SQL): SQL {
  return sql`(select name from entity_alias where entity_id in ${entityIds} union select name from entity where id in ${entityIds})`;
}

/** Versions of articles of an outlet. */
export function ofOutlet(version: SQL, outlet: string): SQL {
  const pattern = `%${escaped(outlet)}%`;
  return sql`exists (select 1 from document_version told join document on document.id = told.document_id
    left join publisher on publisher.id = document.publisher_id
    where told.id = ${version} and (unaccent(publisher.name) ilike unaccent(${pattern}) or publisher.host ilike ${pattern} or document.url ilike ${pattern}))`;
}

/** Versions published inside a range; the undated are not. */
export function publishedIn(version: SQL, { from, to }: NonNullable<RecordFilter["date"]>): SQL {
  return sql`exists (select 1 from document_version told where told.id = ${version} and told.published_at is not null
    ${from === undefined ? sql`` : sql`and told.published_at >= ${from}`}
    ${to === undefined ? sql`` : sql`and told.published_at < ${`${to}~`}`})`;
}

export function numberIn(column: SQL, { from, to }: NonNullable<RecordFilter["origins"]>): SQL {
  const lower = from === undefined ? sql`true` : sql`${column} >= ${from}`;
  const upper = to === undefined ? sql`true` : sql`${column} <= ${to}`;
  return sql`(${lower} and ${upper})`;
}

/** Signs that a pattern would read as its own. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
