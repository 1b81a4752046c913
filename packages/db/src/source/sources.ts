import { eq, or, sql } from "drizzle-orm";
import { idOf } from "../ids.ts";
import type { Database, Queryable } from "../open-database.ts";
import { recordChange } from "../record-change.ts";
import { source } from "../schema/index.ts";
import { storable } from "../storable.ts";

export type Source = typeof source.$inferSelect;
export type SourceKind = Source["kind"];

/** Adds a source, or finds the one that has this address; a paused one goes on. */
export async function addSource(
  database: Database,
  added: { readonly kind: SourceKind; readonly address: string; readonly title?: string | undefined },
): Promise<{ readonly source: Source; readonly isNew: boolean }> {
  const id = idOf("source", added.address);
  return database.transaction(async (transaction) => {
    const [existing] = await transaction.select().from(source).where(eq(source.id, id));
    const [row] = await transaction
      .insert(source)
      .values({ id, ...storable({ kind: added.kind, address: added.address, title: added.title ?? null }) })
      .onConflictDoUpdate({ target: source.id, set: { paused: false, nextCheckAt: sql`now()` } })
      .returning();
    await recordChange(transaction, "source", id);
    return { source: row!, isNew: existing === undefined };
  });
}

/** Forgets a source; the articles it brought stay. False when there is none with this id. */
export async function removeSource(database: Database, id: string): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const removed = await transaction.delete(source).where(eq(source.id, id)).returning({ id: source.id });
    if (removed.length > 0) await recordChange(transaction, "source", id);
    return removed.length > 0;
  });
}

/** Stops or resumes the checks of a source. False when there is none with this id. */
export async function pauseSource(database: Database, id: string, paused: boolean): Promise<boolean> {
  const changed = await database.update(source).set({ paused }).where(eq(source.id, id)).returning({ id: source.id });
  return changed.length > 0;
}

/** Has a source checked as soon as a worker is free. False when there is none with this id. */
export async function scheduleSource(database: Database, id: string): Promise<boolean> {
  const changed = await database
    .update(source)
    .set({ nextCheckAt: sql`now()`, paused: false })
    .where(eq(source.id, id))
    .returning({ id: source.id });
  return changed.length > 0;
}

/**
 * Takes the source that is due longest and keeps others from it for a while; undefined when none is due.
 * The clock is the database's, so that workers agree. A worker that dies loses the source when the lease ends.
 */
export async function takeDueSource(database: Queryable, leaseSeconds: number): Promise<Source | undefined> {
  const due = sql`select id from source where not paused and next_check_at <= now() order by next_check_at for update skip locked limit 1`;
  const [taken] = await database
    .update(source)
    .set({ nextCheckAt: sql`now() + make_interval(secs => ${leaseSeconds})` })
    .where(sql`${source.id} = (${due})`)
    .returning();
  return taken;
}

/** Keeps a source for longer while its articles are being read. */
export async function extendSourceLease(database: Queryable, id: string, leaseSeconds: number): Promise<void> {
  await database
    .update(source)
    .set({ nextCheckAt: sql`now() + make_interval(secs => ${leaseSeconds})` })
    .where(eq(source.id, id));
}

/** What a check found, as a person is shown it. */
export type CheckResult = {
  readonly nextCheckInMs: number;
  readonly waitReason: string | null;
} & (
  | {
      readonly outcome: "ok" | "not-modified";
      readonly itemCount: number | undefined;
      readonly title: string | undefined;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Set when the source has moved for good. */
      readonly movedTo: string | undefined;
    }
  | { readonly outcome: "postponed" }
  | { readonly outcome: "failed"; readonly error: string; readonly pause: boolean }
);

/** Writes down a check and plans the next one. */
export async function recordCheck(database: Database, id: string, result: CheckResult): Promise<void> {
  const planned = {
    nextCheckAt: sql`now() + make_interval(secs => ${result.nextCheckInMs / 1000})`,
    intervalSeconds: Math.round(result.nextCheckInMs / 1000),
    waitReason: result.waitReason,
  };
  await database.transaction(async (transaction) => {
    await transaction
      .update(source)
      .set({ ...planned, ...outcomeColumns(result) })
      .where(eq(source.id, id));
    await recordChange(transaction, "source", id);
  });
}

function outcomeColumns(result: CheckResult) {
  switch (result.outcome) {
    case "postponed":
      return {};
    case "failed":
      return { lastCheckAt: sql`now()`, ...failure(result) };
    case "ok":
    case "not-modified":
      return { lastCheckAt: sql`now()`, ...success(result) };
  }
}

function failure(result: CheckResult & { readonly outcome: "failed" }) {
  return {
    ...storable({ lastError: result.error }),
    failureCount: sql`${source.failureCount} + 1`,
    paused: result.pause,
  };
}

function success(result: CheckResult & { readonly outcome: "ok" | "not-modified" }) {
  return {
    lastSuccessAt: sql`now()`,
    lastError: null,
    failureCount: 0,
    etag: result.etag,
    lastModified: result.lastModified,
    ...(result.itemCount === undefined ? {} : { itemCount: result.itemCount }),
    ...(result.title === undefined ? {} : storable({ title: result.title })),
    ...(result.movedTo === undefined ? {} : storable({ address: result.movedTo })),
  };
}

/** The source with this id or address. */
export async function findSource(database: Queryable, idOrAddress: string): Promise<Source | undefined> {
  const [row] = await database
    .select()
    .from(source)
    .where(or(eq(source.id, idOrAddress), eq(source.address, idOrAddress)))
    .limit(1);
  return row;
}

/** All sources, those that fail first. */
export async function readSources(database: Queryable): Promise<readonly Source[]> {
  return database
    .select()
    .from(source)
    .orderBy(sql`${source.failureCount} desc, ${source.title} nulls last, ${source.address}`);
}
