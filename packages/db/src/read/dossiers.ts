import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { dossier, dossierItem } from "../schema/index.ts";
import { type Evidence, locateEvidence } from "./evidence.ts";

/** A basket of evidence under a title. */
export interface DossierRow {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly author: string;
  readonly createdAt: Date;
  readonly itemCount: number;
}

export interface DossierItem {
  readonly id: string;
  /** The words as they were put aside: they stay, whatever becomes of their article. */
  readonly exact: string;
  /** Where they stand; null when that version of the article is no more. */
  readonly evidence: Evidence | null;
  /** Contradiction, event or statement under which they were found. */
  readonly thingId: string | null;
  readonly note: string;
  readonly author: string;
  readonly addedAt: Date;
}

export interface DossierView extends DossierRow {
  /** Thrown away: shown only so that it can be taken back. */
  readonly removed: boolean;
  readonly items: readonly DossierItem[];
}

const columns = {
  id: dossier.id,
  title: dossier.title,
  note: dossier.note,
  author: dossier.author,
  createdAt: dossier.createdAt,
  itemCount:
    sql<number>`(select count(*) from dossier_item item where item.dossier_id = "dossier"."id" and item.removed_at is null)`.mapWith(
      Number,
    ),
} as const;

/** Dossiers, newest first; those thrown away are left out. */
export async function listDossiers(database: Queryable): Promise<readonly DossierRow[]> {
  return database
    .select(columns)
    .from(dossier)
    .where(isNull(dossier.removedAt))
    .orderBy(desc(dossier.createdAt), dossier.id);
}

/** Undefined when no such dossier exists. Items stand in the order in which they were added. */
export async function getDossier(database: Queryable, id: string): Promise<DossierView | undefined> {
  const [row] = await database
    .select({ ...columns, removedAt: dossier.removedAt })
    .from(dossier)
    .where(eq(dossier.id, id));
  if (!row) return undefined;
  const items = await database
    .select()
    .from(dossierItem)
    .where(and(eq(dossierItem.dossierId, id), isNull(dossierItem.removedAt)))
    .orderBy(asc(dossierItem.addedAt), asc(dossierItem.id));
  const located = await locateEvidence(
    database,
    items.flatMap(({ versionId, ...item }) => (versionId === null ? [] : [{ ...item, versionId }])),
  );
  const evidence = new Map(located.map((item) => [item.id, item.evidence]));
  const { removedAt, ...facts } = row;
  return {
    ...facts,
    removed: removedAt !== null,
    items: items.map(({ id: itemId, exact, thingId, note, author, addedAt }) => ({
      id: itemId,
      exact,
      evidence: evidence.get(itemId) ?? null,
      thingId,
      note,
      author,
      addedAt,
    })),
  };
}
