import { type Analysis, analysisSchema } from "@recoupe/core/model";
import { and, asc, eq, gt, ne, type SQL, sql } from "drizzle-orm";
import type { ComparableDocument } from "../derived/article-cache.ts";
import { collectMembers } from "../derived/members.ts";
import { sha256 } from "../ids.ts";
import { memberFinder } from "../judged/apply-judgements.ts";
import { analyserOf } from "../judged/article-corrections.ts";
import { documentOfKey } from "../judged/natural-key.ts";
import { readJudgements } from "../judged/read-judgements.ts";
import type { StandingJudgements } from "../judged/resolve-judgements.ts";
import type { Queryable } from "../open-database.ts";
import { recordChange } from "../record-change.ts";
import {
  audit,
  block,
  claimReport,
  document,
  documentEntity,
  documentVersion,
  eventMention,
  issue,
  mention,
  quote,
  rawContent,
} from "../schema/index.ts";
import { storable } from "../storable.ts";
import { articleText } from "./article-text.ts";
import { observedRows } from "./observed-rows.ts";
import { insertObserved, updatePublisher, versionFacts } from "./save-article.ts";

/** A stored version with what is needed to read it again. */
export interface StoredVersion {
  readonly id: string;
  readonly documentId: string;
  /** Web address that it was fetched from; null when it came as a file. */
  readonly url: string | null;
  readonly title: string | null;
  readonly rawHash: string;
  readonly contentType: string | null;
  /** The day that came with the article; null where none did. */
  readonly givenDate: string | null;
  /** The outlet that was named when it came in; null where none was. */
  readonly givenOutlet: string | null;
  readonly analysis: Analysis;
  readonly isCurrent: boolean;
}

/** Versions behind `after`, in the order of their ids: those that another analyser read or, with no version given, all. */
export async function listVersions(
  database: Queryable,
  asked: { readonly notReadBy: string | undefined; readonly after: string; readonly limit: number },
): Promise<readonly StoredVersion[]> {
  const conditions: SQL[] = [gt(documentVersion.id, asked.after)];
  if (asked.notReadBy !== undefined) conditions.push(sql`${analyserOf} <> ${asked.notReadBy}`);
  return selectVersions(database, conditions, asked.limit);
}

/** Every text of an article. */
export async function listArticleVersions(database: Queryable, documentId: string): Promise<readonly StoredVersion[]> {
  return selectVersions(database, [eq(documentVersion.documentId, documentId)]);
}

async function selectVersions(
  database: Queryable,
  conditions: readonly SQL[],
  limit = Number.MAX_SAFE_INTEGER,
): Promise<readonly StoredVersion[]> {
  const rows = await database
    .select({
      id: documentVersion.id,
      documentId: documentVersion.documentId,
      documentUrl: document.url,
      address: rawContent.address,
      title: documentVersion.title,
      rawHash: documentVersion.rawHash,
      contentType: rawContent.contentType,
      givenDate: documentVersion.givenDate,
      givenOutlet: documentVersion.givenOutlet,
      analysis: documentVersion.analysis,
      isCurrent: documentVersion.isCurrent,
    })
    .from(documentVersion)
    .innerJoin(document, eq(document.id, documentVersion.documentId))
    .innerJoin(rawContent, eq(rawContent.hash, documentVersion.rawHash))
    .where(and(...conditions))
    .orderBy(asc(documentVersion.id))
    .limit(limit);
  return rows.map(({ documentUrl, address, ...row }) => ({ ...row, url: askedFrom(address, documentUrl) }));
}

/** The address the bytes came from, as it was written then; files have none, whatever their page says of itself. */
function askedFrom(address: string | null, documentUrl: string | null): string | null {
  if (address === null) return documentUrl;
  return /^https?:/i.test(address) ? address : null;
}

/** Kinds of findings, as `AnalysisChange` counts them. */
const FINDINGS = [
  "blocks",
  "issues",
  "documentEntities",
  "mentions",
  "quotes",
  "eventMentions",
  "claimReports",
] as const;

export interface AnalysisChange {
  /** Findings that come and go; one whose facts alone differ counts as both. */
  readonly findings: Readonly<Record<(typeof FINDINGS)[number], { readonly added: number; readonly removed: number }>>;
  /** Decisions of people whose sentence or name is no longer found; they are kept, and hold again when it is. */
  readonly conflicts: readonly string[];
}

