import {
  articleName,
  type Countable,
  type Language,
  presentCount,
  presentDate,
  presentMoment,
  publisherName,
  translationLabel,
} from "@recoupe/api/present";
import Link from "next/link";
import { Asked } from "../../components/asked.tsx";
import { ClearFilters, isFiltered } from "../../components/clear-filters.tsx";
import { FilteredBy } from "../../components/filtered-by.tsx";
import { Pager } from "../../components/pager.tsx";
import { RecordTable } from "../../components/record-table.tsx";
import { keepTogether } from "../../reader/keep-together.ts";
import { call, readList } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";
import type { Words } from "../../words/index.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.article.list };
}

export default async function ArticlesPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const filters = await readFilters(searchParams);
  const [page, takenOut] = await Promise.all([
    readList(call().article.list(filters.articles())),
    call().article.takenOut({ limit: 1 }),
  ]);
  const narrowed = isFiltered(filters.text);
  return (
    <>
      <h1>{words.article.list}</h1>
      <ArticleFilters filters={filters.text} words={words} />
      <FilteredBy filters={filters.text} words={words} language={language} />
      {page.rows.length === 0 && page.problems.length === 0 ? (
        <p className="empty">
          {narrowed ? words.article.noneFound : words.article.none}{" "}
          <Link href={narrowed ? "/articles" : "/articles/new"}>
            {narrowed ? words.event.reset : words.article.add}
          </Link>
        </p>
      ) : (
        <RecordTable columns={[words.article.title, words.article.outlet, words.article.published, words.article.read]}>
          {page.rows.map((article) => {
            const address = `/articles/${encodeURIComponent(article.articleId)}`;
            const translated = translationLabel(article.machineTranslated, language);
            return (
              <tr key={article.articleId}>
                <td>
                  <Link href={address} data-row lang="fr" className="title-link">
                    {keepTogether(articleName(article, language))}
                  </Link>
                  <p className="counts">
                    <Found count={article.quotes} noun="quote" href={`${address}#quotes`} language={language} />
                    <Found count={article.events} noun="event" href={`${address}#events`} language={language} />
                    {article.issues > 0 ? (
                      <Link href={`${address}#damage`}>{words.article.altered(article.issues)}</Link>
                    ) : null}
                    <span>{[translated, article.credits.join(", ")].filter(Boolean).join(" · ")}</span>
                  </p>
                </td>
                <td>{publisherName(article, language)}</td>
                <td className="day">{presentDate(article.publishedAt, language)}</td>
                <td className="day muted">{presentMoment(article.firstSeenAt, language)}</td>
              </tr>
            );
          })}
        </RecordTable>
      )}
      <Pager path="/articles" filters={filters.text} page={page} words={words} />
      {takenOut.total > 0 ? (
        <p className="muted">
          <Link href="/articles/taken-out">{words.article.takenOutCount(takenOut.total)}</Link>
        </p>
      ) : null}
    </>
  );
}

interface ArticleFiltersProps {
  readonly filters: Readonly<Record<string, string | undefined>>;
  readonly words: Words;
}

function ArticleFilters({ filters, words }: ArticleFiltersProps) {
  const kept = ["story", "origin", "source", "outlet", "entity", "name", "since"].filter((name) => filters[name]);
  return (
    <>
      <form className="filters" action="/articles">
        <label>
          {words.article.titleHolds}
          <input name="title" defaultValue={filters.title} maxLength={200} size={28} />
        </label>
        <label>
          {words.article.outlet}
          <input name="media" className="name" defaultValue={filters.media} maxLength={200} placeholder="rfi.fr" />
        </label>
        <label>
          {words.article.publishedFrom}
          <input type="date" name="from" defaultValue={filters.from} />
        </label>
        <label>
          {words.event.to}
          <input type="date" name="to" defaultValue={filters.to} />
        </label>
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={filters[name]} />
        ))}
        <button type="submit" className="button primary">
          {words.event.apply}
        </button>
        <ClearFilters path="/articles" filters={filters} words={words} />
        <Link className="button" href="/articles/new">
          {words.article.add}
        </Link>
      </form>
      <Asked
        of={[
          [words.article.titleHolds, filters.title],
          [words.article.outlet, filters.media],
          [words.article.publishedFrom, filters.from],
          [words.event.to, filters.to],
        ]}
      />
    </>
  );
}

interface FoundProps {
  readonly count: number;
  readonly noun: Countable;
  readonly href: string;
  readonly language: Language;
}

/** How many were found in an article; nothing leads to none. */
function Found({ count, noun, href, language }: FoundProps) {
  const text = presentCount(count, noun, language);
  return count === 0 ? <span>{text}</span> : <Link href={href}>{text}</Link>;
}
