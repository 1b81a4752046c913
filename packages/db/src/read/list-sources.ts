import { and, asc, count, desc, eq, isNull, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, publisher, quarantine, source } from "../schema/index.ts";

export type SourceRow = Pick<
  typeof source.$inferSelect,
  | "id"
  | "kind"
  | "address"
  | "title"
  | "paused"
  | "lastCheckAt"
  | "lastSuccessAt"
  | "nextCheckAt"
  | "failureCount"
  | "lastError"
  | "waitReason"
  | "itemCount"
> & { readonly articleCount: number };

export interface OutletRow {
  readonly id: string;
  readonly name: string;
  readonly host: string | null;
  readonly articleCount: number;
}

/** Something that could not be read, and why. */
export type FailureRow = Pick<
  typeof quarantine.$inferSelect,
  "id" | "address" | "stage" | "code" | "reason" | "attempts" | "firstFailedAt" | "lastFailedAt"
>;

export interface Sources {
  readonly sources: readonly SourceRow[];
  readonly outlets: readonly OutletRow[];
  readonly failures: readonly FailureRow[];
  /** Articles whose outlet is neither stated nor given by an address. */
  readonly withoutOutlet: number;
}

/** Failures shown at most; the newest. Guessed. */
const FAILURES_SHOWN = 100;

/** Where articles come from, what failed, and who published what was read. */
export async function listSources(database: Queryable): Promise<Sources> {
  const [sources, outlets, failures, [without]] = await Promise.all([
    database
      .select({
        id: source.id,
        kind: source.kind,
        address: source.address,
        title: source.title,
        paused: source.paused,
        lastCheckAt: source.lastCheckAt,
        lastSuccessAt: source.lastSuccessAt,
        nextCheckAt: source.nextCheckAt,
        failureCount: source.failureCount,
        lastError: source.lastError,
        waitReason: source.waitReason,
        itemCount: source.itemCount,
        // Drizzle writes columns of a select from one table without its name; inside a subquery it is needed.
        articleCount:
          sql<number>`(select count(*) from ${document} where ${document.sourceId} = "source"."id" and ${document.takenOutBy} is null)`.mapWith(
            Number,
          ),
      })
      .from(source)
      .orderBy(asc(source.kind), asc(source.address)),
    database
      .select({ id: publisher.id, name: publisher.name, host: publisher.host, articleCount: count(document.id) })
      .from(publisher)
      .innerJoin(document, and(eq(document.publisherId, publisher.id), isNull(document.takenOutBy)))
      .groupBy(publisher.id)
      .orderBy(desc(count(document.id)), asc(publisher.name)),
    database
      .select({
        id: quarantine.id,
        address: quarantine.address,
        stage: quarantine.stage,
        code: quarantine.code,
        reason: quarantine.reason,
        attempts: quarantine.attempts,
        firstFailedAt: quarantine.firstFailedAt,
        lastFailedAt: quarantine.lastFailedAt,
      })
      .from(quarantine)
      .where(isNull(quarantine.resolvedAt))
      .orderBy(desc(quarantine.lastFailedAt))
      .limit(FAILURES_SHOWN),
    database
      .select({ total: count() })
      .from(document)
      .innerJoin(documentVersion, and(eq(documentVersion.documentId, document.id), documentVersion.isCurrent))
      .where(isNull(document.publisherId)),
  ]);
  return { sources, outlets, failures, withoutOutlet: without?.total ?? 0 };
}
