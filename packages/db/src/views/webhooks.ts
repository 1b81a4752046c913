import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { idOf } from "../ids.ts";
import type { Queryable } from "../open-database.ts";
import { delivery, type FindingKind, watch, webhook } from "../schema/index.ts";
import { storable } from "../storable.ts";

export type StoredWebhook = typeof webhook.$inferSelect;

/**
 * Has a view tell an address what it finds from now on. An address that it tells already goes on with the secret that it has, and
 * says that it is not new; undefined when there is no such view.
 */
export async function addWebhook(
  database: Queryable,
  added: Pick<StoredWebhook, "watchId" | "url" | "secret">,
): Promise<{ readonly webhook: StoredWebhook; readonly isNew: boolean } | undefined> {
  const [view] = await database.select({ id: watch.id }).from(watch).where(eq(watch.id, added.watchId));
  if (!view) return undefined;
  const id = idOf("webhook", added.watchId, added.url);
  const [inserted] = await database
    .insert(webhook)
    .values({ id, ...storable(added) })
    .onConflictDoNothing()
    .returning();
  if (inserted) return { webhook: inserted, isNew: true };
  const [known] = await database.update(webhook).set({ paused: false }).where(eq(webhook.id, id)).returning();
  return known && { webhook: known, isNew: false };
}

/** Stops or resumes it, or forgets it with its messages. False when there is none with this id. */
export async function changeWebhook(
  database: Queryable,
  id: string,
  change: "pause" | "resume" | "remove",
): Promise<boolean> {
  const asked = eq(webhook.id, id);
  const changed =
    change === "remove"
      ? await database.delete(webhook).where(asked).returning({ id: webhook.id })
      : await database
          .update(webhook)
          .set({ paused: change === "pause" })
          .where(asked)
          .returning({ id: webhook.id });
  return changed.length > 0;
}

/** Sends a message again that was given up or delivered, or at once one that waits. False when there is none with this id. */
export async function sendAgain(database: Queryable, deliveryId: string): Promise<boolean> {
  const changed = await database
    .update(delivery)
    .set({ nextAttemptAt: sql`now()`, attempts: 0, deliveredAt: null })
    .where(eq(delivery.id, deliveryId))
    .returning({ id: delivery.id });
  return changed.length > 0;
}

/** A message to be sent, and where to. */
export interface DueDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly findingId: string;
  readonly kind: FindingKind;
  readonly url: string;
  readonly secret: string;
  readonly body: string;
  /** Those before this one. */
  readonly attempts: number;
}

/**
 * Takes the message that is due longest and keeps other workers from it for a while; undefined when none is due. The clock is the
 * database's. A worker that dies loses the message when the lease ends, and it is sent again under the same id.
 */
export async function takeDueDelivery(database: Queryable, leaseSeconds: number): Promise<DueDelivery | undefined> {
  const { rows } = await database.execute<DueDelivery & Record<string, unknown>>(sql`
    update delivery set next_attempt_at = now() + make_interval(secs => ${leaseSeconds})
    from webhook where webhook.id = delivery.webhook_id and delivery.id = (
      select due.id from delivery due join webhook told on told.id = due.webhook_id
      where due.next_attempt_at <= now() and not told.paused
      order by due.next_attempt_at, due.id limit 1 for update of due skip locked)
    returning delivery.id, webhook.id as "webhookId", delivery.finding_id as "findingId", delivery.kind, webhook.url, webhook.secret, delivery.body, delivery.attempts`);
  return rows[0];
}

/** What became of one attempt. */
export type Attempt =
  | { readonly outcome: "delivered"; readonly status: number }
  | {
      readonly outcome: "failed";
      readonly status: number | null;
      readonly error: string;
      /** Null: it is given up. */
      readonly nextInMs: number | null;
      /** The address wants no message any more. */
      readonly pause: boolean;
    };

/** Writes an attempt down, with the message and with the address. */
export async function recordAttempt(database: Queryable, due: DueDelivery, attempt: Attempt): Promise<void> {
  const failed = attempt.outcome === "failed";
  const next =
    failed && attempt.nextInMs !== null ? sql`now() + make_interval(secs => ${attempt.nextInMs / 1000})` : null;
  const error = failed ? storable(attempt.error) : null;
  await database
    .update(delivery)
    .set({
      attempts: due.attempts + 1,
      lastAttemptAt: sql`now()`,
      nextAttemptAt: next,
      deliveredAt: failed ? null : sql`now()`,
      lastStatus: attempt.status,
      lastError: error,
    })
    .where(eq(delivery.id, due.id));
  await database
    .update(webhook)
    .set(
      failed
        ? {
            failureCount: sql`${webhook.failureCount} + 1`,
            lastError: error,
            ...(attempt.pause ? { paused: true } : {}),
          }
        : { failureCount: 0, lastError: null, lastSuccessAt: sql`now()` },
    )
    .where(eq(webhook.id, due.webhookId));
}

/** Messages delivered before this many days are forgotten; that they were sent is kept with the finding. Guessed. */
const DELIVERED_KEPT_DAYS = 30;

/** Deletes messages that arrived long ago; those that did not stay. */
export async function forgetOldDeliveries(database: Queryable): Promise<void> {
  await database
    .delete(delivery)
    .where(
      and(
        isNull(delivery.nextAttemptAt),
        isNotNull(delivery.deliveredAt),
        sql`${delivery.deliveredAt} < now() - make_interval(days => ${DELIVERED_KEPT_DAYS})`,
      ),
    );
}
