import type { SearchKind, SearchResult } from "@recoupe/api";
import { articleName, entityTypeLabel, type Language, presentCount, presentNumber } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { ContradictionItem } from "./contradiction-item.tsx";
import { EventTable } from "./event-table.tsx";
import { SourceLine } from "./evidence-figure.tsx";
import { evidenceHref } from "./links.tsx";
import { hrefOf } from "./pager.tsx";
import { QuoteFigure } from "./statement-item.tsx";

interface ResultsProps {
  readonly found: SearchResult;
  readonly query: string;
  readonly words: Words;
  readonly language: Language;
}

/** In the order in which they are shown. */
export const SEARCH_KINDS = [
  "contradictions",
  "entities",
  "articles",
  "quotes",
  "events",
] as const satisfies readonly SearchKind[];

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

/** How many of a kind answer; where more do than are shown, the way to all of them. */
function KindHeading({ kind, found, query, words, language }: ResultsProps & { readonly kind: SearchKind }) {
  const total = found.totals[kind];
  const text = `${words.search[kind]} ${presentNumber(total, language)}${total >= MOST_COUNTED ? "+" : ""}`;
  return (
    <>
      <h2 id={kind}>
        {found.cursors[kind] === null ? text : <Link href={hrefOf("/search", { q: query, kind })}>{text}</Link>}
      </h2>
      {total >= MOST_COUNTED ? (
        <p className="muted small">{words.search.mostRanked(presentNumber(MOST_COUNTED, language))}</p>
      ) : null}
    </>
  );
}

/** The API counts and ranks no further. */
export const MOST_COUNTED = 5000;

function Contradictions({ found, query, words, language }: ResultsProps) {
  return (
    <section aria-labelledby="contradictions">
      <KindHeading kind="contradictions" {...{ found, query, words, language }} />
      <ul className="rows">
        {found.contradictions.map((contradiction) => (
          <ContradictionItem key={contradiction.id} contradiction={contradiction} words={words} language={language} />
        ))}
      </ul>
    </section>
  );
}

function Entities({ found, query, words, language }: ResultsProps) {
  return (
    <section aria-labelledby="entities">
      <KindHeading kind="entities" {...{ found, query, words, language }} />
      <ul className="rows">
        {found.entities.map((entity) => (
          <li key={entity.id}>
            <Link href={`/entities/${encodeURIComponent(entity.id)}`} data-row>
              <b>{entity.name}</b>
            </Link>{" "}
            <span className="muted">
              {entityTypeLabel(entity.type, language)} ·{" "}
              <Link href={hrefOf("/articles", { entity: entity.id })}>
                {presentCount(entity.articleCount, "article", language)}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Articles({ found, query, words, language }: ResultsProps) {
  return (
    <section aria-labelledby="articles">
      <KindHeading kind="articles" {...{ found, query, words, language }} />
      <ul className="rows">
        {found.articles.map((hit) => (
          <li key={hit.id}>
            <h3 lang="fr">
              <Link href={evidenceHref(hit.evidence)} data-row>
                {articleName(hit.evidence.source, language)}
              </Link>
            </h3>
            <Passage hit={hit} />
            <p className="muted small">
              <SourceLine evidence={hit.evidence} words={words} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The part of a paragraph that answers, with « … » where the paragraph goes on. */
function Passage({ hit: { pieces, evidence } }: { readonly hit: SearchResult["articles"][number] }) {
  const shown = pieces.map(({ text }) => text).join("");
  const whole = evidence.exact.trim();
  return (
    <p className="passage" lang="fr">
      {whole.startsWith(shown.trim()) ? null : "… "}
      {pieces.map((piece, index) =>
        piece.found ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
      {whole.endsWith(shown.trim()) ? null : " …"}
    </p>
  );
}

function Quotes({ found, query, words, language }: ResultsProps) {
  return (
    <section aria-labelledby="quotes">
      <KindHeading kind="quotes" {...{ found, query, words, language }} />
      <div className="sides">
        {found.quotes.map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} words={words} language={language} />
        ))}
      </div>
    </section>
  );
}

function Events({ found, query, words, language }: ResultsProps) {
  return (
    <section aria-labelledby="events">
      <KindHeading kind="events" {...{ found, query, words, language }} />
      <EventTable events={found.events} words={words} language={language} />
    </section>
  );
}
