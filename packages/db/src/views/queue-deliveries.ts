import { and, eq } from "drizzle-orm";
import { idOf } from "../ids.ts";
import { insertRows } from "../insert-rows.ts";
import { delivery, type FindingKind, type watch, webhook } from "../schema/index.ts";
import type { Noted } from "./note-findings.ts";
import { type Finding, readFindings } from "./read-findings.ts";

/** What a message says: the shape that Standard Webhooks recommends, `type`, `timestamp`, `data`. */
export interface WebhookMessage {
  readonly type: `${FindingKind}.found`;
  /** ISO instant at which the view found it. */
  readonly timestamp: string;
  readonly data: {
    readonly view: { readonly id: string; readonly name: string; readonly query: string };
    /** Where the dashboard shows it, without scheme and host: `/c/con_…`. */
    readonly path: string;
  } & Finding;
}

/** Writes one message about each finding for each address that the view tells. */
export async function queueDeliveries(
  { transaction, database }: Noted,
  news: {
    readonly view: typeof watch.$inferSelect;
    readonly kind: FindingKind;
    readonly ids: readonly string[];
    readonly at: Date;
  },
): Promise<void> {
  const { view, kind, ids, at } = news;
  const told = await transaction
    .select({ id: webhook.id })
    .from(webhook)
    .where(and(eq(webhook.watchId, view.id), eq(webhook.paused, false)));
  if (told.length === 0 || ids.length === 0) return;
  const findings = await readFindings(database, kind, ids);
  const rows = [...findings].flatMap(([findingId, finding]) => {
    const { id, name, query } = view;
    const message: WebhookMessage = {
      type: `${kind}.found`,
      timestamp: at.toISOString(),
      data: messageData({ id, name, query }, finding),
    };
    const body = JSON.stringify(message);
    return told.map((address) => ({
      id: idOf("delivery", address.id, findingId),
      webhookId: address.id,
      findingId,
      kind,
      body,
      createdAt: at,
      nextAttemptAt: at,
    }));
  });
  await insertRows(transaction, delivery, rows);
}

/** What a message says of a finding. */
export function messageData(view: WebhookMessage["data"]["view"], finding: Finding): WebhookMessage["data"] {
  return { view, path: pathOf(finding), ...finding };
}

function pathOf(finding: Finding): string {
  switch (finding.kind) {
    case "contradiction":
      return `/c/${finding.contradiction.id}`;
    case "event":
      return `/events/${finding.event.id}`;
    case "quote":
      return `/quotes?statement=${finding.quote.id}`;
    default:
      return finding satisfies never;
  }
}
