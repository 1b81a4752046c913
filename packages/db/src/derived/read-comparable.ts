import type { ComparedDocument } from "@recoupe/core/model";
import { asc, desc, eq } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { claimReport, documentEntity, documentVersion, eventMention, quote } from "../schema/index.ts";

/** Rows of one version's findings by their ids in the analysis. */
export type LocalRows = ReadonlyMap<string, string>;

/** A document as the comparison sees it: `file` is its id. */
export interface ComparableDocument extends ComparedDocument {
  readonly publishedFrom: Date | null;
  readonly rows: Readonly<Record<"entity" | "quote" | "event" | "claim", LocalRows>>;
}

/** The current versions of the documents met last, in the order of their ids. */
export async function readComparable(database: Queryable, limit: number): Promise<readonly ComparableDocument[]> {
  const versions = await database
    .select({
      versionId: documentVersion.id,
      documentId: documentVersion.documentId,
      analysis: documentVersion.analysis,
      publishedFrom: documentVersion.publishedFrom,
    })
    .from(documentVersion)
    .where(eq(documentVersion.isCurrent, true))
    .orderBy(desc(documentVersion.seenAt), asc(documentVersion.documentId))
    .limit(limit);
  const entities = await readLocalRows(database, documentEntity);
  const quotes = await readLocalRows(database, quote);
  const events = await readLocalRows(database, eventMention);
  const claims = await readLocalRows(database, claimReport);
  return versions
    .toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1))
    .map(({ versionId, documentId, analysis, publishedFrom }) => ({
      file: documentId,
      analysis,
      publishedFrom,
      rows: {
        entity: entities.get(versionId) ?? new Map(),
        quote: quotes.get(versionId) ?? new Map(),
        event: events.get(versionId) ?? new Map(),
        claim: claims.get(versionId) ?? new Map(),
      },
    }));
}

type LocalTable = typeof documentEntity | typeof quote | typeof eventMention | typeof claimReport;

async function readLocalRows(database: Queryable, table: LocalTable): Promise<ReadonlyMap<string, LocalRows>> {
  const found = await database
    .select({ id: table.id, localId: table.localId, versionId: table.versionId })
    .from(table)
    .innerJoin(documentVersion, eq(documentVersion.id, table.versionId))
    .where(eq(documentVersion.isCurrent, true));
  const byVersion = new Map<string, Map<string, string>>();
  for (const { id, localId, versionId } of found) {
    const rows = byVersion.get(versionId) ?? new Map<string, string>();
    byVersion.set(versionId, rows.set(localId, id));
  }
  return byVersion;
}
