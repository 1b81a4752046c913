import Link from "next/link";
import { Pager } from "../../components/pager.tsx";
import { ToCheckTable } from "../../components/to-check-table.tsx";
import { call, orNotFound } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";

/** Rows of one slice. Guessed. */
const LIMIT = 100;

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.home.checks };
}

export default async function ChecksPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const { text } = await readFilters(searchParams);
  const api = call();
  const isFirst = text.cursor === undefined;
  const isDismissed = text.dismissed !== undefined;
  const [altered, knowledge, announcements, ...put] = await Promise.all([
    orNotFound(
      api.check.passages({
        group: "altered",
        dismissed: isDismissed,
        limit: LIMIT,
        ...(text.cursor ? { cursor: text.cursor } : {}),
      }),
    ),
    isFirst ? api.check.passages({ group: "knowledge", dismissed: isDismissed, limit: LIMIT }) : undefined,
    isFirst && !isDismissed ? api.check.announcements({ limit: LIMIT }) : undefined,
    api.check.passages({ group: "altered", dismissed: true, limit: 1 }),
    api.check.passages({ group: "knowledge", dismissed: true, limit: 1 }),
  ]);
  const aside = put.reduce((sum, { total }) => sum + total, 0);
  return (
    <>
      <h1>{words.home.checks}</h1>
      {isDismissed ? (
        <p>
          <Link href="/checks">{words.judge.openList}</Link>
        </p>
      ) : aside > 0 ? (
        <p>
          <Link href="/checks?dismissed=1">{words.judge.dismissedList(aside)}</Link>
        </p>
      ) : null}
      <ToCheckTable
        passages={[...(knowledge?.rows ?? []), ...altered.rows]}
        announcements={announcements?.rows ?? []}
        judges={!isDismissed}
        words={words}
        language={language}
      />
      <Pager path="/checks" filters={text} page={altered} words={words} />
    </>
  );
}
