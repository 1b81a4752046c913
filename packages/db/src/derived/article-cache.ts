import type { ComparedDocument } from "@recoupe/core/model";
import { and, eq } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import { documentOfKey } from "../judged/natural-key.ts";
import { correctedKeys, type StandingJudgements } from "../judged/resolve-judgements.ts";
import type { Queryable } from "../open-database.ts";
import { claimReport, documentEntity, documentVersion, eventMention, quote } from "../schema/index.ts";

/** Rows of one version's findings by their ids in the analysis. */
export type LocalRows = ReadonlyMap<string, string>;

/** A document as the comparison sees it: `file` is its id. */
export interface ComparableDocument extends ComparedDocument {
  readonly versionId: string;
  readonly analyserVersion: string;
  readonly publishedFrom: Date | null;
  readonly rows: Readonly<Record<"entity" | "quote" | "event" | "claim", LocalRows>>;
}

/**
 * Characters of the articles kept between two steps: an article is compared with those of its days, which with fewer kept each step would
 * read and prepare anew. Guessed: some thousand articles of the press; what a process that compares then holds is in docs/quality.md, « Ingest ».
 */
const MOST_CHARACTERS = 2_600_000;

/** Current versions of documents, read once and kept while they are in use and unchanged. */
export class ArticleCache {
  readonly #kept = new Map<string, ComparableDocument>();
  /** Those whose current version was looked up in this step. */
  readonly #checked = new Set<string>();
  #characters = 0;
  readonly #corrected = new WeakMap<ComparableDocument, { state: string; document: ComparableDocument }>();

  /** From here on every article is looked up anew, once: a step is one transaction, and sees one version of each. */
  startStep(): void {
    this.#checked.clear();
  }

  /** In the order of their ids; documents without a version are left out. */
  async read(database: Queryable, ids: readonly string[]): Promise<readonly ComparableDocument[]> {
    const open = ids.filter((id) => !this.#checked.has(id) || !this.#kept.has(id));
    const fresh = await this.#readChanged(database, open);
    const found = [...new Set(ids)].toSorted().flatMap((id) => fresh.get(id) ?? this.#kept.get(id) ?? []);
    for (const document of found) this.#keep(document);
    return found;
  }

  /** What people made of an article, once for each state of their judgements on it: comparisons are remembered by analysis. */
  corrected(
    documents: readonly ComparableDocument[],
    { overrides }: StandingJudgements,
    correct: (document: ComparableDocument) => ComparableDocument,
  ): readonly ComparableDocument[] {
    return documents.map((document) => {
      const state = overrides
        .filter((row) => correctedKeys(row).some((key) => documentOfKey(key) === document.file))
        .map(({ sequence }) => sequence)
        .join();
      if (state === "") return document;
      const known = this.#corrected.get(document);
      if (known?.state === state) return known.document;
      const corrected = correct(document);
      this.#corrected.set(document, { state, document: corrected });
      return corrected;
    });
  }

  /** Those of which another version is kept, or none; what has no version any more is forgotten. */
  async #readChanged(database: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, ComparableDocument>> {
    if (ids.length === 0) return new Map();
    const rows = await database
      .select({ id: documentVersion.documentId, versionId: documentVersion.id, by: documentVersion.analyserVersion })
      .from(documentVersion)
      .where(and(eq(documentVersion.isCurrent, true), anyOf(documentVersion.documentId, ids)));
    const current = new Map(rows.map((row) => [row.id, row]));
    const stale = ids.filter((id) => {
      const [known, now] = [this.#kept.get(id), current.get(id)];
      return known?.versionId !== now?.versionId || known?.analyserVersion !== now?.by;
    });
    for (const id of stale) this.#forget(id);
    for (const id of ids) this.#checked.add(id);
    const fresh = await readVersions(
      database,
      stale.flatMap((id) => current.get(id)?.versionId ?? []),
    );
    return new Map(fresh.map((document) => [document.file, document]));
  }

  /** The least recently used make room. */
  #keep(document: ComparableDocument): void {
    this.#forget(document.file);
    this.#kept.set(document.file, document);
    this.#characters += document.analysis.text.length;
    for (const [oldest] of this.#kept) {
      if (this.#characters <= MOST_CHARACTERS) break;
      this.#forget(oldest);
    }
  }

  #forget(file: string): void {
    this.#characters -= this.#kept.get(file)?.analysis.text.length ?? 0;
    this.#kept.delete(file);
  }
}

async function readVersions(database: Queryable, ids: readonly string[]): Promise<readonly ComparableDocument[]> {
  if (ids.length === 0) return [];
  const versions = await database
    .select({
      versionId: documentVersion.id,
      file: documentVersion.documentId,
      analysis: documentVersion.analysis,
      analyserVersion: documentVersion.analyserVersion,
      publishedFrom: documentVersion.publishedFrom,
    })
    .from(documentVersion)
    .where(anyOf(documentVersion.id, ids));
  const entities = await readLocalRows(database, documentEntity, ids);
  const quotes = await readLocalRows(database, quote, ids);
  const events = await readLocalRows(database, eventMention, ids);
  const claims = await readLocalRows(database, claimReport, ids);
  return versions.map((version) => ({
    ...version,
    rows: {
      entity: entities.get(version.versionId) ?? new Map(),
      quote: quotes.get(version.versionId) ?? new Map(),
      event: events.get(version.versionId) ?? new Map(),
      claim: claims.get(version.versionId) ?? new Map(),
    },
  }));
}

type LocalTable = typeof documentEntity | typeof quote | typeof eventMention | typeof claimReport;

async function readLocalRows(
  database: Queryable,
  table: LocalTable,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, LocalRows>> {
  const found = await database
    .select({ id: table.id, localId: table.localId, versionId: table.versionId })
    .from(table)
    .where(anyOf(table.versionId, versionIds));
  const byVersion = Map.groupBy(found, ({ versionId }) => versionId);
  return new Map([...byVersion].map(([version, rows]) => [version, new Map(rows.map((row) => [row.localId, row.id]))]));
}
