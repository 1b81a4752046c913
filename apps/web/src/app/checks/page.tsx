import Link from "next/link";
import { Pager } from "../../components/pager.tsx";
import { ToCheckTable } from "../../components/to-check-table.tsx";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { countAside, isWhole, loadChecks } from "../../server/load-checks.ts";
import { readSettings } from "../../server/reader.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.home.checks };
}

/** Everything to check; `?article=` shows the passages of one article, `?dismissed=` what people put aside. */
export default async function ChecksPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const { text } = await readFilters(searchParams);
  const isDismissed = text.dismissed !== undefined;
  const whole = isWhole(text);
  const [groups, aside] = await Promise.all([loadChecks(text), whole ? countAside() : 0]);
  const page = groups.altered ?? groups.passages;
  return (
    <>
      <h1>{words.home.checks}</h1>
      {whole ? null : (
        <p>
          <Link href="/checks">{words.judge.openList}</Link>
        </p>
      )}
      {aside > 0 ? (
        <p>
          <Link href="/checks?dismissed=1">{words.judge.dismissedList(aside)}</Link>
        </p>
      ) : null}
      <ToCheckTable {...groups} judges={!isDismissed} words={words} language={language} />
      {page && (page.nextCursor || text.cursor || page.problems.length > 0) ? (
        <Pager path="/checks" filters={text} page={page} words={words} />
      ) : null}
    </>
  );
}
