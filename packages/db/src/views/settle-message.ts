import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { currentId } from "../read/redirects.ts";
import { delivery, document, type FindingKind } from "../schema/index.ts";
import { messageData, type WebhookMessage } from "./queue-deliveries.ts";
import { readFindings } from "./read-findings.ts";
import type { DueDelivery } from "./webhooks.ts";

/**
 * A message as it is to be sent now. One that tells of an article that was taken out meanwhile is told as the others still tell it;
 * undefined where it is not to be sent: nobody else does, and it is forgotten, or that is not settled yet, and it stays until it is due again.
 */
export async function settleMessage(database: Queryable, due: DueDelivery): Promise<DueDelivery | undefined> {
  if (!(await tellsOfTakenOut(database, due.body))) return due;
  const id = await currentId(database, REDIRECTED[due.kind], due.findingId);
  const finding = (await readFindings(database, due.kind, [id])).get(id);
  const asked = eq(delivery.id, due.id);
  if (!finding) {
    await database.delete(delivery).where(asked);
    return undefined;
  }
  const message: WebhookMessage = JSON.parse(due.body);
  const body = JSON.stringify({ ...message, data: messageData(message.data.view, finding) });
  if (await tellsOfTakenOut(database, body)) return undefined;
  await database.update(delivery).set({ body }).where(asked);
  return { ...due, body };
}

/** What a finding is called where ids lead on to others. */
const REDIRECTED = { contradiction: "contradiction", event: "event", quote: "utterance" } as const satisfies Readonly<
  Record<FindingKind, string>
>;

/** By the ids of articles that the message has in its sources. */
async function tellsOfTakenOut(database: Queryable, body: string): Promise<boolean> {
  const ids = [...new Set(body.match(/art_[0-9a-f]+/gu) ?? [])];
  if (ids.length === 0) return false;
  const [out] = await database
    .select({ id: document.id })
    .from(document)
    .where(and(inArray(document.id, ids), isNotNull(document.takenOutBy)))
    .limit(1);
  return out !== undefined;
}
