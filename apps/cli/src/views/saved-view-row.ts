import type { DeliveryRow, SavedViewRow, WebhookRow } from "@recoupe/api";
import { inFrench, presentCount, presentMoment } from "@recoupe/api/present";
import { addresses } from "./addresses.ts";
import type { Row } from "./view.ts";

export function savedViewRow({ id, name, query, webhooks, failingWebhooks }: SavedViewRow): Row {
  const told = webhooks === 0 ? [] : [presentCount(webhooks, "told", "fr")];
  const failing = failingWebhooks === 0 ? [] : [`${failingWebhooks} en échec`];
  return { id, title: name, facts: [query, ...told, ...failing].join(" · "), path: addresses.view(id) };
}

/** An address that a view tells: how it does, then what did not arrive. */
export function webhookLines({ id, url, paused, lastError, failureCount, ...counts }: WebhookRow): readonly string[] {
  const { delivered, waiting, givenUp, deliveries } = counts;
  const state = paused
    ? "en pause"
    : failureCount > 0
      ? `${inFrench(failureCount, "échec")} : ${lastError ?? ""}`
      : "en ordre";
  return [
    url,
    `    ${state}`,
    `    ${inFrench(delivered, "reçu")} · ${waiting} en attente · ${inFrench(givenUp, "abandonné")}`,
    `    ${id}`,
    ...deliveries.filter(({ deliveredAt }) => deliveredAt === null).map(deliveryLine),
  ];
}

function deliveryLine({ id, findingId, attempts, nextAttemptAt, lastError }: DeliveryRow): string {
  const next = nextAttemptAt ? `prochain essai le ${presentMoment(nextAttemptAt, "fr")}` : "abandonné";
  return `    ${[id, findingId, inFrench(attempts, "essai"), next, lastError].filter(Boolean).join(" · ")}`;
}
