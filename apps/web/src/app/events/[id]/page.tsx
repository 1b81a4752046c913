import type { EventView, Status, Telling } from "@recoupe/api";
import {
  articleName,
  eventKindLine,
  eventTitle,
  explainReason,
  type Language,
  presentDate,
  presentRange,
  presentToldRange,
  publisherName,
  wordOf,
} from "@recoupe/api/present";
import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { AnnouncedOutcome } from "../../../components/announced-outcome.tsx";
import { CopyLink } from "../../../components/copy-link.tsx";
import { CoverageNote } from "../../../components/coverage-note.tsx";
import { EventMarks } from "../../../components/event-table.tsx";
import { EventTitle } from "../../../components/event-title.tsx";
import { EvidenceFigure, Why } from "../../../components/evidence-figure.tsx";
import { ExportLinks } from "../../../components/export-links.tsx";
import { correctEvent } from "../../../components/judge/corrections.ts";
import { DecisionPress } from "../../../components/judge/decision-press.tsx";
import { DecisionsAbout } from "../../../components/judge/decisions-about.tsx";
import { JudgeForm } from "../../../components/judge/judge-form.tsx";
import { PutAsideNote } from "../../../components/judge/put-aside-note.tsx";
import { evidenceHref, Parties, Party } from "../../../components/links.tsx";
import { OriginList } from "../../../components/origin-list.tsx";
import { RecordTable } from "../../../components/record-table.tsx";
import { compareDays } from "../../../reader/compare-days.ts";
import { call, orNotFound } from "../../../server/api.ts";
import { readSettings } from "../../../server/reader.ts";
import type { Words } from "../../../words/index.ts";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: eventTitle(await orNotFound(call().event.get({ id: (await params).id }))) };
}

export default async function EventPage({ params }: PageProps) {
  const { words, language } = await readSettings();
  const api = call();
  const [event, status] = await Promise.all([orNotFound(api.event.get({ id: (await params).id })), api.status()]);
  return (
    <>
      <p className="crumbs">
        <Link href="/events">{words.event.list}</Link> / <span className="mono">{event.id}</span>
      </p>
      <h1 lang="fr">
        <EventTitle event={event} />
      </h1>
      {event.lead.dismissed ? (
        <PutAsideNote dismissed={event.lead.dismissed} words={words} language={language} />
      ) : null}
      <p>
        <EventMarks event={event} language={language} />
      </p>
      <p className="muted">
        {[eventKindLine(event, language), presentRange(event.date, language), event.lead.location?.name]
          .filter(Boolean)
          .join(" · ")}{" "}
        {event.date?.presumed ? (
          <DecisionPress
            decision={{ kind: "confirm", id: event.id, values: { dateFrom: event.date.from, dateTo: event.date.to } }}
            reason={words.judge.checked}
            label={words.judge.confirmDay}
            language={language}
          />
        ) : null}
      </p>
      <OriginList origins={event.origins} counts={event} words={words} language={language} />
      {event.reason ? (
        <Why explanation={explainReason(event.reason, language)} words={{ ...words, why: words.event.joined }} />
      ) : null}
      <div className="toolbar">
        <ExportLinks address={`/events/${encodeURIComponent(event.id)}`} words={words} />
        <CopyLink {...words.copyLink} />
        <JudgeForm decision={correctEvent(event, { words, language })} language={language} />
        <JudgeForm decision={{ kind: "merge", id: event.id, among: "events" }} language={language} />
        {event.lead.dismissed ? null : (
          <JudgeForm
            decision={{ kind: "dismiss", id: event.id, as: "no-event", misread: true }}
            label={words.event.noEvent}
            language={language}
          />
        )}
      </div>
      <div className="stack">
        <section aria-labelledby="tellings">
          <h2 id="tellings">
            {words.event.tellings} {event.tellings.length}
          </h2>
          <div className="sides">
            {byDate(event.tellings).map((telling) => (
              <EvidenceFigure
                key={telling.id}
                evidence={telling.evidence}
                mark={telling.status}
                by={telling.attributedTo}
                rule={telling.rule}
                thingId={event.id}
                words={words}
                language={language}
              >
                {event.tellings.length > 1 ? (
                  <JudgeForm
                    decision={{ kind: "split", id: event.id, memberIds: [telling.id] }}
                    language={language}
                    quiet
                  />
                ) : null}
              </EvidenceFigure>
            ))}
          </div>
        </section>
        <AnnouncedOutcome tellings={byDate(event.tellings)} words={words} language={language} />
        <section aria-labelledby="differences">
          <h2 id="differences">{words.event.differences}</h2>
          {event.tellings.length < 2 ? (
            <p className="empty">{words.event.single}</p>
          ) : (
            <Differences event={event} words={words} language={language} />
          )}
        </section>
        <DecisionsAbout id={event.id} words={words} language={language} />
        <Silent event={event} status={status} words={words} language={language} />
      </div>
    </>
  );
}

