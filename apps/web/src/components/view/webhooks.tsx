import type { DeliveryRow, SavedViewPage, WebhookRow } from "@recoupe/api";
import { type Language, presentMoment, serverWords } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../../words/index.ts";
import { hrefOfThing } from "../links.tsx";
import { hrefOf } from "../pager.tsx";
import { RecordTable } from "../record-table.tsx";
import { FollowForm } from "./follow-form.tsx";
import { SendAgain, WebhookActions } from "./webhook-actions.tsx";

interface PartProps {
  readonly words: Words;
  readonly language: Language;
}

/** The addresses that a view tells, how that goes, and what did not arrive. */
export function Webhooks({ view, words, language }: PartProps & { readonly view: SavedViewPage }) {
  const labels = words.webhook;
  return (
    <section aria-labelledby="webhooks">
      <h2 id="webhooks">
        {labels.title} {view.webhooks.length}
      </h2>
      <p className="muted">{labels.meaning}</p>
      <FollowForm viewId={view.id} language={language} />
      {view.webhooks.map((webhook) => (
        <Webhook key={webhook.id} webhook={webhook} words={words} language={language} />
      ))}
    </section>
  );
}

function Webhook({ webhook, words, language }: PartProps & { readonly webhook: WebhookRow }) {
  const labels = words.webhook;
  const { id, url, paused, failureCount, lastError, lastSuccessAt, delivered, waiting, givenUp, deliveries } = webhook;
  return (
    <article aria-labelledby={id}>
      <h3 id={id} className="mono break">
        {url}
      </h3>
      {failureCount > 0 ? (
        <p className="problems" role="status">
          {labels.failing(failureCount)} {lastError && serverWords(lastError, language)}.
        </p>
      ) : null}
      <p className="muted">
        {[
          paused ? labels.paused : null,
          labels.counts(delivered, waiting, givenUp),
          lastSuccessAt ? labels.lastSuccess(presentMoment(lastSuccessAt, language)) : labels.nothingYet,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <WebhookActions webhook={{ id, url, paused }} language={language} />
      {deliveries.length > 0 ? <Deliveries deliveries={deliveries} words={words} language={language} /> : null}
    </article>
  );
}

function Deliveries({ deliveries, words, language }: PartProps & { readonly deliveries: readonly DeliveryRow[] }) {
  const labels = words.webhook;
  return (
    <RecordTable columns={[labels.message, labels.about, labels.state, labels.nextAttempt, labels.change]}>
      {deliveries.map((delivery) => (
        <tr key={delivery.id}>
          <td className="mono break">{delivery.id}</td>
          <td data-label={labels.about}>
            <Link href={hrefOfFinding(delivery)}>{labels.kinds[delivery.kind]}</Link>
          </td>
          <td data-label={labels.state}>{stateOf(delivery, words, language)}</td>
          <td className="muted" data-label={labels.nextAttempt}>
            {delivery.nextAttemptAt ? presentMoment(delivery.nextAttemptAt, language) : labels.none}
          </td>
          <td>{delivery.deliveredAt ? null : <SendAgain id={delivery.id} language={language} />}</td>
        </tr>
      ))}
    </RecordTable>
  );
}

function stateOf(delivery: DeliveryRow, { webhook: labels }: Words, language: Language): string {
  const { deliveredAt, attempts, lastError, nextAttemptAt } = delivery;
  if (deliveredAt) return labels.deliveredAt(presentMoment(deliveredAt, language));
  if (attempts === 0) return labels.waiting;
  return `${nextAttemptAt ? labels.failed(attempts) : labels.givenUp(attempts)} ${lastError === null ? "" : serverWords(lastError, language)}`;
}

function hrefOfFinding({ findingId, kind }: DeliveryRow): string {
  return kind === "quote" ? hrefOf("/quotes", { statement: findingId }) : (hrefOfThing(findingId) ?? "/");
}
