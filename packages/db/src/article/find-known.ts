import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { idOf } from "../ids.ts";
import type { Queryable } from "../open-database.ts";
import { document, documentAddress, documentVersion, quarantine } from "../schema/index.ts";

export interface KnownVersion {
  readonly documentId: string;
  readonly versionId: string;
  readonly number: number;
}

/**
 * The version these bytes already are, so that they need not be analysed again; undefined when they are news.
 * Bytes are known at an address when they are what its document says now; bytes without a web address of their own
 * are known wherever they were met. What a person took out is not known: see `findTakenOut`.
 */
export async function findKnownVersion(
  database: Queryable,
  content: { readonly rawHash: string; readonly addresses: readonly string[]; readonly hasUrl: boolean },
): Promise<KnownVersion | undefined> {
  const byRaw = database
    .select({ documentId: documentVersion.documentId, versionId: documentVersion.id, number: documentVersion.number })
    .from(documentVersion);
  const documentId = await findDocumentByAddress(database, content.addresses);
  if (documentId !== undefined) {
    const [current] = await byRaw.where(
      and(
        eq(documentVersion.documentId, documentId),
        eq(documentVersion.rawHash, content.rawHash),
        documentVersion.isCurrent,
      ),
    );
    return current;
  }
  if (content.hasUrl) return undefined;
  const [anywhere] = await byRaw
    .innerJoin(document, eq(document.id, documentVersion.documentId))
    .where(and(eq(documentVersion.rawHash, content.rawHash), isNull(document.takenOutBy)))
    .orderBy(desc(documentVersion.isCurrent), documentVersion.documentId)
    .limit(1);
  return anywhere;
}

/** The document met under the first of these addresses that is known. */
export async function findDocumentByAddress(
  database: Queryable,
  addresses: readonly string[],
): Promise<string | undefined> {
  if (addresses.length === 0) return undefined;
  const ids = addresses.map((each) => idOf("address", each));
  const found = await database
    .select({ id: documentAddress.id, documentId: documentAddress.documentId })
    .from(documentAddress)
    .where(inArray(documentAddress.id, ids));
  const byId = new Map(found.map((each) => [each.id, each.documentId]));
  return ids.map((id) => byId.get(id)).find((each) => each !== undefined);
}

/** Notes that a document was met again, perhaps under a new address. What was in quarantine at its addresses is read now. */
export async function touchDocument(
  database: Queryable,
  documentId: string,
  addresses: readonly string[],
): Promise<void> {
  const own = sql.param([...addresses]);
  const addressIds = sql.param(addresses.map((address) => idOf("address", address)));
  const quarantineIds = sql.param(addresses.map((address) => idOf("quarantine", address)));
  await database.execute(sql`
    with seen as (update ${document} set last_seen_at = now() where id = ${documentId}),
    met as (
      insert into ${documentAddress} (id, address, document_id)
      select id, address, ${documentId} from unnest(${addressIds}::text[], ${own}::text[]) as met (id, address)
      on conflict do nothing
    )
    update ${quarantine} set resolved_at = now()
    where id = any(${quarantineIds}::text[]) and resolved_at is null`);
}