/** What another analysis of a version would change; undefined when nothing. */
export async function compareAnalysis(
  database: Queryable,
  version: StoredVersion,
  made: Analysis,
  judgements?: StandingJudgements,
): Promise<AnalysisChange | undefined> {
  const analysis = storable(analysisSchema.parse(made));
  if (canonical(version.analysis) === canonical(analysis)) return undefined;
  const [before, after] = [observedRows(version.id, version.analysis), observedRows(version.id, analysis)];
  const findings = Object.fromEntries(
    FINDINGS.map((kind) => {
      const [old, now] = [new Set(before[kind].map(canonical)), new Set(after[kind].map(canonical))];
      const missingIn = (other: ReadonlySet<string>, one: ReadonlySet<string>) =>
        [...one].filter((each) => !other.has(each)).length;
      return [kind, { added: missingIn(old, now), removed: missingIn(now, old) }];
    }),
  );
  const standing = judgements ?? (await readJudgements(database));
  // Filled from `FINDINGS`, kind by kind.
  return {
    findings: findings as AnalysisChange["findings"],
    conflicts: version.isCurrent ? lostKeys(version, analysis, standing) : [],
  };
}

/**
 * Puts another analysis of the same bytes in the place of the stored one, with what people decided left as it is, and
 * writes down whose decisions it touches. Nothing but the analyser's version is changed where it finds the same.
 */
export async function replaceAnalysis(
  database: Queryable,
  version: StoredVersion,
  made: { readonly analysis: Analysis; readonly analyserVersion: string; readonly durationMs: number },
): Promise<AnalysisChange | undefined> {
  return database.transaction(async (transaction) => {
    const ofVersion = eq(documentVersion.id, version.id);
    await transaction.select({ id: documentVersion.id }).from(documentVersion).where(ofVersion).for("update");
    const change = await compareAnalysis(transaction, version, made.analysis);
    if (!change) {
      await transaction
        .update(documentVersion)
        .set({ analyserVersion: made.analyserVersion })
        .where(and(ofVersion, ne(documentVersion.analyserVersion, made.analyserVersion)));
      return undefined;
    }
    const analysis = storable(analysisSchema.parse(made.analysis));
    for (const table of [claimReport, eventMention, quote, mention, documentEntity, issue, block]) {
      await transaction.delete(table).where(eq(table.versionId, version.id));
    }
    await transaction
      .update(documentVersion)
      .set({ ...versionFacts(analysis, made.analyserVersion), textHash: sha256(articleText(analysis)) })
      .where(ofVersion);
    if (version.isCurrent) await updatePublisher(transaction, version.documentId, analysis);
    await insertObserved(transaction, version.id, { ...made, analysis });
    const notes = change.conflicts.map((key) => ({
      actor: "reanalyse",
      action: "decision-without-finding",
      targetId: key,
      details: { documentId: version.documentId, analyserVersion: made.analyserVersion },
    }));
    if (notes.length > 0) await transaction.insert(audit).values(notes);
    await recordChange(transaction, "article", version.documentId);
    return change;
  });
}

/** Keys of decisions about this document that its stored analysis bears and the other one does not. */
function lostKeys(version: StoredVersion, analysis: Analysis, standing: StandingJudgements): readonly string[] {
  const keys = [
    ...standing.pairs.flatMap(({ left, right }) => [left, right]),
    ...[...standing.overrides, ...standing.dismissals].flatMap(({ targetKey, otherKey }) => [targetKey, otherKey]),
  ].filter((key) => key !== null && documentOfKey(key) === version.documentId);
  if (keys.length === 0) return [];
  const finderOf = (each: Analysis) => memberFinder(collectMembers([comparable(version, each)]));
  const [before, after] = [finderOf(version.analysis), finderOf(analysis)];
  return [...new Set(keys)].filter((key) => key !== null && before(key) && !after(key)) as string[];
}

function comparable({ id, documentId }: StoredVersion, analysis: Analysis): ComparableDocument {
  const rows = observedRows(id, analysis);
  const byLocalId = (found: readonly { readonly localId: string; readonly id: string }[]) =>
    new Map(found.map((row) => [row.localId, row.id]));
  return {
    file: documentId,
    analysis,
    versionId: id,
    analyserVersion: "",
    publishedFrom: null,
    rows: {
      entity: byLocalId(rows.documentEntities),
      quote: byLocalId(rows.quotes),
      event: byLocalId(rows.eventMentions),
      claim: byLocalId(rows.claimReports),
    },
  };
}

/** Equal for values with the same content: jsonb gives keys back in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
