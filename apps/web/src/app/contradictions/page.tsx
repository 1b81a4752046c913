import Link from "next/link";
import { ContradictionFilters } from "../../components/contradiction-filters.tsx";
import { ContradictionItem } from "../../components/contradiction-item.tsx";
import { CoverageNote } from "../../components/coverage-note.tsx";
import { FilteredBy } from "../../components/filtered-by.tsx";
import { Pager } from "../../components/pager.tsx";
import { call, readList } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.contradiction.list };
}

export default async function ContradictionsPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const filters = await readFilters(searchParams);
  const isDismissed = filters.text.dismissed !== undefined;
  const api = call();
  const [status, page, dismissed] = await Promise.all([
    api.status(),
    readList(api.contradiction.list(filters.contradictions())),
    api.contradiction.list({ dismissed: true, limit: 1 }),
  ]);
  return (
    <>
      <h1>{words.contradiction.list}</h1>
      <p className="muted">{words.promise}</p>
      {isDismissed ? (
        <p>
          <Link href="/contradictions">{words.judge.openList}</Link>
        </p>
      ) : dismissed.total > 0 ? (
        <p>
          <Link href="/contradictions?dismissed=1">{words.judge.dismissedList(dismissed.total)}</Link>
        </p>
      ) : null}
      <ContradictionFilters filters={filters.text} words={words} language={language} />
      <FilteredBy filters={filters.text} words={words} language={language} />
      {page.total === 0 && page.problems.length === 0 ? (
        <p className="empty">
          {Object.keys(filters.text).length === 0 ? words.home.noContradictions : words.contradiction.noneFound}
        </p>
      ) : null}
      <CoverageNote status={status} language={language} />
      <ul className="rows">
        {page.rows.map((contradiction) => (
          <ContradictionItem key={contradiction.id} contradiction={contradiction} words={words} language={language} />
        ))}
      </ul>
      <Pager path="/contradictions" filters={filters.text} page={page} words={words} />
    </>
  );
}
