import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { insertRows } from "../insert-rows.ts";
import type { Database, Queryable } from "../open-database.ts";
import type { RecordFilter } from "../read/search/record-filter.ts";
import { type FindingKind, idRedirect, watch, watchFinding } from "../schema/index.ts";
import { findingKinds, findNew } from "./find-new.ts";
import { firstHeard } from "./first-heard.ts";
import { queueDeliveries } from "./queue-deliveries.ts";

/** Findings noted by one query; what is more comes with the next. Guessed. */
const NOTED_AT_ONCE = 500;

type View = typeof watch.$inferSelect;

export interface NotedView {
  readonly view: Pick<View, "id" | "name">;
  /** How many findings are news to the view. */
  readonly found: number;
}

/**
 * Looks through one saved view that no worker has looked through since the last comparison; undefined when there is none. What it
 * finds is noted together with the messages about it, so that each finding is told once whoever dies in between.
 */
export async function noteDueView(database: Database): Promise<NotedView | undefined> {
  return database.transaction(async (transaction) => {
    const now = await lastRelated(transaction);
    const [view] = await transaction
      .select()
      .from(watch)
      .where(and(isNotNull(watch.filter), sql`coalesce(${watch.notedUpTo}, -1) < ${now.related}`))
      .orderBy(sql`${watch.notedUpTo} nulls first`, watch.id)
      .limit(1)
      .for("update", { skipLocked: true });
    if (!view) return undefined;
    return { view, found: await noteFindings({ transaction, database }, view, now) };
  });
}

/** Notes what a view that was just saved holds already: from now on everything else is news to it. */
export async function noteSavedView(on: Noted, view: View): Promise<void> {
  if (view.notedUpTo === null) await noteFindings(on, view, await lastRelated(on.transaction));
}

/** Where it is written, and where it is read beside: a transaction answers one question at a time. */
export interface Noted {
  readonly transaction: Queryable;
  readonly database: Database;
}

/** The sequence is read before anything is looked for: what is compared meanwhile is looked for again. */
async function lastRelated(database: Queryable): Promise<Now> {
  const { rows } = await database.execute<{ related: string | null; at: string }>(sql`
    select now() as at, (select sequence from change where kind = 'related' order by sequence desc limit 1) as related`);
  const { related, at } = rows[0]!;
  return { related: Number(related ?? 0), at: new Date(at) };
}

/** The last comparison, and the clock of the database. */
interface Now {
  readonly related: number;
  readonly at: Date;
}

async function noteFindings(on: Noted, view: View, now: Now): Promise<number> {
  const isFirst = view.notedUpTo === null;
  let found = 0;
  if (view.filter) {
    for (const kind of findingKinds(view.filter)) {
      found += await noteKind(on, { view, filter: view.filter, kind, isFirst, at: now.at });
    }
  }
  await on.transaction.update(watch).set({ notedUpTo: now.related }).where(eq(watch.id, view.id));
  return isFirst ? 0 : found;
}

interface Noting {
  readonly view: View;
  readonly filter: RecordFilter;
  readonly kind: FindingKind;
  readonly isFirst: boolean;
  readonly at: Date;
}

async function noteKind(on: Noted, noting: Noting): Promise<number> {
  const { transaction } = on;
  const { view, filter, kind, isFirst, at } = noting;
  let found = 0;
  for (let more = true; more; ) {
    const ids = await findNew(transaction, { kind, filter, newTo: view.id, limit: NOTED_AT_ONCE });
    const earlier = await heldUnderOtherIds(transaction, view.id, ids);
    const fresh = ids.filter((id) => !earlier.has(id));
    const heard = isFirst ? await firstHeard(transaction, kind, fresh) : new Map<string, Date>();
    const since = (id: string) => earlier.get(id) ?? heard.get(id) ?? at;
    const rows = ids.map((findingId) => ({ watchId: view.id, findingId, kind, foundAt: since(findingId) }));
    await insertRows(transaction, watchFinding, rows);
    if (!isFirst) await queueDeliveries(on, { view, kind, ids: fresh, at });
    found += fresh.length;
    more = ids.length === NOTED_AT_ONCE;
  }
  return found;
}

/** Of these, what the view held under an id of an earlier build, and since when: it is no news. */
async function heldUnderOtherIds(
  database: Queryable,
  viewId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .select({ id: idRedirect.newId, foundAt: watchFinding.foundAt })
    .from(idRedirect)
    .innerJoin(watchFinding, and(eq(watchFinding.watchId, viewId), eq(watchFinding.findingId, idRedirect.oldId)))
    .where(inArray(idRedirect.newId, [...ids]))
    // Of several that became one, the one that was held first is the last to be written down.
    .orderBy(desc(watchFinding.foundAt));
  return new Map(rows.map(({ id, foundAt }) => [id, foundAt]));
}
