import type { EventRow } from "@recoupe/api";
import { eventKindLabel, type Language, presentRange } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { SourceLine } from "./evidence-figure.tsx";
import { PutAsideNote } from "./judge/put-aside-note.tsx";
import { Parties, Party } from "./links.tsx";
import { OriginsLink } from "./origins-link.tsx";
import { Quoted } from "./quoted.tsx";
import { RecordTable } from "./record-table.tsx";
import { StatusMark } from "./status-mark.tsx";

/** Events as a table: the primary form; every row with its sentence. */
export function EventTable({
  events,
  words,
  language,
}: {
  events: readonly EventRow[];
  words: Words;
  language: Language;
}) {
  return (
    <RecordTable
      columns={[
        words.event.how,
        words.event.what,
        words.event.who,
        words.event.toWhom,
        words.event.when,
        words.event.sentence,
        words.event.sources,
      ]}
    >
      {events.map((event) => (
        <EventTableRow key={event.id} event={event} words={words} language={language} />
      ))}
    </RecordTable>
  );
}

function EventTableRow({ event, words, language }: { event: EventRow; words: Words; language: Language }) {
  const { lead } = event;
  const address = `/events/${encodeURIComponent(event.id)}`;
  return (
    <tr>
      <td>
        <EventMarks event={event} language={language} />
      </td>
      <td>
        <Link href={address} data-row>
          <b>{eventKindLabel({ type: event.type, mode: lead.mode }, language)}</b>
        </Link>
      </td>
      <td data-label={words.event.who}>
        <Parties parties={lead.actors} none={<span className="muted">{words.event.unknown}</span>} />
      </td>
      <td data-label={words.event.toWhom}>
        <Parties parties={lead.recipients} none={<span className="muted">{words.event.unknown}</span>} />
      </td>
      <td>
        {presentRange(event.date, language)}
        {lead.location ? (
          <div className="muted">
            <Party party={lead.location} />
          </div>
        ) : null}
      </td>
      <td>
        <span className="sentence-cell" lang="fr">
          <Quoted text={lead.evidence.exact} />
        </span>
        <div className="muted small">
          <SourceLine evidence={lead.evidence} words={words} language={language} />
        </div>
        {lead.dismissed ? <PutAsideNote dismissed={lead.dismissed} words={words} language={language} /> : null}
      </td>
      <td>
        <OriginsLink address={address} counts={event} language={language} />
      </td>
    </tr>
  );
}

/** Every way in which an event is told, and whether it is contradicted or told by several origins. */
export function EventMarks({ event, language }: { event: EventRow; language: Language }) {
  const [contradiction] = event.contradictionIds;
  return (
    <span className="mark-stack">
      {event.statuses.map((status) => (
        <StatusMark key={status} mark={status} language={language} />
      ))}
      {event.originCount > 1 ? <StatusMark mark="corroborated" language={language} /> : null}
      {contradiction ? (
        <Link href={`/c/${encodeURIComponent(contradiction)}`}>
          <StatusMark mark="contested" language={language} />
        </Link>
      ) : null}
    </span>
  );
}
