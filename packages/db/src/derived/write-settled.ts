import type { Related } from "@recoupe/core/relating";
import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import { insertRows } from "../insert-rows.ts";
import type { StandingJudgements } from "../judged/resolve-judgements.ts";
import type { Queryable } from "../open-database.ts";
import {
  claimDismissal,
  claimReport,
  contradiction,
  contradictionEvidence,
  documentVersion,
  entityMember,
  event,
  eventMember,
  idRedirect,
  memberIdentity,
  nearDuplicate,
  origin,
  originMember,
  story,
  storyMember,
  utterance,
  utteranceMember,
} from "../schema/index.ts";
import { storable } from "../storable.ts";
import type { ComparableDocument } from "./article-cache.ts";
import { type DerivedKind, type DerivedRows, type DeriveInput, deriveRows } from "./derive-rows.ts";
import { findingOf } from "./group-members.ts";
import { syncRows } from "./sync-rows.ts";
import { writeInferredDates } from "./write-inferred-dates.ts";

export interface SettledChange {
  readonly related: Related;
  /** Those that own a statement or a quotation of what was settled, and those that changed. */
  readonly documents: readonly ComparableDocument[];
  /** Documents whose findings may have changed, so that what they had before may be no more. */
  readonly changed: readonly string[];
  readonly judgements: StandingJudgements;
}

/** Writes what was settled over what was there of it before; rows that stay the same are not written. */
export async function writeSettled(database: Queryable, change: SettledChange): Promise<void> {
  const { documents, changed, related } = change;
  const files = documents.map(({ file }) => file);
  const articles = related.articles.map(({ file }) => file);
  const before = await readIdentities(database, files, articles);
  const rows = storable(
    deriveRows({
      ...change,
      articles: await readMoments(database, articles),
      memory: memoryOf(before),
      originOf: await readOrigins(database, [...files, ...articles]),
      entityOf: await readEntities(database, documents),
    }),
  );
  const own = new Set(changed);
  const settled = new Set(rows.settledKeys);
  // What a changed article had before may be gone; of the others, only what was settled anew may have changed.
  const open = before.filter(
    ({ documentId, memberKey }) => own.has(documentId ?? "") || settled.has(findingOf(memberKey)),
  );
  await syncAll(database, rows, (kind) =>
    [...rows.identities, ...open].filter((each) => each.kind === kind).map(({ derivedId }) => derivedId),
  );
  await syncCopies(database, rows);
  await writeClaimDismissals(database, changed, rows.claimDismissals);
  await writeInferredDates(database, files);
  await writeIdentities(database, open, rows);
  await addRedirects(database, rows.redirects);
  await recount(database, movedOrigins(open, rows));
}

/** Of the articles that changed all are known anew; what a decision on another article says of theirs is added. */
async function writeClaimDismissals(
  database: Queryable,
  changed: readonly string[],
  rows: DerivedRows["claimDismissals"],
): Promise<void> {
  const own = database
    .select({ id: claimReport.id })
    .from(claimReport)
    .innerJoin(documentVersion, eq(documentVersion.id, claimReport.versionId))
    .where(anyOf(documentVersion.documentId, changed));
  await database.delete(claimDismissal).where(inArray(claimDismissal.claimReportId, own));
  await insertRows(database, claimDismissal, rows);
}

type Identity = typeof memberIdentity.$inferSelect;

/** What articles had before: of those that were but grouped themselves, whose groups they were in. */
async function readIdentities(
  database: Queryable,
  files: readonly string[],
  articles: readonly string[],
): Promise<readonly Identity[]> {
  return database
    .select()
    .from(memberIdentity)
    .where(
      or(
        anyOf(memberIdentity.documentId, files),
        and(anyOf(memberIdentity.documentId, articles), inArray(memberIdentity.kind, ["story", "origin"])),
      ),
    );
}

async function readMoments(database: Queryable, files: readonly string[]): Promise<DeriveInput["articles"]> {
  return database
    .select({ file: documentVersion.documentId, publishedFrom: documentVersion.publishedFrom })
    .from(documentVersion)
    .where(and(anyOf(documentVersion.documentId, files), eq(documentVersion.isCurrent, true)));
}

function memoryOf(identities: readonly Identity[]): ReadonlyMap<DerivedKind, ReadonlyMap<string, string>> {
  const byKind = Map.groupBy(identities, ({ kind }) => kind);
  return new Map(
    [...byKind].map(([kind, own]) => [kind, new Map(own.map(({ memberKey, derivedId }) => [memberKey, derivedId]))]),
  );
}

async function readOrigins(database: Queryable, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database.select().from(originMember).where(anyOf(originMember.documentId, files));
  return new Map(rows.map(({ documentId, originId }) => [documentId, originId]));
}

async function readEntities(
  database: Queryable,
  documents: readonly ComparableDocument[],
): Promise<ReadonlyMap<string, string>> {
  const ids = documents.flatMap(({ rows }) => [...rows.entity.values()]);
  const rows = await database.select().from(entityMember).where(anyOf(entityMember.documentEntityId, ids));
  return new Map(rows.map(({ documentEntityId, entityId }) => [documentEntityId, entityId]));
}

