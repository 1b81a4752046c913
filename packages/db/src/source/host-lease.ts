import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { hostLease } from "../schema/index.ts";

export type HostTurn =
  | {
      readonly kind: "taken";
      readonly robotsText: string | null;
      /** True when robots.txt was read recently enough. */
      readonly robotsFresh: boolean;
    }
  /** `pauseMs`: what is left of the host's pause; 0 when another holder is talking to it, who may be done at any moment. */
  | { readonly kind: "wait"; readonly pauseMs: number };

/** RFC 9309, 2.4: a day at most. */
const ROBOTS_FRESH_HOURS = 24;

/**
 * Asks for the turn to talk to a host. Over all workers one holder has it at a time, and not before the host's own pause is over.
 * A holder that dies loses it when the lease ends.
 */
export async function takeHost(database: Queryable, host: string, holder: string, leaseMs: number): Promise<HostTurn> {
  await database.insert(hostLease).values({ host }).onConflictDoNothing();
  const free = sql`(${hostLease.leasedUntil} is null or ${hostLease.leasedUntil} <= now()) and ${hostLease.nextAllowedAt} <= now()`;
  const [taken] = await database
    .update(hostLease)
    .set({ holder, leasedUntil: sql`now() + make_interval(secs => ${leaseMs / 1000})` })
    .where(and(eq(hostLease.host, host), free))
    .returning({
      robotsText: hostLease.robotsText,
      robotsFresh: sql<boolean>`coalesce(${hostLease.robotsCheckedAt} > now() - make_interval(hours => ${ROBOTS_FRESH_HOURS}), false)`,
    });
  if (taken) return { kind: "taken", ...taken };
  const [busy] = await database
    .select({ pauseMs: sql<number>`extract(epoch from ${hostLease.nextAllowedAt} - now())::float8 * 1000` })
    .from(hostLease)
    .where(eq(hostLease.host, host));
  return { kind: "wait", pauseMs: Math.max(0, Math.ceil(busy?.pauseMs ?? 0)) };
}

/** Keeps the turn for longer. Nothing happens when it was lost. */
export async function extendHost(database: Queryable, host: string, holder: string, leaseMs: number): Promise<void> {
  await database
    .update(hostLease)
    .set({ leasedUntil: sql`now() + make_interval(secs => ${leaseMs / 1000})` })
    .where(and(eq(hostLease.host, host), eq(hostLease.holder, holder)));
}

/** Gives the turn back; nobody may ask the host again before the pause is over. Nothing happens when the lease was lost. */
export async function releaseHost(database: Queryable, host: string, holder: string, pauseMs: number): Promise<void> {
  await database
    .update(hostLease)
    .set({ holder: null, leasedUntil: null, nextAllowedAt: sql`now() + make_interval(secs => ${pauseMs / 1000})` })
    .where(and(eq(hostLease.host, host), eq(hostLease.holder, holder)));
}

/** Keeps what a host's robots.txt says, for all workers. */
export async function saveRobots(
  database: Queryable,
  host: string,
  text: string,
  crawlDelayMs: number | undefined,
): Promise<void> {
  await database
    .update(hostLease)
    .set({
      robotsText: text.replaceAll("\u0000", ""),
      robotsCheckedAt: sql`now()`,
      crawlDelaySeconds: crawlDelayMs === undefined ? null : crawlDelayMs / 1000,
    })
    .where(eq(hostLease.host, host));
}
