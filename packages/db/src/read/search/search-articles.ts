import { sql } from "drizzle-orm";
import type { Queryable } from "../../open-database.ts";
import { findPassages, firstPassages, type PassageHit } from "./passages.ts";
import { entitiesNamed, ofOutlet, publishedIn, textQuery } from "./record-filter.ts";
import { all, bestFirst, cutSlice, type FoundIds, SAID, type SearchSlice, spokenBy } from "./search-conditions.ts";

/** Articles that answer, each with the passage that answers best; without words the newest first. */
export async function searchArticles(
  database: Queryable,
  slice: SearchSlice,
): Promise<FoundIds & { readonly rows: readonly PassageHit[] }> {
  const { status, type, entity, speaker, date, outlet } = slice.filter;
  const query = textQuery(slice.filter);
  const version = sql`document_version.id`;
  const conditions = all([
    sql`document_version.is_current`,
    query && sql`document_version.search @@ ${query}`,
    status && sql`document_version.id in (select version_id from event_mention where status = ${status})`,
    type && sql`document_version.id in (select version_id from event_mention where type = ${type})`,
    entity === undefined
      ? undefined
      : sql`document_version.id in (select version_id from mention where document_entity_id in ${entitiesNamed(entity)})`,
    speaker === undefined
      ? undefined
      : sql`document_version.id in (select version_id from quote where ${spokenBy(SAID.quote, speaker)})`,
    date && publishedIn(version, date),
    outlet === undefined ? undefined : ofOutlet(version, outlet),
  ]);
  const rank = query
    ? sql`ts_rank_cd(document_version.search, ${query})`
    : sql`coalesce(extract(epoch from document_version.published_from), 0)`;
  const found = await cutSlice(
    database,
    sql`select document_version.id, ${rank} as rank from document_version where ${conditions} ${bestFirst(query)}`,
    slice,
  );
  if (found.ids.length === 0) return { ...found, rows: [] };
  const rows = await (query ? findPassages(database, query, found.ids) : firstPassages(database, found.ids));
  return { ...found, rows };
}
