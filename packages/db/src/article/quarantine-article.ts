import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { idOf, sha256 } from "../ids.ts";
import type { Database } from "../open-database.ts";
import { recordChange } from "../record-change.ts";
import { quarantine } from "../schema/index.ts";
import { storable } from "../storable.ts";
import { keepRaw } from "./raw-content.ts";
import type { Alongside } from "./save-article.ts";

export interface FailedArticle {
  /** Address or file path. */
  readonly address: string;
  readonly stage: (typeof quarantine.$inferInsert)["stage"];
  readonly code: string;
  /** In words for a person. */
  readonly reason: string;
  /** Kept so that the article can be tried again without its source; absent when nothing could be read. */
  readonly bytes?: Uint8Array | undefined;
  readonly sourceId?: string | undefined;
}

/**
 * Keeps what could not be read, visible and replayable; a further failure counts up. Bytes that cannot be read will not
 * become readable: the same ones again change nothing.
 */
export async function quarantineArticle(
  database: Database,
  failed: FailedArticle,
  alongside?: Alongside<string>,
): Promise<string> {
  const id = idOf("quarantine", failed.address);
  const rawHash = failed.bytes ? sha256(failed.bytes) : null;
  const last = storable({ stage: failed.stage, code: failed.code, reason: failed.reason });
  await database.transaction(async (transaction) => {
    if (failed.bytes) await keepRaw(transaction, failed.bytes, { address: failed.address });
    const [kept] = await transaction
      .insert(quarantine)
      .values({ id, address: failed.address, ...last, rawHash, sourceId: failed.sourceId ?? null })
      .onConflictDoUpdate({
        target: quarantine.id,
        set: {
          ...last,
          rawHash,
          attempts: sql`${quarantine.attempts} + 1`,
          lastFailedAt: sql`now()`,
          resolvedAt: null,
        },
        setWhere: sql`${quarantine.stage} <> 'read' or ${quarantine.resolvedAt} is not null
          or (${quarantine.code}, ${quarantine.rawHash}) is distinct from (excluded.code, excluded.raw_hash)`,
      })
      .returning({ id: quarantine.id });
    await alongside?.(transaction, id);
    if (kept) await recordChange(transaction, "quarantine", id);
  });
  return id;
}

/** Takes something off the list of what could not be read, until it fails again. False when it is not on it. */
export async function forgetFailure(database: Database, id: string): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const [forgotten] = await transaction
      .update(quarantine)
      .set({ resolvedAt: sql`now()` })
      .where(and(eq(quarantine.id, id), isNull(quarantine.resolvedAt)))
      .returning({ id: quarantine.id });
    if (forgotten) await recordChange(transaction, "quarantine", id);
    return forgotten !== undefined;
  });
}

export interface Quarantined {
  readonly id: string;
  readonly address: string;
  /** Hash of the bytes that could not be read; null when none were had. */
  readonly rawHash: string | null;
  readonly sourceId: string | null;
}

/** What still waits to be read, the longest waiting first; one of it when an id is given. */
export async function listQuarantined(database: Database, id?: string): Promise<readonly Quarantined[]> {
  return database
    .select({
      id: quarantine.id,
      address: quarantine.address,
      rawHash: quarantine.rawHash,
      sourceId: quarantine.sourceId,
    })
    .from(quarantine)
    .where(and(isNull(quarantine.resolvedAt), id === undefined ? undefined : eq(quarantine.id, id)))
    .orderBy(asc(quarantine.firstFailedAt), asc(quarantine.id));
}
