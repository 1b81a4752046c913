import { type Analysis, analysisSchema } from "@recoupe/core/model";
import { desc, eq, sql } from "drizzle-orm";
import { idOf, sha256 } from "../ids.ts";
import { insertTogether, rowsOf } from "../insert-rows.ts";
import type { Database, Queryable } from "../open-database.ts";
import { recordChange } from "../record-change.ts";
import {
  analysisRun,
  block,
  claimReport,
  document,
  documentEntity,
  documentVersion,
  eventMention,
  eventParty,
  issue,
  mention,
  publisher,
  quote,
} from "../schema/index.ts";
import { storable } from "../storable.ts";
import { articleText, countWords, searchedText } from "./article-text.ts";
import { findDocumentByAddress, touchDocument } from "./find-known.ts";
import { readTakenOut, type TakenOut } from "./find-taken-out.ts";
import { observedRows } from "./observed-rows.ts";
import { publishedFrom } from "./published-from.ts";
import { keepRaw } from "./raw-content.ts";
import { textChanges } from "./text-change.ts";

export interface ArticleToSave {
  readonly raw: { readonly bytes: Uint8Array; readonly contentType?: string | undefined };
  /** What makes it this article: its canonical address; undefined when it has none. */
  readonly canonicalUrl: string | undefined;
  /** Every address and file path under which it was met, the surest first. */
  readonly addresses: readonly string[];
  readonly url?: string | undefined;
  readonly fileName?: string | undefined;
  readonly sourceId?: string | undefined;
  /** The outlet named by hand; without one that of the text before holds. */
  readonly givenOutlet?: string | undefined;
  readonly analysis: Analysis;
  readonly analyserVersion: string;
  readonly durationMs: number;
}

/** Runs in the transaction that stores something: what it writes is there exactly when that is. */
export type Alongside<Stored> = (transaction: Queryable, stored: Stored) => Promise<void>;

export type SavedArticle =
  | {
      readonly outcome: "stored" | "unchanged";
      readonly documentId: string;
      readonly versionId: string;
      /** 1 for a new document, more for a new version of a known one. */
      readonly number: number;
    }
  /** A person took this article out: nothing of it counts. A text that is new is kept, for the day it is brought back. */
  | {
      readonly outcome: "taken-out";
      readonly takenOut: TakenOut;
      readonly kept: { readonly versionId: string; readonly number: number } | undefined;
    };

/**
 * Saves one article with everything read out of it, in one transaction, and announces it. Saving the same again changes
 * nothing; a new text at a known address becomes a new version, and of an article that was taken out one that does not count. Throws when
 * the analysis breaks its contract.
 */
export async function saveArticle(
  database: Database,
  article: ArticleToSave,
  alongside?: Alongside<SavedArticle>,
): Promise<SavedArticle> {
  const analysis = storable(analysisSchema.parse(article.analysis));
  const rawHash = sha256(article.raw.bytes);
  const key = article.canonicalUrl ?? `sha256:${rawHash}`;
  const addresses = [...new Set([...(article.canonicalUrl ? [article.canonicalUrl] : []), ...article.addresses])];
  const address = article.url ?? article.addresses[0];
  const save = async (transaction: Queryable): Promise<SavedArticle> => {
    await lockKeys(transaction, [key, ...addresses]);
    const documentId = await findOrAddDocument(transaction, { ...article, analysis, key, addresses });
    // Waits for whoever is taking the article out.
    await touchDocument(transaction, documentId, addresses);
    const takenOut = await readTakenOut(transaction, documentId);
    const words = articleText(analysis);
    const textHash = sha256(words);
    const last = await lastVersion(transaction, documentId);
    if (last && (last.rawHash === rawHash || last.textHash === textHash)) {
      if (takenOut) return { outcome: "taken-out", takenOut, kept: undefined };
      return { outcome: "unchanged", documentId, versionId: last.id, number: last.number };
    }
    await keepRaw(transaction, article.raw.bytes, { contentType: article.raw.contentType, address });
    const number = (last?.number ?? 0) + 1;
    const versionId = idOf("version", documentId, number, textHash);
    if (last) {
      await transaction.update(documentVersion).set({ isCurrent: false }).where(eq(documentVersion.id, last.id));
    }
    await transaction.insert(documentVersion).values({
      id: versionId,
      documentId,
      number,
      isCurrent: takenOut === undefined,
      rawHash,
      textHash,
      difference: last ? textChanges(last.words, words) : null,
      givenOutlet: article.givenOutlet ?? last?.givenOutlet ?? null,
      givenDate: givenDateOf(analysis) ?? last?.givenDate ?? null,
      ...versionFacts(analysis, article.analyserVersion),
    });
    await insertObserved(transaction, versionId, { analysis, ...pickRun(article) });
    if (takenOut) return { outcome: "taken-out", takenOut, kept: { versionId, number } };
    if (last && article.givenOutlet !== undefined) await updatePublisher(transaction, documentId, analysis);
    return { outcome: "stored", documentId, versionId, number };
  };
  return database.transaction(async (transaction) => {
    const saved = await save(transaction);
    await alongside?.(transaction, saved);
    if (saved.outcome === "stored") await recordChange(transaction, "article", saved.documentId);
    if (saved.outcome === "taken-out" && saved.kept)
      await recordChange(transaction, "article", saved.takenOut.documentId);
    return saved;
  });
}

