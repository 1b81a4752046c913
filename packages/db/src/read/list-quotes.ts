import { and, asc, count, eq, getTableColumns, inArray, isNotNull, isNull, not, or, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { documentVersion, entityMember, quote, utterance, utteranceMember } from "../schema/index.ts";
import type { Dismissal } from "./dismissals.ts";
import { cutPage, decodeCursor, largestFirst, type Page, type PageRequest } from "./page.ts";
import { type PartyView, partiesNamed } from "./parties.ts";
import { loadQuotes, type QuoteView } from "./quotes.ts";
import { piecesOf, type RenderingPiece } from "./rendering.ts";
import { folded, joinedNamed, likeAny, namesOf } from "./search/record-filter.ts";
import { SAID, spokenBy } from "./search/search-conditions.ts";

/** One thing said, as one or more articles give it: several when it was translated or copied. */
export interface QuoteStatement {
  /** The utterance's id, or the quotation's own when it stands alone. */
  readonly id: string;
  /** Why these renderings are one statement; null when it stands alone. */
  readonly reason: string | null;
  /** Whom most renderings name, or whom a person named instead; null when nobody is known. */
  readonly speaker: PartyView | null;
  readonly articleCount: number;
  readonly originCount: number;
  /** How many renderings there are, of which `tellings` holds the first that were asked for, different words before the same again. */
  readonly tellingCount: number;
  readonly tellings: readonly Rendering[];
  /** The decision that it was read wrongly; null while it stands. */
  readonly dismissed: Dismissal | null;
}

/** The words one article gives, cut where they differ from the first rendering; those of the first, from the second. */
export interface Rendering extends QuoteView {
  /** Empty where there is nothing to compare with, or little in common. */
  readonly pieces: readonly RenderingPiece[];
}

export interface QuoteFilter {
  /** Joined entity that speaks. */
  readonly speakerId?: string | undefined;
  /** Part of a name of who speaks, without regard to accents or case. */
  readonly speaker?: string | undefined;
  readonly kind?: "direct" | "mixed" | "indirect" | undefined;
  /** Only what no speaker could be found for. */
  readonly unattributed?: boolean | undefined;
  /** This statement alone, or the one that this quotation is a rendering of. */
  readonly statementId?: string | undefined;
  /** `true`: only those that a person said were read wrongly. Default: only the others, and the one that is asked for by its id. */
  readonly dismissed?: boolean | undefined;
  /** Renderings of one statement at most; all without it. */
  readonly tellings?: number | undefined;
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
      request.tellings,
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

/** Of an utterance: a current article gives it in the way that is asked for; who speaks may be as a person corrected it. */
function someTelling({ statementId, dismissed, ...filter }: QuoteFilter): SQL | undefined {
  const { speaker, speakerId, ...others } = filter;
  const name = utterance.speakerName;
  const corrected = and(
    speakerId === undefined ? undefined : sql`${name} in ${namesOf(sql`(${speakerId})`)}`,
    speaker === undefined
      ? undefined
      : sql`(${folded(sql`${name}`)} like ${likeAny(speaker)} or ${name} in ${namesOf(joinedNamed(speaker))})`,
  );
  const aside = dismissed ? isNotNull(utterance.dismissedBy) : isNull(utterance.dismissedBy);
  return and(
    statementId === undefined ? aside : isOrHolds(statementId),
    corrected ? or(told(filter), and(isNull(utterance.speakerEntityId), corrected, told(others))) : told(filter),
  );
}

function told(filter: QuoteFilter): SQL {
  return sql`exists (select 1 from ${utteranceMember} join ${quote} on ${quote.id} = ${utteranceMember.quoteId}
    join ${documentVersion} on ${documentVersion.id} = ${quote.versionId}
    where ${utteranceMember.utteranceId} = ${utterance.id} and ${and(documentVersion.isCurrent, conditionOf(filter))})`;
}

/** A statement answers to its own id, and to that of each of its renderings. */
function isOrHolds(id: string): SQL {
  return sql`${utterance.id} in (select ${id} union select ${utteranceMember.utteranceId} from ${utteranceMember} where ${utteranceMember.quoteId} = ${id})`;
}

/** Of a quotation: it is joined into no utterance, as before its article is related. */
function standsAlone(filter: QuoteFilter): SQL | undefined {
  if (filter.dismissed) return sql`false`;
  const joined = sql`exists (select 1 from ${utteranceMember} where ${utteranceMember.quoteId} = ${quote.id})`;
  const asked = filter.statementId === undefined ? undefined : eq(quote.id, filter.statementId);
  return and(documentVersion.isCurrent, not(joined), conditionOf(filter), asked);
}

/** Tellings of each statement, also those a filter would leave out: a statement is shown as it stands. One that is gone is left out. */
export async function loadStatements(
  database: Queryable,
  ids: readonly string[],
  most: number | undefined,
): Promise<readonly QuoteStatement[]> {
  if (ids.length === 0) return [];
  const members = inArray(utteranceMember.utteranceId, [...ids]);
  const shown = most === undefined ? members : inArray(quote.id, firstMembers(members, most));
  const [quotes, joined] = await Promise.all([
    loadQuotes(database, sql`(${shown} or ${inArray(quote.id, [...ids])})`),
    database
      .select({ ...getTableColumns(utterance), tellingCount: count(utteranceMember.quoteId) })
      .from(utterance)
      .innerJoin(utteranceMember, eq(utteranceMember.utteranceId, utterance.id))
      .where(inArray(utterance.id, [...ids]))
      .groupBy(utterance.id),
  ]);
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
    const dismissed = tellings[0]?.dismissed ?? null;
    const { reason = null, articleCount = 1, originCount = 1, tellingCount = 1 } = own ?? {};
    return [
      { id, reason, speaker, articleCount, originCount, tellingCount, tellings: sideBySide(tellings), dismissed },
    ];
  });
}

/** The first renderings of each utterance: every wording once, then those that repeat one. */
function firstMembers(members: SQL, most: number): SQL {
  const order = sql`${quote.versionId}, ${quote.start}, ${quote.id}`;
  const said = sql`select ${utteranceMember.utteranceId} as statement, ${quote.id} as id,
    row_number() over (partition by ${utteranceMember.utteranceId}, ${quote.exact} order by ${order}) as repeat,
    row_number() over (partition by ${utteranceMember.utteranceId} order by ${order}) as place
    from ${utteranceMember} join ${quote} on ${quote.id} = ${utteranceMember.quoteId} where ${members}`;
  const ranked = sql`select id, row_number() over (partition by statement order by repeat, place) as rank from (${said}) said`;
  return sql`(select id from (${ranked}) ranked where rank <= ${most})`;
}

function speakerOf(
  {
    speakerName: name,
    speakerEntityId: entityId,
  }: Pick<typeof utterance.$inferSelect, "speakerName" | "speakerEntityId">,
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
    filter.speaker === undefined ? undefined : spokenBy(SAID.quote, filter.speaker),
    filter.speakerId
      ? sql`${quote.speakerEntityId} in (select ${entityMember.documentEntityId} from ${entityMember} where ${entityMember.entityId} = ${filter.speakerId})`
      : undefined,
  );
}
