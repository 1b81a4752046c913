import { type Relater, RULE_VERSION } from "@recoupe/core/relating";
import { and, asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { differingDocuments } from "../judged/judged-documents.ts";
import { resolveJudgements, type StandingJudgements } from "../judged/resolve-judgements.ts";
import type { Database, Queryable } from "../open-database.ts";
import { recordChange } from "../record-change.ts";
import {
  claimReport,
  contradiction,
  contradictionEvidence,
  documentVersion,
  entity,
  event,
  eventMember,
  eventMention,
  issue,
  judgement,
  memberIdentity,
  nameLink,
  nearDuplicate,
  origin,
  originMember,
  quote,
  relationEntry,
  relationKey,
  relationLink,
  relationState,
  story,
  utterance,
  utteranceMember,
} from "../schema/index.ts";
import { ArticleCache } from "./article-cache.ts";
import { type Relating, relateBatch } from "./relate-batch.ts";
import { relateKnowledge } from "./relate-knowledge.ts";

/** An arbitrary number of ours; see `migrate.ts` and `record-change.ts` for the others. */
const RELATE_LOCK = 1_650_012_496;

/**
 * Articles related in one transaction: what they lead to is read and settled once for all of them, and their partners are in memory together,
 * on a busy day some ten for each. Guessed.
 */
const MOST_AT_ONCE = 128;

export interface Rebuilt {
  readonly outcome: "stored" | "unchanged";
  readonly documents: number;
  readonly entities: number;
  readonly events: number;
  readonly utterances: number;
  readonly contradictions: number;
  readonly stories: number;
}

/** Keeps what was read and compared for the next time; one for a process. */
export function startRelating(relater: Relater): Relating {
  return { relater, articles: new ArticleCache() };
}

/**
 * Relates every article that is new, was read again, or was judged since the last time; `force`: all of them anew. Only what these concern
 * is read and written, some articles in a transaction: readers see what was there before until what replaces it is whole. The result is
 * the same in whatever order articles came, and the same as of all anew. One process does it at a time.
 */
export async function relateChanged(
  database: Database,
  relating: Relating,
  options: { readonly force?: boolean } = {},
): Promise<Rebuilt> {
  if (options.force) await database.transaction(mistrustRelations);
  let related = options.force ?? false;
  for (let more = true; more; ) {
    const step = await database.transaction((transaction) => relateNext(transaction, relating));
    related ||= step !== "nothing";
    more = step === "part";
  }
  return { outcome: related ? "stored" : "unchanged", ...(await countDerived(database)) };
}

/** `all`: nothing is left but what was stored meanwhile, for which whoever stored it asks for another run. */
async function relateNext(database: Queryable, relating: Relating): Promise<"nothing" | "part" | "all"> {
  await database.execute(sql`select pg_advisory_xact_lock(${RELATE_LOCK})`);
  const { judgements, judgedIds, lastJudgement } = await readJudged(database);
  const ids = judgedIds.length > 0 ? judgedIds : await unrelatedIds(database);
  if (ids.length > 0) await relateBatch(database, relating, { ids, judgements });
  if (ids.length > 0 || lastJudgement !== undefined) await relateKnowledge(database, judgements);
  if (lastJudgement !== undefined) await rememberJudgement(database, lastJudgement);
  if (ids.length === 0) return "nothing";
  await recordChange(database, "related", null);
  return judgedIds.length > 0 || ids.length === MOST_AT_ONCE ? "part" : "all";
}

interface Judged {
  readonly judgements: StandingJudgements;
  /** Related articles on which something else holds than when they were related. */
  readonly judgedIds: readonly string[];
  /** Sequence to remember; undefined where it is remembered already. */
  readonly lastJudgement: number | undefined;
}

async function readJudged(database: Queryable): Promise<Judged> {
  const rows = await database.select().from(judgement).orderBy(asc(judgement.sequence));
  const [state] = await database.select().from(relationState);
  // A record from before there was a state was made by other rules: nothing of it would be found again.
  if (!state) await clearDerived(database);
  const upTo = state?.judgedUpTo ?? 0;
  const judgements = resolveJudgements(rows);
  const last = rows.at(-1)?.sequence ?? 0;
  if (state && last <= upTo) return { judgements, judgedIds: [], lastJudgement: undefined };
  const before = resolveJudgements(rows.filter(({ sequence }) => sequence <= upTo));
  const holding = new Set(judgements.dismissals.map(({ sequence }) => sequence));
  const undone = before.dismissals.map(({ sequence }) => sequence).filter((sequence) => !holding.has(sequence));
  const concerned = new Set([
    ...differingDocuments(before, judgements),
    ...(await documentsPutAsideBy(database, undone)),
  ]);
  const related = await database.select({ id: relationEntry.documentId }).from(relationEntry);
  return {
    judgements,
    judgedIds: related.map(({ id }) => id).filter((id) => concerned.has(id)),
    lastJudgement: last,
  };
}

/** Articles of which something is put aside by these judgements: what came later is not among the members a judgement names. */
async function documentsPutAsideBy(database: Queryable, sequences: readonly number[]): Promise<readonly string[]> {
  if (sequences.length === 0) return [];
  const renderings = database
    .select({ versionId: quote.versionId })
    .from(utterance)
    .innerJoin(utteranceMember, eq(utteranceMember.utteranceId, utterance.id))
    .innerJoin(quote, eq(quote.id, utteranceMember.quoteId))
    .where(inArray(utterance.dismissedBy, [...sequences]));
  const tellings = database
    .select({ versionId: eventMention.versionId })
    .from(event)
    .innerJoin(eventMember, eq(eventMember.eventId, event.id))
    .innerJoin(eventMention, eq(eventMention.id, eventMember.eventMentionId))
    .where(inArray(event.dismissedBy, [...sequences]));
  const facing = database
    .select({
      versionId: sql`coalesce(${claimReport.versionId}, ${eventMention.versionId}, ${quote.versionId}, ${issue.versionId})`,
    })
    .from(contradiction)
    .innerJoin(contradictionEvidence, eq(contradictionEvidence.contradictionId, contradiction.id))
    .leftJoin(claimReport, eq(claimReport.id, contradictionEvidence.claimReportId))
    .leftJoin(eventMention, eq(eventMention.id, contradictionEvidence.eventMentionId))
    .leftJoin(quote, eq(quote.id, contradictionEvidence.quoteId))
    .leftJoin(issue, eq(issue.id, contradictionEvidence.issueId))
    .where(inArray(contradiction.dismissedBy, [...sequences]));
  const rows = await database
    .selectDistinct({ id: documentVersion.documentId })
    .from(documentVersion)
    .where(or(...[renderings, tellings, facing].map((versions) => inArray(documentVersion.id, versions))));
  return rows.map(({ id }) => id);
}

async function rememberJudgement(database: Queryable, judgedUpTo: number): Promise<void> {
  await database
    .insert(relationState)
    .values({ id: 1, judgedUpTo })
    .onConflictDoUpdate({ target: relationState.id, set: { judgedUpTo } });
}

/** Oldest first, so that neighbours in time are read together. */
async function unrelatedIds(database: Queryable): Promise<readonly string[]> {
  const rows = await database
    .select({ id: documentVersion.documentId })
    .from(documentVersion)
    .leftJoin(relationEntry, eq(relationEntry.documentId, documentVersion.documentId))
    .where(
      and(
        eq(documentVersion.isCurrent, true),
        or(
          isNull(relationEntry.documentId),
          ne(relationEntry.versionId, documentVersion.id),
          ne(relationEntry.analyserVersion, documentVersion.analyserVersion),
          ne(relationEntry.ruleVersion, RULE_VERSION),
        ),
      ),
    )
    .orderBy(sql`${documentVersion.publishedFrom} asc nulls last`, asc(documentVersion.documentId))
    .limit(MOST_AT_ONCE);
  return rows.map(({ id }) => id);
}

/** All articles are to be related anew; what was derived and found stays until then, and lends its ids. */
async function mistrustRelations(database: Queryable): Promise<void> {
  await database.execute(sql`select pg_advisory_xact_lock(${RELATE_LOCK})`);
  await database.update(relationEntry).set({ ruleVersion: NO_RULES });
}

/** Of articles whose relations count for nothing; versions of rules begin at 1. */
const NO_RULES = 0;

async function clearDerived(database: Queryable): Promise<void> {
  for (const table of [relationLink, relationKey, relationEntry, nameLink]) await database.delete(table);
  // Members go with what they belong to.
  for (const table of [contradiction, story, utterance, event, entity, nearDuplicate, origin, memberIdentity])
    await database.delete(table);
}

async function countDerived(database: Queryable): Promise<Omit<Rebuilt, "outcome">> {
  const { rows } = await database.execute<Omit<Rebuilt, "outcome"> & Record<string, unknown>>(sql`
    select (select count(*)::int from ${originMember}) as documents,
      (select count(*)::int from ${entity}) as entities,
      (select count(*)::int from ${event}) as events,
      (select count(*)::int from ${utterance}) as utterances,
      (select count(*)::int from ${contradiction}) as contradictions,
      (select count(*)::int from ${story}) as stories`);
  return rows[0]!;
}
