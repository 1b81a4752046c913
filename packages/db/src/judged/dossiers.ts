import { and, eq, isNull, sql } from "drizzle-orm";
import { idOf } from "../ids.ts";
import type { Queryable } from "../open-database.ts";
import { documentVersion, dossier, dossierItem } from "../schema/index.ts";

export interface NewDossier {
  readonly title: string;
  readonly note: string;
  readonly author: string;
}

/** Words of an article that somebody puts aside, and what they were found under. */
export interface NewDossierItem {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly thingId?: string | undefined;
  readonly note: string;
  readonly author: string;
}

/**
 * The id of the dossier. An open one of the same title and author is that dossier, with the note that it has: who asks twice, because the
 * answer was lost, makes one.
 */
export async function createDossier(database: Queryable, { title, note, author }: NewDossier): Promise<string> {
  const [open] = await database
    .select({ id: dossier.id })
    .from(dossier)
    .where(and(eq(dossier.title, title), eq(dossier.author, author), isNull(dossier.removedAt)))
    .orderBy(dossier.createdAt);
  if (open) return open.id;
  // None is ever deleted: their number tells this one from one of the same title that was thrown away or renamed.
  const id = idOf("dossier", title, author, await database.$count(dossier));
  await database.insert(dossier).values({ id, title, note, author }).onConflictDoNothing();
  return id;
}

/** False when there is no such dossier. Removing keeps everything: it can be restored. */
export async function changeDossier(
  database: Queryable,
  id: string,
  change: {
    readonly title?: string | undefined;
    readonly note?: string | undefined;
    readonly removed?: boolean | undefined;
  },
): Promise<boolean> {
  const { removed, ...texts } = change;
  const changed = await database
    .update(dossier)
    .set({ id, ...texts, ...removal(removed) })
    .where(eq(dossier.id, id))
    .returning({ id: dossier.id });
  return changed.length > 0;
}

/**
 * The id of the item, or why there is none. The words are taken from the article itself; the same words a second time are the same
 * item, and come back if they were removed.
 */
export async function addToDossier(
  database: Queryable,
  dossierId: string,
  item: NewDossierItem,
): Promise<string | "no-dossier" | "no-words"> {
  const [found] = await database
    .select({ id: dossier.id })
    .from(dossier)
    .where(and(eq(dossier.id, dossierId), isNull(dossier.removedAt)));
  if (!found) return "no-dossier";
  const { articleId, start, end, thingId = null, note, author } = item;
  const [version] = await database
    .select({ id: documentVersion.id, text: documentVersion.text })
    .from(documentVersion)
    .where(and(eq(documentVersion.documentId, articleId), documentVersion.isCurrent));
  const exact = version?.text.slice(start, end).trim() ?? "";
  if (!version || exact === "") return "no-words";
  const id = idOf("dossierItem", dossierId, version.id, start, end);
  await database
    .insert(dossierItem)
    .values({
      id,
      dossierId,
      versionId: version.id,
      start,
      end,
      exact: version.text.slice(start, end),
      thingId,
      note,
      author,
    })
    .onConflictDoUpdate({
      target: dossierItem.id,
      set: { removedAt: null, note: sql`case when excluded.note = '' then ${dossierItem.note} else excluded.note end` },
    });
  return id;
}

/** False when there is no such item. */
export async function changeDossierItem(
  database: Queryable,
  id: string,
  change: { readonly note?: string | undefined; readonly removed?: boolean | undefined },
): Promise<boolean> {
  const { removed, ...texts } = change;
  const changed = await database
    .update(dossierItem)
    .set({ id, ...texts, ...removal(removed) })
    .where(eq(dossierItem.id, id))
    .returning({ id: dossierItem.id });
  return changed.length > 0;
}

function removal(removed: boolean | undefined) {
  if (removed === undefined) return {};
  return { removedAt: removed ? new Date() : null };
}
