import { articleName, publisherName } from "@recoupe/api/present";
import Link from "next/link";
import { TakenOutNote } from "../../../components/judge/taken-out-note.tsx";
import { Pager } from "../../../components/pager.tsx";
import { RecordTable } from "../../../components/record-table.tsx";
import { call, readList } from "../../../server/api.ts";
import { type PageParameters, readFilters } from "../../../server/filters.ts";
import { readSettings } from "../../../server/reader.ts";

/** Rows of one slice. Guessed. */
const LIMIT = 50;

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.article.takenOutList };
}

/** Articles that people took out, the last first, each with the way back. */
export default async function TakenOutArticlesPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const { text } = await readFilters(searchParams);
  const page = await readList(
    call().article.takenOut({ limit: LIMIT, ...(text.cursor ? { cursor: text.cursor } : {}) }),
  );
  return (
    <>
      <p className="crumbs">
        <Link href="/articles">{words.article.list}</Link> / {words.article.takenOutList}
      </p>
      <h1>{words.article.takenOutList}</h1>
      <p className="muted">{words.article.takenOutListText}</p>
      {page.total === 0 && page.problems.length === 0 ? (
        <p className="empty">{words.article.takenOutNone}</p>
      ) : (
        <RecordTable columns={[words.article.title, words.article.outlet, words.article.takenOutBy]}>
          {page.rows.map((article) => (
            <tr key={article.articleId}>
              <td>
                <Link
                  href={`/articles/${encodeURIComponent(article.articleId)}`}
                  data-row
                  lang="fr"
                  className="title-link"
                >
                  {articleName(article, language)}
                </Link>
              </td>
              <td>{publisherName(article, language)}</td>
              <td data-label={words.article.takenOutBy}>
                <TakenOutNote takenOut={article.takenOut} words={words} language={language} />
                {article.isNewer ? <p className="muted">{words.article.newerText}</p> : null}
              </td>
            </tr>
          ))}
        </RecordTable>
      )}
      <Pager path="/articles/taken-out" filters={text} page={page} words={words} />
    </>
  );
}
