import { articleName, entityTypeLabel, presentCount } from "@recoupe/api/present";
import Link from "next/link";
import { ContradictionItem } from "../../components/contradiction-item.tsx";
import { EventTable } from "../../components/event-table.tsx";
import { SourceLine } from "../../components/evidence-figure.tsx";
import { evidenceHref } from "../../components/links.tsx";
import { SaveView } from "../../components/save-view.tsx";
import { SavedViews } from "../../components/saved-views.tsx";
import { QuoteFigure } from "../../components/statement-item.tsx";
import { call, problemsOf } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";
import type { Words } from "../../words/index.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.search.title };
}

export default async function SearchPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const { text } = await readFilters(searchParams);
  const query = text.q?.trim() ?? "";
  const { found, problems } = await search(query);
  const views = await call().view.list();
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
      {problems.length > 0 ? (
        <div className="problems" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      ) : null}
      {query === "" ? <FilterTable words={words} /> : null}
      {found && !nothing ? <SaveView query={query} language={language} /> : null}
      {query === "" && views.length > 0 ? <SavedViews views={views} words={words} language={language} /> : null}
      {nothing ? <p className="empty">{words.search.nothing(query)}</p> : null}
      <div className="stack">
        {found && found.contradictions.length > 0 ? (
          <section aria-labelledby="contradictions">
            <h2 id="contradictions">
              {words.search.contradictions} {found.contradictions.length}
            </h2>
            <ul className="rows">
              {found.contradictions.map((contradiction) => (
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

/** What answers, or what is wrong with the query in words for a reader. */
async function search(query: string) {
  if (query === "") return { found: undefined, problems: [] };
  try {
    return { found: await call().search({ query, limit: 20 }), problems: [] };
  } catch (error) {
    return { found: undefined, problems: problemsOf(error) };
  }
}

function FilterTable({ words }: { words: Words }) {
  return (
    <section aria-labelledby="language">
      <h2 id="language">{words.search.language}</h2>
      <table className="records">
        <tbody>
          {words.search.filters.map(([example, meaning]) => (
            <tr key={example}>
              <td>
                <Link href={`/search?q=${encodeURIComponent(example)}`} className="mono">
                  {example}
                </Link>
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
