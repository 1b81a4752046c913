import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import {
  block,
  claimReport,
  contradiction,
  documentVersion,
  event,
  eventMember,
  eventMention,
  frenchText,
  quote,
} from "../schema/index.ts";
import { type ContradictionView, describeContradictions } from "./contradictions.ts";
import { type Evidence, locateEvidence } from "./evidence.ts";
import { type EntityRow, listEntities } from "./list-entities.ts";
import { describeEvents, type EventRow } from "./list-events.ts";
import { loadQuotes, type QuoteView } from "./quotes.ts";
import { entitiesNamed, numberIn, ofOutlet, publishedIn, type RecordFilter, textQuery } from "./record-filter.ts";

/** A paragraph of an article that answers a search. */
export interface PassageHit {
  readonly id: string;
  readonly evidence: Evidence;
  /** The passage in pieces, each found or not: joined, they are the passage. */
  readonly pieces: readonly { readonly text: string; readonly found: boolean }[];
}

export interface SearchResult {
  readonly contradictions: readonly ContradictionView[];
  readonly articles: readonly PassageHit[];
  readonly quotes: readonly QuoteView[];
  readonly events: readonly EventRow[];
  readonly entities: readonly EntityRow[];
}

/**
 * What answers a query, best first, at most `limit` of each kind. A kind that a filter says nothing about, such as quotations
 * under `type:`, is left empty. Without words the order is that of the lists.
 */
export async function searchRecord(
  database: Queryable,
  { filter, limit }: { readonly filter: RecordFilter; readonly limit: number },
): Promise<SearchResult> {
  const { words, status, type, origins, entity, speaker, date, outlet } = filter;
  const name = [status, type, origins, speaker, date, outlet].every((each) => each === undefined)
    ? (entity ?? words)
    : "";
  const [contradictions, articles, quotes, events, entities] = await Promise.all([
    type === undefined ? searchContradictions(database, filter, limit) : [],
    origins === undefined ? searchArticles(database, filter, limit) : [],
    status === undefined && type === undefined ? searchQuotes(database, filter, limit) : [],
    speaker === undefined ? searchEvents(database, filter, limit) : [],
    name.trim() === "" ? undefined : listEntities(database, { name: name.trim(), limit }),
  ]);
  return { contradictions, articles, quotes, events, entities: entities?.rows ?? [] };
}

/** Characters that no text on the way in can hold unnoticed: they mark what was found and are taken out again. */
const FOUND_START = "\u{E000}";
const FOUND_END = "\u{E001}";

async function searchArticles(
  database: Queryable,
  filter: RecordFilter,
  limit: number,
): Promise<readonly PassageHit[]> {
  const query = textQuery(filter);
  const version = sql`${documentVersion.id}`;
  const { status, type, entity, speaker, date, outlet } = filter;
  const best = await database
    .select({ versionId: documentVersion.id })
    .from(documentVersion)
    .where(
      and(
        documentVersion.isCurrent,
        query && sql`${documentVersion.search} @@ ${query}`,
        status &&
          sql`exists (select 1 from event_mention told where told.version_id = ${version} and told.status = ${status})`,
        type &&
          sql`exists (select 1 from event_mention told where told.version_id = ${version} and told.type = ${type})`,
        entity === undefined
          ? undefined
          : sql`exists (select 1 from mention met where met.version_id = ${version} and met.document_entity_id in ${entitiesNamed(entity)})`,
        speaker === undefined
          ? undefined
          : sql`exists (select 1 from quote said where said.version_id = ${version} and ${spokenBy("said", speaker)})`,
        date && publishedIn(version, date),
        outlet === undefined ? undefined : ofOutlet(version, outlet),
      ),
    )
    .orderBy(
      ...(query
        ? [desc(sql`ts_rank_cd(${documentVersion.search}, ${query})`)]
        : [sql`${documentVersion.publishedFrom} desc nulls last`]),
      asc(documentVersion.id),
    )
    .limit(limit);
  const order = best.map(({ versionId }) => versionId);
  if (order.length === 0) return [];
  return query ? findPassages(database, query, order) : firstPassages(database, order);
}

/** Words of one article may be spread over paragraphs: the passage shown is the one that holds most of them. */
async function findPassages(database: Queryable, query: SQL, order: readonly string[]): Promise<readonly PassageHit[]> {
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
        inArray(block.versionId, [...order]),
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
  return inOrder(located, order).map(({ versionId, marked, evidence }) => ({
    id: versionId,
    evidence,
    pieces: piecesOf(marked),
  }));
}

