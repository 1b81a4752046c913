import type { SearchResult } from "@recoupe/api";
import { articleName, entityTypeLabel, type Language, presentCount } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { ContradictionItem } from "./contradiction-item.tsx";
import { EventTable } from "./event-table.tsx";
import { SourceLine } from "./evidence-figure.tsx";
import { evidenceHref } from "./links.tsx";
import { QuoteFigure } from "./statement-item.tsx";

interface ResultsProps {
  readonly found: SearchResult;
  readonly words: Words;
  readonly language: Language;
}

/** What answers a query, by kind: contradictions first. */
export function SearchResults(props: ResultsProps) {
  const { found } = props;
  return (
    <div className="stack">
      {found.contradictions.length > 0 ? <Contradictions {...props} /> : null}
      {found.entities.length > 0 ? <Entities {...props} /> : null}
      {found.articles.length > 0 ? <Articles {...props} /> : null}
      {found.quotes.length > 0 ? <Quotes {...props} /> : null}
      {found.events.length > 0 ? <Events {...props} /> : null}
    </div>
  );
}

function Contradictions({ found, words, language }: ResultsProps) {
  return (
    <section aria-labelledby="contradictions">
      <h2 id="contradictions">
        {words.search.contradictions} {found.contradictions.length}
      </h2>
      <ul className="rows">
        {found.contradictions.map((contradiction) => (
          <ContradictionItem key={contradiction.id} contradiction={contradiction} words={words} language={language} />
        ))}
      </ul>
    </section>
  );
}

function Entities({ found, words, language }: ResultsProps) {
  return (
    <section aria-labelledby="entities">
      <h2 id="entities">
        {words.search.entities} {found.entities.length}
      </h2>
      <ul className="rows">
        {found.entities.map((entity) => (
          <li key={entity.id}>
            <Link href={`/entities/${encodeURIComponent(entity.id)}`} data-row>
              <b>{entity.name}</b>
            </Link>{" "}
            <span className="muted">
              {entityTypeLabel(entity.type, language)} · {presentCount(entity.articleCount, "article", language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Articles({ found, words, language }: ResultsProps) {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">
        {words.search.articles} {found.articles.length}
      </h2>
      <ul className="rows">
        {found.articles.map((hit) => (
          <li key={hit.id}>
            <h3 lang="fr">
              <Link href={evidenceHref(hit.evidence)} data-row>
                {articleName(hit.evidence.source, language)}
              </Link>
            </h3>
            <p className="passage" lang="fr">
              {hit.pieces.map((piece, index) =>
                piece.found ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
              )}
            </p>
            <p className="muted small">
              <SourceLine evidence={hit.evidence} words={words} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Quotes({ found, words, language }: ResultsProps) {
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">
        {words.search.quotes} {found.quotes.length}
      </h2>
      <div className="sides">
        {found.quotes.map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} words={words} language={language} />
        ))}
      </div>
    </section>
  );
}

function Events({ found, words, language }: ResultsProps) {
  return (
    <section aria-labelledby="events">
      <h2 id="events">
        {words.search.events} {found.events.length}
      </h2>
      <EventTable events={found.events} words={words} language={language} />
    </section>
  );
}
