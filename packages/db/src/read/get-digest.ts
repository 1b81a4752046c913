import { and, count, eq, gte, type SQL, sql } from "drizzle-orm";
import type { SavedView } from "../judged/watches.ts";
import type { Queryable } from "../open-database.ts";
import { FINDING_KINDS, type FindingKind, watch, watchFinding } from "../schema/index.ts";
import { type Finding, readFindings } from "../views/read-findings.ts";
import { CursorError, cutPage, decodeCursor, type Page, type PageRequest } from "./page.ts";

/** Something a view found, and since when it holds it. */
export type DigestEntry = Finding & { readonly id: string; readonly foundAt: Date };

/**
 * What is new in a saved view: contradictions, then events, then quotations, the newest of each first. `total` counts what has since
 * gone or was dismissed too; the rows leave it out.
 */
export interface Digest extends Page<DigestEntry> {
  readonly view: SavedView;
}

export interface DigestRequest extends PageRequest {
  readonly id: string;
  /** Found at this instant or later; absent: everything the view has found. */
  readonly since?: Date | undefined;
}

/** To the microsecond, as the server keeps it: a `Date` would cut it, and rows of one page would come again on the next. */
const FOUND_AT = sql<string>`${watchFinding.foundAt}::text`;

/** Undefined when there is no such view. */
export async function getDigest(database: Queryable, request: DigestRequest): Promise<Digest | undefined> {
  const { id, name, query, createdAt } = watch;
  const [view] = await database.select({ id, name, query, createdAt }).from(watch).where(eq(id, request.id));
  if (!view) return undefined;
  const { watchId, findingId, kind, foundAt } = watchFinding;
  const matching = and(eq(watchId, view.id), request.since ? gte(foundAt, request.since) : undefined);
  const [rows, [counted]] = await Promise.all([
    database
      .select({ id: findingId, kind, foundAt, exactly: FOUND_AT })
      .from(watchFinding)
      .where(and(matching, beyond(request.cursor)))
      // The names of the kinds stand in the order in which they are shown.
      .orderBy(kind, sql`${foundAt} desc`, findingId)
      .limit(request.limit + 1),
    database.select({ total: count() }).from(watchFinding).where(matching),
  ]);
  const page = cutPage(rows, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: (row) => ({ value: `${row.kind} ${row.exactly}`, id: row.id }),
  });
  return { ...page, view, rows: await describe(database, page.rows) };
}

function beyond(cursor: string | undefined): SQL | undefined {
  const after = decodeCursor(cursor);
  if (!after) return undefined;
  const [, kind, at] = /^(\w+) (\d{4}-\d\d-\d\d [\d:.]+[+-][\d:]+)$/.exec(String(after.value)) ?? [];
  if (kind === undefined || at === undefined || Number.isNaN(Date.parse(at.replace(/([+-]\d\d)$/, "$1:00"))))
    throw new CursorError("This cursor was not made by this list");
  const { foundAt, findingId } = watchFinding;
  const later = sql`(${foundAt} < ${at}::timestamptz or (${foundAt} = ${at}::timestamptz and ${findingId} > ${after.id}))`;
  return sql`(${watchFinding.kind} > ${kind} or (${watchFinding.kind} = ${kind} and ${later}))`;
}

async function describe(
  database: Queryable,
  rows: readonly { readonly id: string; readonly kind: FindingKind; readonly foundAt: Date }[],
): Promise<readonly DigestEntry[]> {
  const idsOf = (kind: FindingKind) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  const found = await Promise.all(FINDING_KINDS.map((kind) => readFindings(database, kind, idsOf(kind))));
  const byId = new Map(found.flatMap((each) => [...each]));
  return rows.flatMap(({ id, foundAt }) => {
    const finding = byId.get(id);
    return finding ? [{ ...finding, id, foundAt }] : [];
  });
}
