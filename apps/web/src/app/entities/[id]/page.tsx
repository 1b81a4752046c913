import type { ContradictionView, EntityView } from "@recoupe/api";
import { entityTypeLabel, explainReason, type Language, presentCount } from "@recoupe/api/present";
import type { Metadata } from "next";
import Link from "next/link";
import { ContradictionItem } from "../../../components/contradiction-item.tsx";
import { EntityNames } from "../../../components/entity-names.tsx";
import { EventTable } from "../../../components/event-table.tsx";
import { EvidenceFigure, Why } from "../../../components/evidence-figure.tsx";
import { correctEntity } from "../../../components/judge/corrections.ts";
import { DecisionsAbout } from "../../../components/judge/decisions-about.tsx";
import { JudgeForm } from "../../../components/judge/judge-form.tsx";
import { StatementItem } from "../../../components/statement-item.tsx";
import { call, orNotFound } from "../../../server/api.ts";
import { SHOWN_TELLINGS } from "../../../server/filters.ts";
import { readSettings } from "../../../server/reader.ts";
import type { Words } from "../../../words/index.ts";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

interface PartProps {
  readonly entity: EntityView;
  readonly words: Words;
  readonly language: Language;
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
  const contradictions = await api.contradiction.list({ entityId: entity.id, limit: SHOWN });
  const part = { entity, words, language };
  return (
    <>
      <Head {...part} />
      <div className="stack">
        <section aria-labelledby="names">
          <h2 id="names">{words.entity.names}</h2>
          <EntityNames {...part} />
          {entity.reason ? (
            <Why explanation={explainReason(entity.reason, language)} words={{ ...words, why: words.entity.joined }} />
          ) : null}
        </section>
        <DecisionsAbout id={entity.id} words={words} language={language} />
        {contradictions.total > 0 ? <Contradictions {...part} found={contradictions} /> : null}
        <Statements {...part} />
        <Events {...part} />
        <section aria-labelledby="mentions">
          <h2 id="mentions">
            {words.entity.mentions} {entity.mentionCount}
          </h2>
          {entity.mentions.length < entity.mentionCount ? (
            <p>
              <Link href={`/articles?${queryOf(entity)}`}>{words.entity.firstMentions(entity.mentions.length)}</Link>
            </p>
          ) : null}
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

function Head({ entity, words, language }: PartProps) {
  return (
    <>
      <p className="crumbs">
        <Link href="/entities">{words.entity.list}</Link> / <span className="mono">{entity.id}</span>
      </p>
      <h1>{entity.name}</h1>
      <p className="muted">
        {entityTypeLabel(entity.type, language)} ·{" "}
        <Link href={`/articles?${queryOf(entity)}`}>{presentCount(entity.articleCount, "article", language)}</Link> ·{" "}
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
        <JudgeForm
          decision={correctEntity(entity, { words, language })}
          label={words.judge.rename}
          language={language}
        />
        <JudgeForm decision={{ kind: "merge", id: entity.id, among: "entities" }} language={language} />
      </div>
    </>
  );
}

function queryOf({ id }: EntityView): string {
  return `entity=${encodeURIComponent(id)}`;
}

function Contradictions({
  entity,
  found,
  words,
  language,
}: PartProps & { readonly found: { readonly rows: readonly ContradictionView[]; readonly total: number } }) {
  return (
    <section aria-labelledby="contradictions">
      <h2 id="contradictions">
        <Link href={`/contradictions?${queryOf(entity)}`}>
          {words.entity.contradictions} {found.total}
        </Link>
      </h2>
      <ul className="rows">
        {found.rows.map((contradiction) => (
          <ContradictionItem key={contradiction.id} contradiction={contradiction} words={words} language={language} />
        ))}
      </ul>
    </section>
  );
}

async function Statements({ entity, words, language }: PartProps) {
  const { rows, total } = await call().quote.list({ speakerId: entity.id, limit: SHOWN, tellings: SHOWN_TELLINGS });
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">
        <Link href={`/quotes?${queryOf(entity)}`}>
          {words.entity.quotes} {total}
        </Link>
      </h2>
      {total === 0 ? <p className="empty">{words.entity.noQuotes}</p> : null}
      <ul className="rows">
        {rows.map((statement) => (
          <StatementItem key={statement.id} statement={statement} words={words} language={language} />
        ))}
      </ul>
    </section>
  );
}

async function Events({ entity, words, language }: PartProps) {
  const { rows, total } = await call().event.list({ entityId: entity.id, limit: SHOWN });
  return (
    <section aria-labelledby="events">
      <h2 id="events">
        <Link href={`/events?${queryOf(entity)}`}>
          {words.entity.events} {total}
        </Link>
      </h2>
      {total === 0 ? (
        <p className="empty">{words.entity.noEvents}</p>
      ) : (
        <EventTable events={rows} words={words} language={language} />
      )}
    </section>
  );
}
