import { and, eq, or, sql } from "drizzle-orm";
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
 * The clock is the database's, so that workers agree. A worker that dies loses the source when the lease ends; the
 * source's `turn` tells a worker that was only slow from the one that took over.
 */
export async function takeDueSource(database: Queryable, leaseSeconds: number): Promise<Source | undefined> {
  const due = sql`select id from source where not paused and next_check_at <= now() order by next_check_at for update skip locked limit 1`;
  const [taken] = await database
    .update(source)
    .set({ nextCheckAt: sql`now() + make_interval(secs => ${leaseSeconds})`, turn: sql`${source.turn} + 1` })
    .where(sql`${source.id} = (${due})`)
    .returning();
  return taken;
}

/** Takes this one source, due or not; undefined when it is paused, gone or in other hands. */
export async function takeSource(database: Queryable, id: string, leaseSeconds: number): Promise<Source | undefined> {
  const [taken] = await database
    .update(source)
    .set({ nextCheckAt: sql`now() + make_interval(secs => ${leaseSeconds})`, turn: sql`${source.turn} + 1` })
    .where(and(eq(source.id, id), sql`not paused and next_check_at <= now()`))
    .returning();
  return taken;
}

/** Which source, and which taking of it: what another worker took over in the meantime is no longer ours. */
export type SourceTurn = Pick<Source, "id" | "turn">;

/** Keeps a source for longer while it is being checked. False when another worker has taken it over. */
export async function extendSourceLease(
  database: Queryable,
  { id, turn }: SourceTurn,
  leaseSeconds: number,
): Promise<boolean> {
  const extended = await database
    .update(source)
    .set({ nextCheckAt: sql`now() + make_interval(secs => ${leaseSeconds})` })
    .where(and(eq(source.id, id), eq(source.turn, turn)))
    .returning({ id: source.id });
  return extended.length > 0;
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
      /** Whether the check brought something that was not known. */
      readonly broughtNews: boolean;
    }
  | { readonly outcome: "postponed" }
  | { readonly outcome: "failed"; readonly error: string; readonly pause: boolean }
);

/** Writes down a check and plans the next one. False, and nothing is written, when another worker has taken the source over. */
export async function recordCheck(database: Database, { id, turn }: SourceTurn, result: CheckResult): Promise<boolean> {
  const planned = {
    nextCheckAt: sql`now() + make_interval(secs => ${result.nextCheckInMs / 1000})`,
    intervalSeconds: Math.round(result.nextCheckInMs / 1000),
    waitReason: result.waitReason,
  };
  return database.transaction(async (transaction) => {
    const written = await transaction
      .update(source)
      .set({ ...planned, ...outcomeColumns(result) })
      .where(and(eq(source.id, id), eq(source.turn, turn)))
      .returning({ kind: source.kind });
    const [{ kind }] = written.length > 0 ? written : [{ kind: undefined }];
    // A folder is looked at every few seconds; that nothing came is no news to those who listen.
    const isNews = kind !== "folder" || result.outcome !== "not-modified";
    if (kind !== undefined && isNews) await recordChange(transaction, "source", id);
    return kind !== undefined;
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
    quietChecks: result.broughtNews ? 0 : sql`${source.quietChecks} + 1`,
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
