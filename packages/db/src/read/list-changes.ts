import { asc, gt, max } from "drizzle-orm";
import type { ChangeKind } from "../listener.ts";
import type { Queryable } from "../open-database.ts";
import { change } from "../schema/index.ts";

export interface ChangeRow {
  /** Grows in the order of commits. */
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly targetId: string | null;
  readonly at: Date;
}

/** Changes after a sequence number, oldest first. */
export async function listChanges(database: Queryable, after: number, limit: number): Promise<readonly ChangeRow[]> {
  return database
    .select({ sequence: change.sequence, kind: change.kind, targetId: change.targetId, at: change.at })
    .from(change)
    .where(gt(change.sequence, after))
    .orderBy(asc(change.sequence))
    .limit(limit);
}

/** Number of the last committed change; 0 in an empty database. */
export async function lastChange(database: Queryable): Promise<number> {
  const [row] = await database.select({ sequence: max(change.sequence) }).from(change);
  return row?.sequence ?? 0;
}
