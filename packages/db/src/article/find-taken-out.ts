import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import type { Dismissal } from "../read/dismissals.ts";
import { document, documentVersion, judgement } from "../schema/index.ts";
import { findDocumentByAddress } from "./find-known.ts";

/** An article that a person took out, and the decision. */
export interface TakenOut extends Dismissal {
  readonly documentId: string;
}

/** One that is met again. */
export interface TakenOutAgain extends TakenOut {
  /** Its last text has these very bytes: there is nothing new to keep. */
  readonly isLastText: boolean;
}

/** Undefined for an article that counts. */
export async function readTakenOut(database: Queryable, documentId: string): Promise<TakenOut | undefined> {
  const { sequence, author, reason, at } = judgement;
  const [found] = await database
    .select({ documentId: document.id, sequence, author, reason, at })
    .from(document)
    .innerJoin(judgement, eq(sequence, document.takenOutBy))
    .where(eq(document.id, documentId));
  return found;
}

/**
 * The article that was taken out and is met again: at one of its addresses, or by its bytes where these have no web address of their own
 * and no article that counts has them (`findKnownVersion` finds that one).
 */
export async function findTakenOut(
  database: Queryable,
  content: { readonly rawHash: string; readonly addresses: readonly string[]; readonly hasUrl: boolean },
): Promise<TakenOutAgain | undefined> {
  const met = await findDocumentByAddress(database, content.addresses);
  if (met !== undefined) {
    const takenOut = await readTakenOut(database, met);
    return takenOut && { ...takenOut, isLastText: (await lastBytes(database, met)) === content.rawHash };
  }
  if (content.hasUrl) return undefined;
  const [same] = await database
    .select({ id: documentVersion.documentId })
    .from(documentVersion)
    .innerJoin(document, eq(document.id, documentVersion.documentId))
    .where(and(eq(documentVersion.rawHash, content.rawHash), isNotNull(document.takenOutBy)))
    .orderBy(documentVersion.documentId)
    .limit(1);
  const takenOut = same && (await readTakenOut(database, same.id));
  return takenOut && { ...takenOut, isLastText: true };
}

async function lastBytes(database: Queryable, documentId: string): Promise<string | undefined> {
  const [last] = await database
    .select({ rawHash: documentVersion.rawHash })
    .from(documentVersion)
    .where(eq(documentVersion.documentId, documentId))
    .orderBy(desc(documentVersion.number))
    .limit(1);
  return last?.rawHash;
}
