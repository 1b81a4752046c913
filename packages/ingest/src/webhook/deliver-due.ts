import {
  type Attempt,
  type Database,
  type DueDelivery,
  recordAttempt,
  settleMessage,
  takeDueDelivery,
} from "@recoupe/db";
import { Webhook } from "standardwebhooks";
import { FetchError, type Poster } from "../fetch/index.ts";
import { nextAttemptInMs } from "./retry-schedule.ts";

/** Longer than an attempt can take: nobody else sends the message meanwhile. */
const LEASE_SECONDS = 60;
/** The receiver wants no message any more: Standard Webhooks has the address disabled. */
const GONE = 410;

export interface DeliveryContext {
  readonly database: Database;
  readonly poster: Poster;
  /** In [0, 1): varies waits. */
  readonly random: () => number;
}

export interface Delivered {
  readonly id: string;
  readonly url: string;
  readonly attempt: Attempt;
}

/**
 * Sends the message that is due longest, signed as Standard Webhooks says; undefined when none is due. A message is sent until it was
 * received once: one that was received by a worker that died before it wrote that down comes again, under the same `webhook-id`.
 * One about an article that was taken out meanwhile is not sent, or as the others tell it.
 */
export async function deliverDue(context: DeliveryContext): Promise<Delivered | undefined> {
  const taken = await takeDueDelivery(context.database, LEASE_SECONDS);
  if (!taken) return undefined;
  const due = await settleMessage(context.database, taken);
  if (!due) return deliverDue(context);
  const attempt = await send(due, context);
  await recordAttempt(context.database, due, attempt);
  return { id: due.id, url: due.url, attempt };
}

async function send(due: DueDelivery, { poster, random }: DeliveryContext): Promise<Attempt> {
  const at = new Date();
  const headers = {
    "webhook-id": due.id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(due.secret).sign(due.id, at, due.body),
  };
  const failed = (status: number | null, error: string, retryAfterMs?: number): Attempt => ({
    outcome: "failed",
    status,
    error,
    nextInMs: nextAttemptInMs(due.attempts + 1, { random, retryAfterMs }),
    pause: status === GONE,
  });
  try {
    const { status, retryAfterMs } = await poster.post(due.url, { headers, body: due.body });
    if (status >= 200 && status < 300) return { outcome: "delivered", status };
    return failed(status, explainAnswer(status), retryAfterMs);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return failed(null, error.detail);
  }
}

function explainAnswer(status: number): string {
  if (status === GONE) return "l'adresse ne veut plus de messages (410) ; elle est en pause";
  if (status >= 300 && status < 400)
    return `l'adresse renvoie ailleurs (${status}) ; donnez celle qui reçoit les messages`;
  return `l'adresse répond ${status} au lieu d'accuser réception`;
}
