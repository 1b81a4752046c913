import type { EventRow } from "@recoupe/api";
import { eventKindLine, eventTitle, type Language, presentDate, presentRange } from "@recoupe/api/present";
import Link from "next/link";
import { EventFilters } from "../../../components/event-filters.tsx";
import { EventMarks } from "../../../components/event-table.tsx";
import { EventTitle } from "../../../components/event-title.tsx";
import { SourceLine } from "../../../components/evidence-figure.tsx";
import { FilteredBy } from "../../../components/filtered-by.tsx";
import { OriginsLink } from "../../../components/origins-link.tsx";
import { Pager } from "../../../components/pager.tsx";
import { Quoted } from "../../../components/quoted.tsx";
import { call, readList } from "../../../server/api.ts";
import { type PageParameters, readFilters } from "../../../server/filters.ts";
import { readSettings } from "../../../server/reader.ts";
import type { Words } from "../../../words/index.ts";

/** Events of one slice: more than the table's, since a line here is shorter. Guessed. */
const LIMIT = 100;

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.event.timeline };
}

/** The table of events in the order of their days: the same filters, the same rows. */
export default async function TimelinePage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const filters = await readFilters(searchParams);
  const { text } = filters;
  const page = await readList(call().event.list({ ...filters.events(), order: "oldest", limit: LIMIT }));
  const days = [...Map.groupBy(page.rows, ({ date }) => date?.from ?? null)];
  return (
    <>
      <h1>{words.event.timeline}</h1>
      <EventFilters view="timeline" filters={text} words={words} language={language} />
      <FilteredBy filters={text} words={words} language={language} />
      {page.rows.length === 0 && page.problems.length === 0 ? <p className="empty">{words.event.none}</p> : null}
      <ol className="days">
        {days.map(([day, events]) => (
          <li key={day}>
            <h2>{presentDate(day, language)}</h2>
            <ul className="rows">
              {events.map((event) => (
                <TimelineEvent key={event.id} event={event} words={words} language={language} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Pager path="/events/timeline" filters={text} page={page} words={words} />
    </>
  );
}

function TimelineEvent({ event, words, language }: { event: EventRow; words: Words; language: Language }) {
  const { lead, date } = event;
  const address = `/events/${encodeURIComponent(event.id)}`;
  return (
    <li>
      <EventMarks event={event} language={language} />
      <h3 lang="fr">
        <Link href={address} data-row>
          <EventTitle event={event} />
        </Link>
      </h3>
      {eventTitle(event) === lead.evidence.exact.replace(/[\s.]+$/u, "") ? null : (
        <p className="passage" lang="fr">
          <Quoted text={lead.evidence.exact} />
        </p>
      )}
      <p className="muted small">
        <SourceLine evidence={lead.evidence} words={words} language={language} />
      </p>
      <p className="muted small">
        {[
          eventKindLine(event, language),
          date && (date.from !== date.to || date.presumed) ? presentRange(date, language) : null,
          lead.location?.name,
        ]
          .filter(Boolean)
          .join(" · ")}{" "}
        · <OriginsLink address={address} counts={event} language={language} />
      </p>
    </li>
  );
}
