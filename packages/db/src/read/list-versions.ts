import { diffWordsWithSpace } from "diff";
import { desc, eq } from "drizzle-orm";
import type { TextChange } from "../article/text-change.ts";
import type { Queryable } from "../open-database.ts";
import { documentVersion } from "../schema/index.ts";

/** A piece of a paragraph: in both texts, or in one of them alone. */
export interface ChangePart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** One text of an article, and what it has otherwise than the one before. */
export interface VersionRow {
  readonly number: number;
  readonly isCurrent: boolean;
  readonly seenAt: Date;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** Paragraph by paragraph; null for the first version. */
  readonly changes: readonly (readonly ChangePart[])[] | null;
}

/** Texts of one article that are listed: a page that changes every hour has thousands. Guessed. */
const MOST_VERSIONS = 200;

/** The texts of an article, newest first: the 200 latest, whose numbers tell how many there were. */
export async function listVersions(database: Queryable, documentId: string): Promise<readonly VersionRow[]> {
  const { number, isCurrent, seenAt, title, publishedAt, difference } = documentVersion;
  const rows = await database
    .select({ number, isCurrent, seenAt, title, publishedAt, difference })
    .from(documentVersion)
    .where(eq(documentVersion.documentId, documentId))
    .orderBy(desc(number))
    .limit(MOST_VERSIONS);
  return rows.map(({ difference: changes, ...row }) => ({ ...row, changes: changes && wordChanges(changes) }));
}

/** A run of removed paragraphs followed by as many added ones is read as those paragraphs edited, word by word. */
export function wordChanges(changes: readonly TextChange[]): readonly (readonly ChangePart[])[] {
  const told: (readonly ChangePart[])[] = [];
  for (let at = 0; at < changes.length; ) {
    const removed = takeWhile(changes.slice(at), "removed");
    const added = takeWhile(changes.slice(at + removed.length), "added");
    if (removed.length === added.length) told.push(...removed.map((text, index) => wordsOf(text, added[index] ?? "")));
    else told.push(...removed.map(whole("removed")), ...added.map(whole("added")));
    at += removed.length + added.length;
  }
  return told;
}

function takeWhile(changes: readonly TextChange[], kind: TextChange["kind"]): readonly string[] {
  const end = changes.findIndex((change) => change.kind !== kind);
  return changes.slice(0, end === -1 ? changes.length : end).map(({ text }) => text);
}

function whole(kind: TextChange["kind"]) {
  return (text: string): readonly ChangePart[] => [{ kind, text }];
}

function wordsOf(older: string, newer: string): readonly ChangePart[] {
  return diffWordsWithSpace(older, newer).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