/** Who could have told it and did not; what could not be read at all is no silence. */
function Silent({
  event,
  status,
  words,
  language,
}: {
  event: EventView;
  status: Status;
  words: Words;
  language: Language;
}) {
  return (
    <section aria-labelledby="silent">
      <h2 id="silent">
        {words.event.silent} {event.silent.length}
      </h2>
      {event.silent.length === 0 ? (
        <p className="empty">{words.event.noSilent}</p>
      ) : (
        <>
          <p className="muted">{words.event.silentText}</p>
          <ul className="rows">
            {event.silent.map((article) => (
              <li key={article.articleId}>
                {publisherName(article, language)} · {presentDate(article.publishedAt, language)} ·{" "}
                <Link href={`/articles/${encodeURIComponent(article.articleId)}`} lang="fr">
                  {articleName(article, language)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <CoverageNote status={status} language={language} />
    </section>
  );
}

function byDate(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.toSorted((a, b) => compareDays(a.evidence.source.publishedAt, b.evidence.source.publishedAt));
}

/** One row per telling: who, to whom, where, when, how many, how sure. A cell that not every telling shares is marked. */
function Differences({ event, words, language }: { event: EventView; words: Words; language: Language }) {
  const nothing = <span className="muted">{words.event.unknown}</span>;
  const columns: readonly {
    label: string;
    text: (telling: Telling) => string;
    cell: (telling: Telling) => ReactNode;
  }[] = [
    {
      label: words.event.how,
      text: ({ status }) => status,
      cell: ({ status }) => wordOf(status, language),
    },
    {
      label: words.event.who,
      text: ({ actors }) => namesOf(actors),
      cell: ({ actors }) => <Parties parties={actors} none={nothing} />,
    },
    {
      label: words.event.toWhom,
      text: ({ recipients }) => namesOf(recipients),
      cell: ({ recipients }) => <Parties parties={recipients} none={nothing} />,
    },
    {
      label: words.event.where,
      text: ({ location }) => location?.entityId ?? location?.name ?? "",
      cell: ({ location }) => (location ? <Party party={location} /> : nothing),
    },
    {
      label: words.event.when,
      text: ({ date }) => presentToldRange(date, language),
      cell: ({ date }) => presentRange(date, language),
    },
    {
      label: words.event.numbers,
      text: ({ quantities }) => quantitiesOf(quantities),
      cell: ({ quantities }) => quantitiesOf(quantities) || nothing,
    },
    {
      label: words.event.says,
      text: ({ attributedTo }) => attributedTo?.entityId ?? attributedTo?.name ?? "",
      cell: ({ attributedTo }) => (attributedTo ? <Party party={attributedTo} /> : words.contradiction.outlet),
    },
  ];
  return (
    <RecordTable columns={[words.event.outlet, ...columns.map(({ label }) => label)]}>
      {byDate(event.tellings).map((telling) => (
        <tr key={telling.id}>
          <td>
            <Link href={evidenceHref(telling.evidence)} data-row>
              {telling.evidence.source.outlet ?? articleName(telling.evidence.source, language)}
            </Link>
            <div className="muted small">{presentDate(telling.evidence.source.publishedAt, language)}</div>
          </td>
          {columns.map(({ label, text, cell }) => (
            <td key={label} data-label={label} className={varies(event.tellings, text) ? "varies" : undefined}>
              {cell(telling)}
            </td>
          ))}
        </tr>
      ))}
    </RecordTable>
  );
}

function varies(tellings: readonly Telling[], text: (telling: Telling) => string): boolean {
  return new Set(tellings.map(text)).size > 1;
}

function namesOf(parties: Telling["actors"]): string {
  return parties
    .map(({ name, entityId }) => entityId ?? name)
    .toSorted()
    .join(" ");
}

function quantitiesOf(quantities: Telling["quantities"]): string {
  return quantities.map(({ value, unit, what }) => [value, unit, what].filter(Boolean).join(" ")).join(" ; ");
}
