import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { block, documentVersion, event, eventMember, eventMention, quote } from "../schema/index.ts";
import { type Evidence, locateEvidence } from "./evidence.ts";
import { type EntityRow, listEntities } from "./list-entities.ts";
import { describeEvents, type EventRow } from "./list-events.ts";
import { loadQuotes, type QuoteView } from "./quotes.ts";

/** A paragraph of an article that answers a search. */
export interface PassageHit {
  readonly id: string;
  readonly evidence: Evidence;
  /** The passage in pieces, each found or not: joined, they are the passage. */
  readonly pieces: readonly { readonly text: string; readonly found: boolean }[];
}

export interface SearchResult {
  readonly articles: readonly PassageHit[];
  readonly quotes: readonly QuoteView[];
  readonly events: readonly EventRow[];
  readonly entities: readonly EntityRow[];
}

/**
 * Articles, statements, events and entities that answer a query, best first, at most `limit` of each.
 * The query is read as web searches are: words, "exact phrase", -not, or. French stems, accents do not matter.
 */
export async function searchRecord(
  database: Queryable,
  request: { readonly query: string; readonly limit: number },
): Promise<SearchResult> {
  const query = sql`websearch_to_tsquery('public.fr', ${request.query})`;
  const [articles, quotes, events, entities] = await Promise.all([
    searchArticles(database, query, request.limit),
    searchQuotes(database, query, request.limit),
    searchEvents(database, query, request.limit),
    request.query.trim() === ""
      ? undefined
      : listEntities(database, { name: request.query.trim(), limit: request.limit }),
  ]);
  return { articles, quotes, events, entities: entities?.rows ?? [] };
}

/** Characters that no text on the way in can hold unnoticed: they mark what was found and are taken out again. */
const FOUND_START = "\u{E000}";
const FOUND_END = "\u{E001}";

async function searchArticles(database: Queryable, query: SQL, limit: number): Promise<readonly PassageHit[]> {
  const best = await database
    .select({ versionId: documentVersion.id })
    .from(documentVersion)
    .where(and(documentVersion.isCurrent, sql`${documentVersion.search} @@ ${query}`))
    .orderBy(desc(sql`ts_rank_cd(${documentVersion.search}, ${query})`), asc(documentVersion.id))
    .limit(limit);
  const order = best.map(({ versionId }) => versionId);
  if (order.length === 0) return [];
  // Words of one article may be spread over paragraphs: the passage shown is the one that holds most of them.
  const anyWord = sql`replace(${query}::text, ' & ', ' | ')::tsquery`;
  const passages = await database
    .selectDistinctOn([block.versionId], {
      versionId: block.versionId,
      start: block.start,
      end: block.end,
      exact: block.exact,
      marked: sql<string>`ts_headline('public.fr', ${block.exact}, ${anyWord}, ${`StartSel=${FOUND_START}, StopSel=${FOUND_END}, MaxFragments=1, MaxWords=45, MinWords=20`})`,
    })
    .from(block)
    .where(
      and(
        inArray(block.versionId, order),
        sql`to_tsvector('public.fr', ${block.exact}) @@ ${anyWord}`,
        sql`${block.kind} not in ('boilerplate', 'duplicate-title', 'teaser')`,
      ),
    )
    .orderBy(
      asc(block.versionId),
      desc(sql`ts_rank_cd(to_tsvector('public.fr', ${block.exact}), ${anyWord})`),
      asc(block.position),
    );
  const located = await locateEvidence(database, passages);
  return located
    .toSorted((a, b) => order.indexOf(a.versionId) - order.indexOf(b.versionId))
    .map(({ versionId, marked, evidence }) => ({ id: versionId, evidence, pieces: piecesOf(marked) }));
}

function piecesOf(marked: string): PassageHit["pieces"] {
  return marked
    .split(FOUND_START)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, found: false }];
      const [found = "", rest = ""] = part.split(FOUND_END);
      return [
        { text: found, found: true },
        { text: rest, found: false },
      ];
    })
    .filter(({ text }) => text !== "");
}

async function searchQuotes(database: Queryable, query: SQL, limit: number): Promise<readonly QuoteView[]> {
  const vector = sql`to_tsvector('public.fr', ${quote.exact})`;
  const rows = await database
    .select({ id: quote.id })
    .from(quote)
    .innerJoin(documentVersion, and(eq(documentVersion.id, quote.versionId), documentVersion.isCurrent))
    .where(sql`${vector} @@ ${query}`)
    .orderBy(desc(sql`ts_rank_cd(${vector}, ${query})`), asc(quote.id))
    .limit(limit);
  const order = rows.map(({ id }) => id);
  if (order.length === 0) return [];
  const quotes = await loadQuotes(database, inArray(quote.id, order));
  return quotes.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

async function searchEvents(database: Queryable, query: SQL, limit: number): Promise<readonly EventRow[]> {
  const vector = sql`to_tsvector('public.fr', ${eventMention.exact})`;
  const ranked = database
    .select({ eventId: eventMember.eventId, rank: sql<number>`max(ts_rank_cd(${vector}, ${query}))`.as("rank") })
    .from(eventMention)
    .innerJoin(eventMember, eq(eventMember.eventMentionId, eventMention.id))
    .where(sql`${vector} @@ ${query}`)
    .groupBy(eventMember.eventId)
    .as("ranked");
  const rows = await database
    .select({ row: event })
    .from(ranked)
    .innerJoin(event, eq(event.id, ranked.eventId))
    .orderBy(desc(ranked.rank), asc(event.id))
    .limit(limit);
  return describeEvents(
    database,
    rows.map(({ row }) => row),
  );
}
