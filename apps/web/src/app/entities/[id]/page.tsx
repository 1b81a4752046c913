import { entityTypeLabel, explainReason, presentCount } from "@recoupe/api/present";
import type { Metadata } from "next";
import Link from "next/link";
import { ContradictionItem } from "../../../components/contradiction-item.tsx";
import { EventTable } from "../../../components/event-table.tsx";
import { EvidenceFigure, SourceLine, Why } from "../../../components/evidence-figure.tsx";
import { JudgeForm } from "../../../components/judge/judge-form.tsx";
import { StatementItem } from "../../../components/statement-item.tsx";
import { call, orNotFound } from "../../../server/api.ts";
import { readSettings } from "../../../server/reader.ts";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

/** Rows of each part before « tout voir ». Guessed. */
const SHOWN = 8;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await orNotFound(call().entity.get({ id: (await params).id }))).name };
}

export default async function EntityPage({ params }: PageProps) {
  const { words, language } = await readSettings();
  const api = call();
  const entity = await orNotFound(api.entity.get({ id: (await params).id }));
  const [quotes, events, contradictions] = await Promise.all([
    api.quote.list({ speakerId: entity.id, limit: SHOWN }),
    api.event.list({ entityId: entity.id, limit: SHOWN }),
    api.contradiction.list({ entityId: entity.id, limit: SHOWN }),
  ]);
  const query = `entity=${encodeURIComponent(entity.id)}`;
  return (
    <>
      <p className="crumbs">
        <Link href="/entities">{words.entity.list}</Link> / <span className="mono">{entity.id}</span>
      </p>
      <h1>{entity.name}</h1>
      <p className="muted">
        {entityTypeLabel(entity.type, language)} ·{" "}
        <a href="#names">{presentCount(entity.articleCount, "article", language)}</a> ·{" "}
        <a href="#mentions">{presentCount(entity.mentionCount, "mention", language)}</a>
        {entity.wikidata ? (
          <>
            {" · "}
            <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`} rel="noreferrer">
              {words.entity.wikidata} {entity.wikidata}
            </a>
          </>
        ) : null}
      </p>
      <div className="toolbar">
        <JudgeForm decision={{ kind: "merge", id: entity.id, among: "entities" }} language={language} />
        <JudgeForm decision={{ kind: "rename", id: entity.id, name: entity.name }} language={language} />
      </div>
      <div className="stack">
        <section aria-labelledby="names">
          <h2 id="names">{words.entity.names}</h2>
          <table className="records">
            <thead>
              <tr>
                <th scope="col">{words.entity.name}</th>
                <th scope="col">{words.entity.times}</th>
                <th scope="col">{words.entity.seen}</th>
                <th scope="col">{words.entity.firstSeen}</th>
                <th scope="col">
                  <span className="visually-hidden">{words.judge.decision}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {entity.names.map((alias) => (
                <tr key={alias.name}>
                  <td lang="fr">
                    <b>{alias.name}</b>
                  </td>
                  <td data-label={words.entity.times}>{alias.mentionCount}</td>
                  <td>{presentCount(alias.articleCount, "article", language)}</td>
                  <td className="muted">
                    <SourceLine evidence={alias.firstSeen} words={words} language={language} />
                  </td>
                  <td>
                    {entity.names.length > 1 ? (
                      <JudgeForm
                        decision={{ kind: "split", id: entity.id, memberIds: alias.memberIds }}
                        language={language}
                      />
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {entity.reason ? (
            <Why explanation={explainReason(entity.reason, language)} words={{ ...words, why: words.entity.joined }} />
          ) : null}
        </section>
        {contradictions.total > 0 ? (
          <section aria-labelledby="contradictions">
            <h2 id="contradictions">
              <Link href={`/contradictions?${query}`}>
                {words.entity.contradictions} {contradictions.total}
              </Link>
            </h2>
            <ul className="rows">
              {contradictions.rows.map((contradiction) => (
                <ContradictionItem
                  key={contradiction.id}
                  contradiction={contradiction}
                  words={words}
                  language={language}
                />
              ))}
            </ul>
          </section>
        ) : null}
        <section aria-labelledby="quotes">
          <h2 id="quotes">
            <Link href={`/quotes?${query}`}>
              {words.entity.quotes} {quotes.total}
            </Link>
          </h2>
          {quotes.total === 0 ? <p className="empty">{words.entity.noQuotes}</p> : null}
          <ul className="rows">
            {quotes.rows.map((statement) => (
              <StatementItem key={statement.id} statement={statement} words={words} language={language} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="events">
          <h2 id="events">
            <Link href={`/events?${query}`}>
              {words.entity.events} {events.total}
            </Link>
          </h2>
          {events.total === 0 ? (
            <p className="empty">{words.entity.noEvents}</p>
          ) : (
            <EventTable events={events.rows} words={words} language={language} />
          )}
        </section>
        <section aria-labelledby="mentions">
          <h2 id="mentions">
            {words.entity.mentions} {entity.mentionCount}
          </h2>
          <div className="sides">
            {entity.mentions.map((mention) => (
              <EvidenceFigure
                key={`${mention.source.articleId} ${mention.start}`}
                evidence={mention}
                words={words}
                language={language}
              />
            ))}
          </div>
        </section>
      </div>
    </>
  );
}
