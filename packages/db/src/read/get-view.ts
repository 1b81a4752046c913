import { asc, count, desc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SavedView } from "../judged/watches.ts";
import type { Queryable } from "../open-database.ts";
import { delivery, type FindingKind, watch, webhook } from "../schema/index.ts";

/** A saved view among others, with how its addresses do. */
export interface SavedViewRow extends SavedView {
  readonly webhooks: number;
  /** Of these, those whose last message did not arrive. */
  readonly failingWebhooks: number;
}

const COLUMNS = { id: watch.id, name: watch.name, query: watch.query, createdAt: watch.createdAt };

/** All saved views, by name. */
export async function listViews(database: Queryable): Promise<readonly SavedViewRow[]> {
  return database
    .select({
      ...COLUMNS,
      webhooks: count(webhook.id),
      failingWebhooks: sql<number>`count(${webhook.id}) filter (where ${webhook.failureCount} > 0)`.mapWith(Number),
    })
    .from(watch)
    .leftJoin(webhook, eq(webhook.watchId, watch.id))
    .groupBy(watch.id)
    .orderBy(asc(watch.name), asc(watch.id));
}

/** An address that a view tells, without its secret. */
export interface WebhookRow {
  readonly id: string;
  readonly url: string;
  readonly createdAt: Date;
  readonly paused: boolean;
  /** In a row; 0 after a success. */
  readonly failureCount: number;
  readonly lastError: string | null;
  readonly lastSuccessAt: Date | null;
  readonly delivered: number;
  readonly waiting: number;
  readonly givenUp: number;
  /** The newest, those that did not arrive first. */
  readonly deliveries: readonly DeliveryRow[];
}

/** A message about one finding. */
export interface DeliveryRow {
  readonly id: string;
  readonly findingId: string;
  readonly kind: FindingKind;
  readonly createdAt: Date;
  readonly attempts: number;
  readonly lastAttemptAt: Date | null;
  /** Null: delivered or given up. */
  readonly nextAttemptAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
}

export interface SavedViewPage extends SavedView {
  readonly webhooks: readonly WebhookRow[];
}

/** Undefined when there is no such view. */
export async function getView(database: Queryable, id: string): Promise<SavedViewPage | undefined> {
  const [view] = await database.select(COLUMNS).from(watch).where(eq(watch.id, id));
  if (!view) return undefined;
  const rows = await database
    .select({
      id: webhook.id,
      url: webhook.url,
      createdAt: webhook.createdAt,
      paused: webhook.paused,
      failureCount: webhook.failureCount,
      lastError: webhook.lastError,
      lastSuccessAt: webhook.lastSuccessAt,
      delivered: counted(sql`delivery.delivered_at is not null`),
      waiting: counted(sql`delivery.next_attempt_at is not null`),
      givenUp: counted(sql`delivery.next_attempt_at is null and delivery.delivered_at is null`),
    })
    .from(webhook)
    .where(eq(webhook.watchId, id))
    .orderBy(asc(webhook.createdAt), asc(webhook.id));
  const webhooks = await Promise.all(
    rows.map(async (row) => ({ ...row, deliveries: await lastDeliveries(database, row.id) })),
  );
  return { ...view, webhooks };
}

function counted(condition: SQL) {
  const messages = sql`select count(*) from delivery where delivery.webhook_id = webhook.id and ${condition}`;
  return sql<number>`(${messages})`.mapWith(Number);
}

/** Messages shown of one address. */
const DELIVERIES_SHOWN = 10;

async function lastDeliveries(database: Queryable, webhookId: string): Promise<readonly DeliveryRow[]> {
  const { body: _, webhookId: __, ...columns } = getTableColumns(delivery);
  return database
    .select(columns)
    .from(delivery)
    .where(eq(delivery.webhookId, webhookId))
    .orderBy(sql`${delivery.deliveredAt} is not null`, desc(delivery.createdAt), asc(delivery.id))
    .limit(DELIVERIES_SHOWN);
}
