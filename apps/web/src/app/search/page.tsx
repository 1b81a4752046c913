import { articleName, entityTypeLabel, presentCount } from "@recoupe/api/present";
import Link from "next/link";
import { EventTable } from "../../components/event-table.tsx";
import { SourceLine } from "../../components/evidence-figure.tsx";
import { evidenceHref } from "../../components/links.tsx";
import { QuoteFigure } from "../../components/statement-item.tsx";
import { call, orNotFound } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.search.title };
}

export default async function SearchPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const { text } = await readFilters(searchParams);
  const query = text.q?.trim() ?? "";
  const found = query === "" ? undefined : await orNotFound(call().search({ query, limit: 20 }));
  const nothing = found && Object.values(found).every((rows) => rows.length === 0);
  return (
    <>
      <h1>{words.search.title}</h1>
      <form className="filters" action="/search">
        <label>
          {words.search.label}
          <input name="q" type="search" defaultValue={query} size={40} />
        </label>
        <button type="submit" className="button primary">
          {words.search.go}
        </button>
        <span className="muted">{words.search.hint}</span>
      </form>
      {nothing ? <p className="empty">{words.search.nothing(query)}</p> : null}
      <div className="stack">
        {found && found.entities.length > 0 ? (
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
        ) : null}
        {found && found.articles.length > 0 ? (
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
        ) : null}
        {found && found.quotes.length > 0 ? (
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
        ) : null}
        {found && found.events.length > 0 ? (
          <section aria-labelledby="events">
            <h2 id="events">
              {words.search.events} {found.events.length}
            </h2>
            <EventTable events={found.events} words={words} language={language} />
          </section>
        ) : null}
      </div>
    </>
  );
}
