import { and, asc, count, eq, inArray, isNull, not, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { documentVersion, entityMember, quote, utterance, utteranceMember } from "../schema/index.ts";
import { cutPage, decodeCursor, largestFirst, type Page, type PageRequest } from "./page.ts";
import { type PartyView, partiesNamed } from "./parties.ts";
import { loadQuotes, type QuoteView } from "./quotes.ts";
import { piecesOf, type RenderingPiece } from "./rendering.ts";

/** One thing said, as one or more articles give it: several when it was translated or copied. */
export interface QuoteStatement {
  /** The utterance's id, or the quotation's own when it stands alone. */
  readonly id: string;
  /** Why these renderings are one statement; null when it stands alone. */
  readonly reason: string | null;
  /** Whom most renderings name, or whom a person named instead; null when nobody is known. */
  readonly speaker: PartyView | null;
  readonly tellings: readonly Rendering[];
}

/** The words one article gives, cut where they differ from the first rendering; those of the first, from the second. */
export interface Rendering extends QuoteView {
  /** Empty where there is nothing to compare with, or little in common. */
  readonly pieces: readonly RenderingPiece[];
}

export interface QuoteFilter {
  /** Joined entity that speaks. */
  readonly speakerId?: string | undefined;
  readonly kind?: "direct" | "mixed" | "indirect" | undefined;
  /** Only what no speaker could be found for. */
  readonly unattributed?: boolean | undefined;
}

/**
 * Statements: those given by most articles first, then in the order in which they were read. Nothing is grouped: how many
 * articles give an utterance is kept with it, and a quotation that belongs to none stands alone.
 */
export async function listQuotes(
  database: Queryable,
  request: PageRequest & QuoteFilter,
): Promise<Page<QuoteStatement>> {
  const after = decodeCursor(request.cursor);
  const [found, alone, total] = await Promise.all([
    database
      .select({ id: utterance.id, articles: utterance.articleCount })
      .from(utterance)
      .where(
        and(
          someTelling(request),
          after
            ? sql`(${utterance.articleCount} < ${after.value} or (${utterance.articleCount} = ${after.value} and ${utterance.id} > ${after.id}))`
            : undefined,
        ),
      )
      .orderBy(largestFirst(utterance.articleCount), asc(utterance.id))
      .limit(request.limit + 1),
    database
      .select({ id: quote.id, articles: sql<number>`1`.mapWith(Number) })
      .from(quote)
      .innerJoin(documentVersion, eq(documentVersion.id, quote.versionId))
      .where(
        and(
          standsAlone(request),
          after ? sql`(1 < ${after.value} or (1 = ${after.value} and ${quote.id} > ${after.id}))` : undefined,
        ),
      )
      .orderBy(asc(quote.id))
      .limit(request.limit + 1),
    countStatements(database, request),
  ]);
  const inOrder = [...found, ...alone].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  const page = cutPage(inOrder.slice(0, request.limit + 1), {
    limit: request.limit,
    total,
    positionOf: (row) => ({ value: row.articles, id: row.id }),
  });
  return {
    ...page,
    rows: await loadStatements(
      database,
      page.rows.map(({ id }) => id),
    ),
  };
}

async function countStatements(database: Queryable, filter: QuoteFilter): Promise<number> {
  const [[joined], [alone]] = await Promise.all([
    database.select({ total: count() }).from(utterance).where(someTelling(filter)),
    database
      .select({ total: count() })
      .from(quote)
      .innerJoin(documentVersion, eq(documentVersion.id, quote.versionId))
      .where(standsAlone(filter)),
  ]);
  return (joined?.total ?? 0) + (alone?.total ?? 0);
}

/** Of an utterance: a current article gives it in the way that is asked for. */
function someTelling(filter: QuoteFilter): SQL {
  const told = sql`exists (select 1 from ${utteranceMember} join ${quote} on ${quote.id} = ${utteranceMember.quoteId}
    join ${documentVersion} on ${documentVersion.id} = ${quote.versionId}
    where ${utteranceMember.utteranceId} = ${utterance.id} and ${and(documentVersion.isCurrent, conditionOf(filter))})`;
  if (filter.speakerId === undefined) return told;
  const names = sql`(select name from entity_alias where entity_id = ${filter.speakerId} union select name from entity where id = ${filter.speakerId})`;
  return sql`(${told} or (${utterance.speakerEntityId} is null and ${utterance.speakerName} in ${names}))`;
}

/** Of a quotation: it is joined into no utterance, as before its article is related. */
function standsAlone(filter: QuoteFilter): SQL | undefined {
  const joined = sql`exists (select 1 from ${utteranceMember} where ${utteranceMember.quoteId} = ${quote.id})`;
  return and(documentVersion.isCurrent, not(joined), conditionOf(filter));
}

/** Every telling of each statement, also those a filter would leave out: a statement is shown whole. */
async function loadStatements(database: Queryable, ids: readonly string[]): Promise<readonly QuoteStatement[]> {
  if (ids.length === 0) return [];
  const quotes = await loadQuotes(
    database,
    sql`(${inArray(utteranceMember.utteranceId, [...ids])} or ${inArray(quote.id, [...ids])})`,
  );
  const joined = await database
    .select()
    .from(utterance)
    .where(inArray(utterance.id, [...ids]));
  const named = await partiesNamed(
    database,
    joined.flatMap(({ speakerName, speakerEntityId }) => (speakerEntityId === null ? speakerName : [])),
  );
  const utterances = new Map(joined.map((row) => [row.id, row]));
  const tellingsOf = Map.groupBy(quotes, (each) => each.utteranceId ?? each.id);
  return ids.flatMap((id) => {
    const tellings = tellingsOf.get(id);
    if (!tellings) return [];
    const own = utterances.get(id);
    const speaker = own ? speakerOf(own, tellings, named) : (tellings[0]?.speaker ?? null);
    return [{ id, reason: own?.reason ?? null, speaker, tellings: sideBySide(tellings) }];
  });
}

function speakerOf(
  { speakerName: name, speakerEntityId: entityId }: typeof utterance.$inferSelect,
  tellings: readonly QuoteView[],
  named: (name: string) => PartyView,
): PartyView | null {
  if (name === null) return null;
  if (entityId !== null) return { name, entityId };
  // A name that no article gives for the speaker is a person's: an article's own description stays one.
  return tellings.find(({ speaker }) => speaker?.name === name)?.speaker ?? named(name);
}

function sideBySide(quotes: readonly QuoteView[]): readonly Rendering[] {
  return quotes.map((each, index) => {
    const other = quotes[index === 0 ? 1 : 0];
    return { ...each, pieces: other ? piecesOf(each.evidence.exact, other.evidence.exact) : [] };
  });
}

function conditionOf(filter: QuoteFilter): SQL | undefined {
  return and(
    filter.kind ? eq(quote.kind, filter.kind) : undefined,
    filter.unattributed ? isNull(quote.speakerName) : undefined,
    filter.speakerId
      ? sql`${quote.speakerEntityId} in (select ${entityMember.documentEntityId} from ${entityMember} where ${entityMember.entityId} = ${filter.speakerId})`
      : undefined,
  );
}
