import { asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { currentId } from "../read/redirects.ts";
import {
  claimReport,
  contradiction,
  contradictionEvidence,
  document,
  documentEntity,
  documentVersion,
  entityMember,
  eventMember,
  eventMention,
  issue,
  quote,
  storyMember,
  utteranceMember,
} from "../schema/index.ts";
import type { JudgedConflict, JudgedKind } from "../schema/judged.ts";
import { type JudgeableFinding, naturalKeys } from "./natural-key.ts";
import { keyOfPassage, knowledgeKey, passageVoice, quoteAround } from "./passage-key.ts";

/** How a judgement names something: write `targetKind` and `targetKey` (for a contradiction `otherKey` too) into its row. */
export interface Judged {
  readonly targetKind: JudgedKind;
  readonly targetKey: string;
  /** Only of a contradiction: evidence of another side. */
  readonly otherKey?: string;
  /** Natural keys of everything it is made of now, itself included: `before.members` or `before.others` of a judgement. */
  readonly members: readonly string[];
  /** Only of a contradiction: `before.conflict` of a judgement. */
  readonly conflict?: JudgedConflict;
}

/**
 * Natural keys of what an id leads to, whether joined over articles (`ent_ evt_ utt_ sto_ con_`, earlier ids too) or one finding of one
 * article (`nam_ tel_ quo_ cla_ art_`). Undefined when there is no such thing. To take one telling out of an event, judge the
 * telling's id `different` from the event's.
 */
export async function describeJudged(database: Queryable, id: string): Promise<Judged | undefined> {
  if (id.startsWith("con_")) return describeContradiction(database, id);
  const found = KINDS[id.split("_", 1)[0] ?? ""];
  if (!found) return undefined;
  const keys = await found.keysOf(database, id);
  const [targetKey] = keys;
  return targetKey === undefined ? undefined : { targetKind: found.kind, targetKey, members: keys };
}

type KeysOf = (database: Queryable, id: string) => Promise<readonly string[]>;

/** By the prefix of an id: see `ids.ts`. */
const KINDS: Readonly<Record<string, { readonly kind: JudgedKind; readonly keysOf: KeysOf }>> = {
  art: { kind: "article", keysOf: (database, id) => articleKeys(database, eq(document.id, id)) },
  nam: { kind: "entity", keysOf: (database, id) => entityKeys(database, eq(documentEntity.id, id)) },
  tel: { kind: "event", keysOf: (database, id) => eventKeys(database, eq(eventMention.id, id)) },
  quo: { kind: "quote", keysOf: (database, id) => quoteKeys(database, eq(quote.id, id)) },
  cla: { kind: "claim", keysOf: (database, id) => claimKeys(database, eq(claimReport.id, id)) },
  ent: { kind: "entity", keysOf: entityMembers },
  evt: { kind: "event", keysOf: eventMembers },
  utt: { kind: "utterance", keysOf: utteranceMembers },
  sto: { kind: "story", keysOf: storyMembers },
};

async function articleKeys(database: Queryable, which: SQL): Promise<readonly string[]> {
  const rows = await database.select({ id: document.id }).from(document).where(which);
  return rows.map(({ id }) => id);
}

/** One row of a finding with the article that it stands in. */
interface FindingRow {
  readonly id: string;
  readonly article: string;
  readonly finding: JudgeableFinding;
}

type Findings = typeof documentEntity | typeof eventMention | typeof quote | typeof claimReport;

/** The versions that hold the findings, whole: of two findings alike, only the order in the article tells which is which. */
function versionsOf(database: Queryable, table: Findings, which: SQL): SQL {
  const versions = database.selectDistinct({ id: table.versionId }).from(table).where(which);
  return inArray(table.versionId, versions);
}

/** « e2 » comes before « e10 ». */
function inAnalysisOrder({ localId, versionId }: Findings): readonly SQL[] {
  return [asc(versionId), sql`length(${localId})`, asc(localId)];
}

async function keysAmong(
  rows: readonly FindingRow[],
  wanted: readonly { readonly id: string }[],
): Promise<readonly string[]> {
  const ids = new Set(wanted.map(({ id }) => id));
  const byArticle = Map.groupBy(rows, ({ article }) => article);
  return [...byArticle].flatMap(([article, own]) => {
    const keys = naturalKeys(
      article,
      own.map(({ finding }) => finding),
    );
    return keys.filter((_, at) => ids.has(own[at]?.id ?? ""));
  });
}

async function entityKeys(database: Queryable, which: SQL): Promise<readonly string[]> {
  const { id, name, type } = documentEntity;
  const rows = await database
    .select({ id, article: documentVersion.documentId, name, type })
    .from(documentEntity)
    .innerJoin(documentVersion, eq(documentVersion.id, documentEntity.versionId))
    .where(versionsOf(database, documentEntity, which))
    .orderBy(...inAnalysisOrder(documentEntity));
  const found = rows.map(({ id: row, article, ...finding }) => ({
    id: row,
    article,
    finding: { kind: "entity" as const, ...finding },
  }));
  return keysAmong(found, await database.select({ id }).from(documentEntity).where(which));
}

async function eventKeys(database: Queryable, which: SQL): Promise<readonly string[]> {
  const { id, exact, type, status } = eventMention;
  const rows = await database
    .select({ id, article: documentVersion.documentId, words: exact, type, status })
    .from(eventMention)
    .innerJoin(documentVersion, eq(documentVersion.id, eventMention.versionId))
    .where(versionsOf(database, eventMention, which))
    .orderBy(...inAnalysisOrder(eventMention));
  const found = rows.map(({ id: row, article, ...finding }) => ({
    id: row,
    article,
    finding: { kind: "event" as const, ...finding },
  }));
  return keysAmong(found, await database.select({ id }).from(eventMention).where(which));
}

async function quoteKeys(database: Queryable, which: SQL): Promise<readonly string[]> {
  const { id, exact } = quote;
  const rows = await database
    .select({ id, article: documentVersion.documentId, words: exact })
    .from(quote)
    .innerJoin(documentVersion, eq(documentVersion.id, quote.versionId))
    .where(versionsOf(database, quote, which))
    .orderBy(...inAnalysisOrder(quote));
  const found = rows.map(({ id: row, article, words }) => ({
    id: row,
    article,
    finding: { kind: "quote" as const, words },
  }));
  return keysAmong(found, await database.select({ id }).from(quote).where(which));
}

async function claimKeys(database: Queryable, which: SQL): Promise<readonly string[]> {
  const { id, exact, stance, proposition } = claimReport;
  const rows = await database
    .select({ id, article: documentVersion.documentId, words: exact, stance, proposition })
    .from(claimReport)
    .innerJoin(documentVersion, eq(documentVersion.id, claimReport.versionId))
    .where(versionsOf(database, claimReport, which))
    .orderBy(...inAnalysisOrder(claimReport));
  const found = rows.map(({ id: row, article, ...finding }) => ({
    id: row,
    article,
    finding: { kind: "claim" as const, ...finding },
  }));
  return keysAmong(found, await database.select({ id }).from(claimReport).where(which));
}

async function entityMembers(database: Queryable, id: string): Promise<readonly string[]> {
  const { documentEntityId: member } = entityMember;
  const members = database
    .select({ member })
    .from(entityMember)
    .where(eq(entityMember.entityId, await currentId(database, "entity", id)));
  return entityKeys(database, inArray(documentEntity.id, members));
}

async function eventMembers(database: Queryable, id: string): Promise<readonly string[]> {
  const { eventMentionId: member } = eventMember;
  const members = database
    .select({ member })
    .from(eventMember)
    .where(eq(eventMember.eventId, await currentId(database, "event", id)));
  return eventKeys(database, inArray(eventMention.id, members));
}

async function utteranceMembers(database: Queryable, id: string): Promise<readonly string[]> {
  const { quoteId: member } = utteranceMember;
  const members = database
    .select({ member })
    .from(utteranceMember)
    .where(eq(utteranceMember.utteranceId, await currentId(database, "utterance", id)));
  return quoteKeys(database, inArray(quote.id, members));
}

async function storyMembers(database: Queryable, id: string): Promise<readonly string[]> {
  const rows = await database
    .select({ id: storyMember.documentId })
    .from(storyMember)
    .where(eq(storyMember.storyId, await currentId(database, "story", id)))
    .orderBy(asc(storyMember.documentId));
  return rows.map((row) => row.id);
}

/** Every passage of each side with its voice; named by the first of two sides. */
async function describeContradiction(database: Queryable, id: string): Promise<Judged | undefined> {
  const current = await currentId(database, "contradiction", id);
  const rows = await database
    .select({
      side: contradictionEvidence.side,
      kind: contradiction.kind,
      claimId: contradictionEvidence.claimReportId,
      eventId: contradictionEvidence.eventMentionId,
      quoteId: contradictionEvidence.quoteId,
      issueId: contradictionEvidence.issueId,
      passageVoice,
      voice: sql<
        string | null
      >`coalesce(${claimReport.holderName}, ${eventMention.attributedName}, ${quote.speakerName}, ${documentVersion.analysis} -> 'document' ->> 'outlet')`,
    })
    .from(contradictionEvidence)
    .innerJoin(contradiction, eq(contradiction.id, contradictionEvidence.contradictionId))
    .leftJoin(claimReport, eq(claimReport.id, contradictionEvidence.claimReportId))
    .leftJoin(eventMention, eq(eventMention.id, contradictionEvidence.eventMentionId))
    .leftJoin(issue, eq(issue.id, contradictionEvidence.issueId))
    .leftJoin(quote, eq(quote.id, sql`coalesce(${contradictionEvidence.quoteId}, ${quoteAround})`))
    .innerJoin(
      documentVersion,
      eq(
        documentVersion.id,
        sql`coalesce(${claimReport.versionId}, ${eventMention.versionId}, ${quote.versionId}, ${issue.versionId})`,
      ),
    )
    .where(eq(contradictionEvidence.contradictionId, current))
    .orderBy(asc(contradictionEvidence.side), asc(contradictionEvidence.position));
  const passages: { side: number; voice: string | null; keys: readonly string[] }[] = [];
  // One after the other: a transaction answers one question at a time.
  for (const { side, voice, passageVoice: ofPassage, ...row } of rows)
    passages.push({ side, voice: row.issueId ? ofPassage : voice, keys: await evidenceKeys(database, row) });
  const sides = [...Map.groupBy(passages, ({ side }) => side).values()].map((side) =>
    side.flatMap(({ voice, keys }) => keys.map((key) => ({ key, voice }))),
  );
  const kind = rows[0]?.kind;
  if (kind === "knowledge") sides.push([{ key: knowledgeKey(current), voice: null }]);
  const [targetKey, otherKey] = sides.flatMap(([first]) => (first ? first.key : []));
  if (targetKey === undefined || otherKey === undefined || kind === undefined) return undefined;
  return {
    targetKind: "contradiction",
    targetKey,
    otherKey,
    members: [targetKey, otherKey],
    conflict: { kind, sides },
  };
}

async function evidenceKeys(
  database: Queryable,
  row: Readonly<Record<"claimId" | "eventId" | "quoteId" | "issueId", string | null>>,
): Promise<readonly string[]> {
  if (row.claimId) return claimKeys(database, eq(claimReport.id, row.claimId));
  if (row.eventId) return eventKeys(database, eq(eventMention.id, row.eventId));
  if (row.issueId) {
    const key = await keyOfPassage(database, row.issueId);
    return key === undefined ? [] : [key];
  }
  return row.quoteId ? quoteKeys(database, eq(quote.id, row.quoteId)) : [];
}