async function syncAll(
  database: Queryable,
  rows: DerivedRows,
  idsOf: (kind: DerivedKind) => readonly string[],
): Promise<void> {
  await syncRows(
    database,
    { parent: origin, child: originMember, parentOf: originMember.originId, field: "originId" },
    { ids: idsOf("origin"), rows: rows.origins, members: rows.originMembers },
  );
  await syncRows(
    database,
    { parent: event, child: eventMember, parentOf: eventMember.eventId, field: "eventId" },
    { ids: idsOf("event"), rows: rows.events, members: rows.eventMembers },
  );
  await syncRows(
    database,
    { parent: utterance, child: utteranceMember, parentOf: utteranceMember.utteranceId, field: "utteranceId" },
    { ids: idsOf("utterance"), rows: rows.utterances, members: rows.utteranceMembers },
  );
  await syncRows(
    database,
    {
      parent: contradiction,
      child: contradictionEvidence,
      parentOf: contradictionEvidence.contradictionId,
      field: "contradictionId",
    },
    { ids: idsOf("contradiction"), rows: rows.contradictions, members: rows.contradictionEvidence },
  );
  await syncRows(
    database,
    { parent: story, child: storyMember, parentOf: storyMember.storyId, field: "storyId" },
    { ids: idsOf("story"), rows: rows.stories, members: rows.storyMembers },
  );
}

async function syncCopies(database: Queryable, { nearDuplicates, storyMembers }: DerivedRows): Promise<void> {
  const files = storyMembers.map(({ documentId }) => documentId);
  const before = await database
    .select()
    .from(nearDuplicate)
    .where(or(anyOf(nearDuplicate.documentA, files), anyOf(nearDuplicate.documentB, files)));
  const print = ({ id, score, relation, reason }: (typeof nearDuplicates)[number]) =>
    JSON.stringify([id, score, relation, reason]);
  const [old, now] = [new Set(before.map(print)), new Set(nearDuplicates.map(print))];
  const stale = before.filter((row) => !now.has(print(row))).map(({ id }) => id);
  if (stale.length > 0) await database.delete(nearDuplicate).where(anyOf(nearDuplicate.id, stale));
  await insertRows(
    database,
    nearDuplicate,
    nearDuplicates.filter((row) => !old.has(print(row))),
  );
}

async function writeIdentities(
  database: Queryable,
  open: readonly Identity[],
  { identities }: DerivedRows,
): Promise<void> {
  const nameOf = ({ kind, memberKey, derivedId }: (typeof identities)[number]) => `${kind} ${memberKey} ${derivedId}`;
  const [old, now] = [new Set(open.map(nameOf)), new Set(identities.map(nameOf))];
  const stale = open.filter((each) => !now.has(nameOf(each)));
  for (const [kind, own] of Map.groupBy(stale, (each) => each.kind)) {
    const keys = own.map(({ memberKey }) => memberKey);
    await database
      .delete(memberIdentity)
      .where(and(eq(memberIdentity.kind, kind), anyOf(memberIdentity.memberKey, keys)));
  }
  await insertRows(
    database,
    memberIdentity,
    identities.filter((each) => !old.has(nameOf(each))),
  );
}

/** Old redirects are led on to where their target went, so that one step is always enough; an id in use again redirects nowhere. */
export async function addRedirects(database: Queryable, redirects: DerivedRows["redirects"]): Promise<void> {
  for (const { oldId, newId } of redirects) {
    await database
      .update(idRedirect)
      .set({ newId })
      .where(and(eq(idRedirect.newId, oldId), ne(idRedirect.oldId, newId)));
  }
  await insertRows(database, idRedirect, redirects);
  const targets = redirects.map(({ newId }) => newId);
  if (targets.length > 0) await database.delete(idRedirect).where(anyOf(idRedirect.oldId, targets));
}

/** Articles that go back to another report than before. */
function movedOrigins(open: readonly Identity[], { originMembers }: DerivedRows): readonly string[] {
  const before = new Map(
    open.filter(({ kind }) => kind === "origin").map(({ memberKey, derivedId }) => [memberKey, derivedId]),
  );
  return originMembers
    .filter(({ documentId, originId }) => before.has(documentId) && before.get(documentId) !== originId)
    .map(({ documentId }) => documentId);
}

/** What is told elsewhere in articles whose origin is another now goes back to another number of reports, too. */
async function recount(database: Queryable, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const own = sql`any(${sql.param([...files])}::text[])`;
  for (const { table, members } of COUNTED) {
    await database.execute(sql`
      with member as (${members}),
      counted as (
        select member.id, count(distinct origin_member.origin_id)::int as origins
        from member join origin_member on origin_member.document_id = member.document_id
        where member.id in (select id from member as other where other.document_id = ${own})
        group by 1
      )
      update ${table} set origin_count = counted.origins from counted
      where ${table}.id = counted.id and ${table}.origin_count <> counted.origins`);
  }
}

/** Things told in articles, and where: views that the planner opens up, so that only what is asked for is read. */
const COUNTED = [
  {
    table: event,
    members: sql`select member.event_id as id, version.document_id from event_member as member
      join event_mention as found on found.id = member.event_mention_id
      join document_version as version on version.id = found.version_id`,
  },
  {
    table: utterance,
    members: sql`select member.utterance_id as id, version.document_id from utterance_member as member
      join quote as found on found.id = member.quote_id
      join document_version as version on version.id = found.version_id`,
  },
  {
    table: contradiction,
    members: sql`select evidence.contradiction_id as id, version.document_id from contradiction_evidence as evidence
      left join claim_report on claim_report.id = evidence.claim_report_id
      left join event_mention on event_mention.id = evidence.event_mention_id
      left join quote on quote.id = evidence.quote_id
      join document_version as version
        on version.id = coalesce(claim_report.version_id, event_mention.version_id, quote.version_id)`,
  },
];
