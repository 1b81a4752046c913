import type { EventRow } from "@recoupe/api";
import { eventKindLabel, type Language, presentOrigins, presentRange } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { SourceName } from "./evidence-figure.tsx";
import { evidenceHref } from "./links.tsx";
import { StatusMark } from "./status-mark.tsx";

/** An event in a list: what, who, when, where, and the sentence that tells it. */
export function EventItem({ event, words, language }: { event: EventRow; words: Words; language: Language }) {
  const { lead } = event;
  const corroborated = event.originCount > 1;
  return (
    <li>
      <StatusMark mark={corroborated ? "corroborated" : lead.status} language={language}>
        {presentOrigins({ articles: event.articleCount, origins: event.originCount }, language)}
      </StatusMark>
      <h3>
        <Link href={`/events/${encodeURIComponent(event.id)}`} data-row>
          {eventTitle(event, language)}
        </Link>
      </h3>
      <p className="one-sentence" lang="fr">
        «&nbsp;{lead.evidence.exact}&nbsp;»
      </p>
      <p className="muted small">
        {[presentRange(event.date, language), lead.location?.name].filter(Boolean).join(" · ")} ·{" "}
        <Link href={evidenceHref(lead.evidence)} data-evidence>
          <SourceName evidence={lead.evidence} words={words} language={language} />
        </Link>
      </p>
    </li>
  );
}

/** « Rencontre : Vladimir Poutine → Steve Witkoff »: the parts that were read, not a sentence of ours. */
export function eventTitle(event: Pick<EventRow, "type" | "lead">, language: Language): string {
  const label = eventKindLabel({ type: event.type, mode: event.lead.mode }, language);
  const actors = event.lead.actors.map(({ name }) => name).join(", ");
  const recipients = event.lead.recipients.map(({ name }) => name).join(", ");
  const parties = [actors, recipients].filter(Boolean).join(" → ");
  return parties ? `${label} : ${parties}` : label;
}
