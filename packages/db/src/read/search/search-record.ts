import type { Queryable } from "../../open-database.ts";
import type { ContradictionView } from "../contradictions.ts";
import { type EntityRow, listEntities } from "../list-entities.ts";
import type { EventRow } from "../list-events.ts";
import { decodeCursor, encodeCursor } from "../page.ts";
import type { QuoteView } from "../quotes.ts";
import type { PassageHit } from "./passages.ts";
import type { RecordFilter } from "./record-filter.ts";
import { searchArticles } from "./search-articles.ts";
import { searchContradictions } from "./search-contradictions.ts";
import { searchEvents } from "./search-events.ts";
import { searchQuotes } from "./search-quotes.ts";

/** What a search finds, in the order in which it is shown. */
export const SEARCH_KINDS = ["contradictions", "articles", "quotes", "events", "entities"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchResult {
  readonly contradictions: readonly ContradictionView[];
  readonly articles: readonly PassageHit[];
  readonly quotes: readonly QuoteView[];
  readonly events: readonly EventRow[];
  readonly entities: readonly EntityRow[];
  /** How many answer in all; 5,000 stands for that many or more, of which the first 5,000 that were found are ranked by their words. */
  readonly totals: Readonly<Record<SearchKind, number>>;
  /** Hand one back with its kind to get the next slice of that kind; null at the end. */
  readonly cursors: Readonly<Record<SearchKind, string | null>>;
}

export interface SearchRequest {
  readonly filter: RecordFilter;
  /** Of each kind. */
  readonly limit: number;
  /** Only this kind; absent: all of them. */
  readonly kind?: SearchKind | undefined;
  /** As the answer before gave it for this kind. */
  readonly cursor?: string | undefined;
}

interface Part<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly nextCursor: string | null;
}

const NOTHING = { rows: [], total: 0, nextCursor: null };

/**
 * What answers a query, best first, at most `limit` of each kind. A kind that a filter says nothing about, such as quotations
 * under `type:`, is left empty. Without words the order is that of the lists. Throws `CursorError`.
 */
export async function searchRecord(database: Queryable, request: SearchRequest): Promise<SearchResult> {
  const { filter, limit, kind, cursor } = request;
  const offset = kind === undefined ? 0 : offsetOf(kind === "entities" ? undefined : cursor);
  const slice = { filter, limit, offset };
  const part = async <Row>(
    own: SearchKind,
    applies: boolean,
    search: () => Promise<{ readonly rows: readonly Row[]; readonly total: number }>,
  ): Promise<Part<Row>> => {
    if (!applies || (kind !== undefined && kind !== own)) return NOTHING;
    const { rows, total } = await search();
    const next = offset + limit;
    return { rows, total, nextCursor: next < total ? encodeCursor({ value: next, id: "" }) : null };
  };
  const applies = kindsUnder(filter);
  const name = nameIn(filter);
  const [contradictions, articles, quotes, events, entities] = await Promise.all([
    part("contradictions", applies.contradictions, () => searchContradictions(database, slice)),
    part("articles", applies.articles, () => searchArticles(database, slice)),
    part("quotes", applies.quotes, () => searchQuotes(database, slice)),
    part("events", applies.events, () => searchEvents(database, slice)),
    name === undefined || (kind !== undefined && kind !== "entities")
      ? NOTHING
      : listEntities(database, { name, limit, cursor: kind === "entities" ? cursor : undefined }),
  ]);
  const parts = { contradictions, articles, quotes, events, entities };
  return {
    contradictions: contradictions.rows,
    articles: articles.rows,
    quotes: quotes.rows,
    events: events.rows,
    entities: entities.rows,
    totals: mapKinds((each) => parts[each].total),
    cursors: mapKinds((each) => parts[each].nextCursor),
  };
}

/** Which kinds a filter says something about: there are no quotations under `type:`. */
export function kindsUnder({ type, origins, status, speaker }: RecordFilter) {
  return {
    contradictions: type === undefined,
    articles: origins === undefined,
    quotes: status === undefined && type === undefined,
    events: speaker === undefined,
  };
}

function mapKinds<Value>(of: (kind: SearchKind) => Value): Readonly<Record<SearchKind, Value>> {
  const [contradictions, articles, quotes, events, entities] = SEARCH_KINDS.map(of);
  // As many values as kinds, in their order.
  return { contradictions, articles, quotes, events, entities } as Record<SearchKind, Value>;
}

/** The name that entities are looked for under: `entity:`, else the words, where no filter speaks of something else. */
function nameIn({ words, status, type, origins, entity, speaker, date, outlet }: RecordFilter): string | undefined {
  const others = [status, type, origins, speaker, date, outlet];
  const name = others.every((each) => each === undefined) ? (entity ?? words).trim() : "";
  return name === "" ? undefined : name;
}

/** A search is ranked anew each time: its cursor only says how many were seen. */
function offsetOf(cursor: string | undefined): number {
  const value = decodeCursor(cursor)?.value ?? 0;
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : 0;
}
