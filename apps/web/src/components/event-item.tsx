import type { EventRow } from "@recoupe/api";
import { eventKindLine, eventTitle, type Language, presentRange } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { EventTitle } from "./event-title.tsx";
import { SourceName } from "./evidence-figure.tsx";
import { evidenceHref } from "./links.tsx";
import { OriginsLink } from "./origins-link.tsx";
import { Quoted } from "./quoted.tsx";
import { StatusMark } from "./status-mark.tsx";

/** An event in a list: the words that tell it, then what, who, when and where. */
export function EventItem({ event, words, language }: { event: EventRow; words: Words; language: Language }) {
  const { lead } = event;
  const corroborated = event.originCount > 1;
  const [contradiction] = event.contradictionIds;
  const address = `/events/${encodeURIComponent(event.id)}`;
  const title = eventTitle(event);
  return (
    <li>
      <span className="mark-stack">
        <StatusMark mark={corroborated ? "corroborated" : lead.status} language={language}>
          <OriginsLink address={address} counts={event} language={language} />
        </StatusMark>
        {contradiction ? (
          <Link href={`/c/${encodeURIComponent(contradiction)}`}>
            <StatusMark mark="contested" language={language} />
          </Link>
        ) : null}
      </span>
      <h3 lang="fr">
        <Link href={address} data-row>
          <EventTitle event={event} />
        </Link>
      </h3>
      {lead.evidence.exact.length > title.length + 1 ? (
        <p className="one-sentence" lang="fr">
          <Quoted text={lead.evidence.exact} />
        </p>
      ) : null}
      <p className="muted small">
        {[eventKindLine(event, language), presentRange(event.date, language), lead.location?.name]
          .filter(Boolean)
          .join(" · ")}{" "}
        ·{" "}
        <Link href={evidenceHref(lead.evidence)} data-evidence>
          <SourceName evidence={lead.evidence} words={words} language={language} />
        </Link>
      </p>
    </li>
  );
}
