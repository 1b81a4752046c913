import { inArray, not, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../../open-database.ts";
import { quote } from "../../schema/index.ts";
import { isMisreadQuote } from "../dismissals.ts";
import { loadQuotes, type QuoteView } from "../quotes.ts";
import { numberIn, ofOutlet, publishedIn, textQuery } from "./record-filter.ts";
import {
  all,
  bestFirst,
  cutSlice,
  type FoundIds,
  inOrderOf,
  isNewTo,
  namesInside,
  SAID,
  type SearchSlice,
  spokenBy,
} from "./search-conditions.ts";

/** Quotations that answer; without words the newest first. */
export async function searchQuotes(
  database: Queryable,
  slice: SearchSlice,
): Promise<FoundIds & { readonly rows: readonly QuoteView[] }> {
  const query = textQuery(slice.filter);
  const rank = query
    ? sql`ts_rank_cd(quote.search, ${query})`
    : sql`coalesce(extract(epoch from document_version.published_from), 0)`;
  const found = await cutSlice(
    database,
    sql`select quote.id, ${rank} as rank from ${CURRENT_QUOTES} where ${answering(slice)} ${bestFirst(query)}`,
    slice,
  );
  if (found.ids.length === 0) return { ...found, rows: [] };
  return { ...found, rows: inOrderOf(found.ids, await loadQuotes(database, inArray(quote.id, [...found.ids]))) };
}

/** Statements with a rendering that answers: unlike a quotation, one keeps its id when an article is read again or repeats it. */
export async function findStatements(database: Queryable, slice: SearchSlice): Promise<FoundIds> {
  const statement = sql`utterance_member.utterance_id`;
  const isNew = slice.newTo === undefined ? undefined : isNewTo(slice.newTo, statement);
  return cutSlice(
    database,
    sql`select ${statement} as id, 0 as rank from ${CURRENT_QUOTES} join utterance_member on utterance_member.quote_id = quote.id
      where ${all([answering(slice), isNew])}`,
    slice,
  );
}

const CURRENT_QUOTES = sql`quote join document_version on document_version.id = quote.version_id and document_version.is_current`;

function answering({ filter }: SearchSlice): SQL {
  const { entity, speaker, date, outlet, origins } = filter;
  const query = textQuery(filter);
  const version = sql`quote.version_id`;
  const told = sql`coalesce((select utterance.origin_count from utterance_member
    join utterance on utterance.id = utterance_member.utterance_id where utterance_member.quote_id = quote.id), 1)`;
  return all([
    not(isMisreadQuote),
    query && sql`quote.search @@ ${query}`,
    speaker === undefined ? undefined : spokenBy(SAID.quote, speaker),
    entity === undefined ? undefined : sql`(${spokenBy(SAID.quote, entity)} or ${namesInside(SAID.quote, entity)})`,
    date && publishedIn(version, date),
    outlet === undefined ? undefined : ofOutlet(version, outlet),
    origins && numberIn(told, origins),
  ]);
}
