import type { SearchKind } from "@recoupe/api";
import Link from "next/link";
import { Asked } from "../../components/asked.tsx";
import { OtherSpellings } from "../../components/other-spellings.tsx";
import { hrefOf, Pager } from "../../components/pager.tsx";
import { SaveView } from "../../components/save-view.tsx";
import { SavedViews } from "../../components/saved-views.tsx";
import { SEARCH_KINDS, SearchResults } from "../../components/search-results.tsx";
import { call, problemsOf } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";
import type { Words } from "../../words/index.ts";

/** What is searched for comes first: tabs and a browser's history show little more. */
export async function generateMetadata({ searchParams }: PageParameters) {
  const { words } = await readSettings();
  const { text } = await readFilters(searchParams);
  return { title: text.q ? `${text.q} · ${words.search.title}` : words.search.title };
}

export default async function SearchPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const { text } = await readFilters(searchParams);
  const query = text.q?.trim() ?? "";
  const kind = SEARCH_KINDS.find((each) => each === text.kind);
  const { found, problems } = await search({ query, kind, cursor: text.cursor });
  const views = await call().view.list();
  const nothing = found && SEARCH_KINDS.every((each) => found.totals[each] === 0);
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
        <span className="muted">
          {words.search.hint} {query === "" ? null : <Link href="/search#language">{words.search.language}</Link>}
        </span>
      </form>
      <Asked of={[[words.search.label, query]]} />
      {problems.length > 0 ? (
        <div className="problems" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      ) : null}
      {query === "" && views.length > 0 ? <SavedViews views={views} words={words} language={language} /> : null}
      {query === "" ? <FilterTable words={words} /> : null}
      {found && !kind ? <SaveView query={query} language={language} /> : null}
      {nothing ? <NothingFound query={query} words={words} /> : null}
      {found && kind ? (
        <p>
          <Link href={hrefOf("/search", { q: query })}>{words.search.allKinds}</Link>
        </p>
      ) : null}
      {found ? <OtherSpellings entities={found.entities} query={query} words={words} /> : null}
      {found ? <SearchResults found={found} query={query} words={words} language={language} /> : null}
      {found && kind ? (
        <Pager
          path="/search"
          filters={text}
          page={{ rows: found[kind], total: found.totals[kind], nextCursor: found.cursors[kind] }}
          words={words}
        />
      ) : null}
    </>
  );
}

/** What answers, or what is wrong with the query in words for a reader. */
async function search({
  query,
  kind,
  cursor,
}: {
  query: string;
  kind: SearchKind | undefined;
  cursor: string | undefined;
}) {
  if (query === "") return { found: undefined, problems: [] };
  try {
    const slice = kind === undefined ? {} : { kind, ...(cursor ? { cursor } : {}) };
    return { found: await call().search({ query, limit: 20, ...slice }), problems: [] };
  } catch (error) {
    return { found: undefined, problems: await problemsOf(error) };
  }
}

/** Whoever misspelt a name is shown the way to it. */
async function NothingFound({ query, words }: { query: string; words: Words }) {
  const near = await call().entity.near({ typed: query.slice(0, 200) });
  return (
    <>
      <p className="empty">{words.search.nothing(query)}</p>
      {near.length > 0 ? (
        <p>
          {words.search.meant}{" "}
          {near.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 ? ", " : null}
              <Link href={hrefOf("/search", { q: `entity:"${name}"` })} lang="fr">
                {name}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
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