function givenDateOf({ document: { publishedAt } }: Analysis): string | undefined {
  return publishedAt?.basis === "given" ? publishedAt.value : undefined;
}

/** Columns of a version that are read out of its analysis. */
export function versionFacts(analysis: Analysis, analyserVersion: string) {
  const { document: facts } = analysis;
  const words = articleText(analysis);
  return {
    text: analysis.text,
    title: facts.title,
    dek: facts.dek,
    bylines: [...facts.bylines],
    credits: [...(facts.credits ?? [])],
    tags: [...(facts.tags ?? [])],
    section: facts.section ?? null,
    language: facts.language,
    publishedAt: facts.publishedAt?.value ?? null,
    publishedBasis: facts.publishedAt?.basis ?? null,
    publishedFrom: facts.publishedAt ? (publishedFrom(facts.publishedAt.value) ?? null) : null,
    modifiedAt: facts.modifiedAt ?? null,
    machineTranslated: facts.machineTranslated,
    paywalled: facts.paywalled ?? null,
    wordCount: countWords(words),
    searchText: searchedText(analysis),
    analysis,
    analyserVersion,
  };
}

/** Writes one analysis as rows of its version, and the run that made it. */
export async function insertObserved(
  database: Queryable,
  versionId: string,
  made: Pick<ArticleToSave, "analysis" | "analyserVersion" | "durationMs">,
): Promise<void> {
  const rows = observedRows(versionId, made.analysis);
  const run = {
    id: idOf("analysis", versionId, made.analyserVersion),
    versionId,
    analyserVersion: made.analyserVersion,
    durationMs: Math.round(made.durationMs),
    quoteCount: rows.quotes.length,
    eventCount: rows.eventMentions.length,
    claimCount: rows.claimReports.length,
    issueCount: rows.issues.length,
  };
  await insertTogether(database, [
    rowsOf(block, rows.blocks),
    rowsOf(issue, rows.issues),
    rowsOf(documentEntity, rows.documentEntities),
    rowsOf(mention, rows.mentions),
    rowsOf(quote, rows.quotes),
    rowsOf(eventMention, rows.eventMentions),
    rowsOf(eventParty, rows.eventParties),
    rowsOf(claimReport, rows.claimReports),
    rowsOf(analysisRun, [run]),
  ]);
}

function pickRun({ analyserVersion, durationMs }: ArticleToSave) {
  return { analyserVersion, durationMs };
}

/** Two processes that bring the same article at once take turns; locks in one order cannot block each other for ever. */
async function lockKeys(database: Queryable, keys: readonly string[]): Promise<void> {
  const sorted = [...new Set(keys)].sort();
  await database.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${sql.param(sorted)}::text[]) as key`,
  );
}

async function findOrAddDocument(
  database: Queryable,
  article: ArticleToSave & { readonly key: string; readonly addresses: readonly string[] },
): Promise<string> {
  const known = await findDocumentByAddress(database, article.addresses);
  if (known !== undefined) return known;
  const id = idOf("document", article.key);
  await database
    .insert(document)
    .values({
      id,
      key: article.key,
      url: article.canonicalUrl ?? article.url ?? null,
      fileName: article.fileName ?? null,
      publisherId: await findOrAddPublisher(database, {
        analysis: article.analysis,
        address: article.canonicalUrl ?? article.url,
      }),
      sourceId: article.sourceId ?? null,
    })
    .onConflictDoNothing();
  return id;
}

/** By the name the page states, else by the host it came from; null when neither is known. */
async function findOrAddPublisher(
  database: Queryable,
  { analysis, address }: { readonly analysis: Analysis; readonly address: string | undefined },
): Promise<string | null> {
  const host = address ? URL.parse(address)?.hostname.replace(/^www\./, "") : undefined;
  const name = analysis.document.outlet?.trim() || host;
  if (!name) return null;
  const id = idOf("publisher", name.normalize("NFKC").toLocaleLowerCase("fr"));
  await database
    .insert(publisher)
    .values({ id, name, host: host ?? null })
    .onConflictDoNothing();
  return id;
}

/** Whoever the present text is said to come from: another text, another reading, or a person, may name somebody else. */
export async function updatePublisher(database: Queryable, documentId: string, analysis: Analysis): Promise<void> {
  const ofDocument = eq(document.id, documentId);
  const [known] = await database.select({ url: document.url }).from(document).where(ofDocument);
  const publisherId = await findOrAddPublisher(database, { analysis, address: known?.url ?? undefined });
  await database.update(document).set({ publisherId }).where(ofDocument);
}

/** The current one; of an article that was taken out the one that would be. */
async function lastVersion(database: Queryable, documentId: string) {
  const [last] = await database
    .select({
      id: documentVersion.id,
      number: documentVersion.number,
      rawHash: documentVersion.rawHash,
      textHash: documentVersion.textHash,
      words: documentVersion.searchText,
      givenOutlet: documentVersion.givenOutlet,
      givenDate: documentVersion.givenDate,
    })
    .from(documentVersion)
    .where(eq(documentVersion.documentId, documentId))
    .orderBy(desc(documentVersion.number))
    .limit(1);
  return last;
}