/** Without words there is nothing to find in an article: its first paragraph stands for it. */
async function firstPassages(database: Queryable, order: readonly string[]): Promise<readonly PassageHit[]> {
  const { versionId, start, end, exact, paragraph, position } = block;
  const passages = await database
    .selectDistinctOn([versionId], { versionId, start, end, exact })
    .from(block)
    .where(and(inArray(versionId, [...order]), sql`${paragraph} is not null`))
    .orderBy(asc(versionId), asc(position));
  const located = await locateEvidence(database, passages);
  return inOrder(located, order).map((row) => ({
    id: row.versionId,
    evidence: row.evidence,
    pieces: [{ text: row.exact, found: false }],
  }));
}

function inOrder<Row extends { readonly versionId: string }>(rows: readonly Row[], order: readonly string[]) {
  return rows.toSorted((a, b) => order.indexOf(a.versionId) - order.indexOf(b.versionId));
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

async function searchQuotes(database: Queryable, filter: RecordFilter, limit: number): Promise<readonly QuoteView[]> {
  const query = textQuery(filter);
  const version = sql`${quote.versionId}`;
  const { entity, speaker, date, outlet, origins } = filter;
  const told = sql`coalesce((select utterance.origin_count from utterance_member join utterance on utterance.id = utterance_member.utterance_id
    where utterance_member.quote_id = ${quote.id}), 1)`;
  const matching = database
    .select({ id: quote.id, exact: quote.exact, publishedFrom: documentVersion.publishedFrom })
    .from(quote)
    .innerJoin(documentVersion, and(eq(documentVersion.id, quote.versionId), documentVersion.isCurrent))
    .where(
      and(
        query && sql`${frenchText(quote.exact)} @@ ${query}`,
        speaker === undefined ? undefined : spokenBy("quote", speaker),
        entity === undefined ? undefined : or(spokenBy("quote", entity), namesInside("quote", entity)),
        date && publishedIn(version, date),
        outlet === undefined ? undefined : ofOutlet(version, outlet),
        origins && numberIn(told, origins),
      ),
    )
    .limit(MOST_RANKED)
    .as("matching");
  const rows = await database
    .select({ id: matching.id })
    .from(matching)
    .orderBy(
      ...(query ? [desc(rankOf(sql`${matching.exact}`, query))] : [sql`${matching.publishedFrom} desc nulls last`]),
      asc(matching.id),
    )
    .limit(limit);
  const order = rows.map(({ id }) => id);
  if (order.length === 0) return [];
  const quotes = await loadQuotes(database, inArray(quote.id, order));
  return quotes.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** Matches that are ranked: ranking reads every one of them, and a word found so often tells nothing apart. Guessed. */
const MOST_RANKED = 300;

function rankOf(text: SQL, query: SQL): SQL<number> {
  return sql<number>`ts_rank_cd(to_tsvector('public.fr', left(${text}, 20000)), ${query})`;
}

async function searchEvents(database: Queryable, filter: RecordFilter, limit: number): Promise<readonly EventRow[]> {
  const query = textQuery(filter);
  const { status, type, entity, date, outlet, origins } = filter;
  const matching = database
    .select({ row: event, exact: eventMention.exact })
    .from(eventMention)
    .innerJoin(eventMember, eq(eventMember.eventMentionId, eventMention.id))
    .innerJoin(event, eq(event.id, eventMember.eventId))
    .where(
      and(
        query && sql`${frenchText(eventMention.exact)} @@ ${query}`,
        status && eq(eventMention.status, status),
        type && eq(eventMention.type, type),
        entity === undefined ? undefined : or(takesPart(entity), namesInside("event_mention", entity)),
        outlet === undefined ? undefined : ofOutlet(sql`${eventMention.versionId}`, outlet),
        date && happensIn(date),
        origins && numberIn(sql`${event.originCount}`, origins),
      ),
    )
    .limit(MOST_RANKED)
    .as("matching");
  const rank = query ? sql<number>`max(${rankOf(sql`matching.exact`, query)})` : sql<number>`0::real`;
  const found = await database
    .select({ id: matching.row.id })
    .from(matching)
    .groupBy(matching.row.id, matching.row.originCount)
    .orderBy(desc(rank), desc(matching.row.originCount), asc(matching.row.id))
    .limit(limit);
  const order = found.map(({ id }) => id);
  if (order.length === 0) return [];
  const rows = await database.select().from(event).where(inArray(event.id, order));
  return describeEvents(
    database,
    rows.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  );
}

/** Every piece of evidence of a contradiction in one shape. */
const evidenceOf = (id: SQL) => sql`(select evidence.side,
    coalesce(claim.version_id, told.version_id, said.version_id) as version_id,
    coalesce(claim.exact, told.exact, said.exact) as exact,
    coalesce(claim.start_offset, told.start_offset, said.start_offset) as start_offset,
    coalesce(claim.end_offset, told.end_offset, said.end_offset) as end_offset,
    coalesce(claim.holder_entity_id, told.attributed_entity_id, said.speaker_entity_id) as speaker_entity_id,
    coalesce(claim.holder_name, told.attributed_name, said.speaker_name) as speaker_name,
    coalesce(told.status, case claim.stance when 'denies' then 'denied' else 'asserted' end) as status
  from contradiction_evidence evidence
  left join claim_report claim on claim.id = evidence.claim_report_id
  left join event_mention told on told.id = evidence.event_mention_id
  left join quote said on said.id = evidence.quote_id
  where evidence.contradiction_id = ${id})`;

async function searchContradictions(
  database: Queryable,
  filter: RecordFilter,
  limit: number,
): Promise<readonly ContradictionView[]> {
  const query = textQuery(filter);
  const { status, entity, speaker, date, outlet, origins } = filter;
  const some = (condition: SQL) =>
    sql`exists (select 1 from ${evidenceOf(sql`${contradiction.id}`)} piece where ${condition})`;
  const rows = await database
    .select()
    .from(contradiction)
    .where(
      and(
        isNull(contradiction.dismissedBy),
        query &&
          or(
            sql`to_tsvector('public.fr', coalesce(${contradiction.question}, '')) @@ ${query}`,
            sql`${contradiction.id} in ${saying(query)}`,
          ),
        status && some(sql`piece.status = ${status}`),
        entity === undefined ? undefined : or(some(spokenBy("piece", entity)), some(namesInside("piece", entity))),
        speaker === undefined ? undefined : some(spokenBy("piece", speaker)),
        date && some(publishedIn(sql`piece.version_id`, date)),
        outlet === undefined ? undefined : some(ofOutlet(sql`piece.version_id`, outlet)),
        origins && numberIn(sql`${contradiction.originCount}`, origins),
      ),
    )
    .orderBy(sql`(${contradiction.explained} is null) desc`, desc(contradiction.originCount), asc(contradiction.id))
    .limit(limit);
  return describeContradictions(database, rows);
}

/** Contradictions with evidence that answers the full text, found through the indexes of the three kinds. */
function saying(query: SQL): SQL {
  return sql`(select evidence.contradiction_id from contradiction_evidence evidence
    where evidence.claim_report_id in (select id from claim_report where ${frenchText(claimReport.exact)} @@ ${query})
      or evidence.event_mention_id in (select id from event_mention where ${frenchText(eventMention.exact)} @@ ${query})
      or evidence.quote_id in (select id from quote where ${frenchText(quote.exact)} @@ ${query}))`;
}

/** Somebody of this name speaks; a description that is no entity is known by its words. */
function spokenBy(table: string, name: string): SQL {
  const row = sql.raw(`"${table}"`);
  const pattern = `%${name.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`(${row}.speaker_entity_id in ${entitiesNamed(name)} or unaccent(${row}.speaker_name) ilike unaccent(${pattern}))`;
}

/** Something of this name is mentioned inside the words. */
function namesInside(table: string, name: string): SQL {
  const row = sql.raw(`"${table}"`);
  return sql`exists (select 1 from mention met where met.version_id = ${row}.version_id
    and met.start_offset >= ${row}.start_offset and met.end_offset <= ${row}.end_offset
    and met.document_entity_id in ${entitiesNamed(name)})`;
}

function takesPart(name: string): SQL {
  return sql`(${eventMention.locationEntityId} in ${entitiesNamed(name)} or exists (select 1 from event_party
    where event_party.event_mention_id = ${eventMention.id} and event_party.document_entity_id in ${entitiesNamed(name)}))`;
}

/** Both ends included; a month lies before its days as text does. Events without a date are left out. */
function happensIn({ from, to }: NonNullable<RecordFilter["date"]>): SQL {
  return sql`(${event.dateFrom} is not null
    and ${to === undefined ? sql`true` : sql`${event.dateFrom} < ${`${to}~`}`}
    and ${from === undefined ? sql`true` : sql`coalesce(${event.dateTo}, ${event.dateFrom}) >= ${from}`})`;
}
