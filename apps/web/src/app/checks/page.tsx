import Link from "next/link";
import { Pager } from "../../components/pager.tsx";
import { ToCheckTable } from "../../components/to-check-table.tsx";
import { call, readList } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";

/** Rows of one slice. Guessed. */
const LIMIT = 100;

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.home.checks };
}

/** Everything to check; `?article=` shows the passages of one article, `?dismissed=` what people put aside. */
export default async function ChecksPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const { text } = await readFilters(searchParams);
  const isDismissed = text.dismissed !== undefined;
  const isWhole = !isDismissed && text.article === undefined;
  const [groups, aside] = await Promise.all([isWhole ? loadAll(text) : loadPassages(text), isWhole ? countAside() : 0]);
  const page = groups.altered ?? groups.passages;
  return (
    <>
      <h1>{words.home.checks}</h1>
      {isWhole ? null : (
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

/** What is left to check: altered text article by article, the rest row by row on the first slice. */
async function loadAll({ cursor }: Readonly<Record<string, string | undefined>>) {
  const api = call();
  const [altered, knowledge, announcements] = await Promise.all([
    readList(api.check.altered({ limit: LIMIT, ...(cursor ? { cursor } : {}) })),
    cursor ? undefined : api.check.passages({ group: "knowledge", limit: LIMIT }),
    cursor ? undefined : api.check.announcements({ limit: LIMIT }),
  ]);
  return { altered, knowledge, announcements, passages: undefined };
}

/** Passages one by one: those of an article, or those put aside. */
async function loadPassages({ cursor, article, dismissed }: Readonly<Record<string, string | undefined>>) {
  const api = call();
  const filter = { dismissed: dismissed !== undefined, articleId: article, limit: LIMIT };
  const [passages, knowledge, announcements] = await Promise.all([
    readList(api.check.passages({ ...filter, group: "altered", ...(cursor ? { cursor } : {}) })),
    cursor ? undefined : readList(api.check.passages({ ...filter, group: "knowledge" })),
    cursor || !filter.dismissed ? undefined : api.check.announcements({ dismissed: true, limit: LIMIT }),
  ]);
  return { passages, knowledge, announcements, altered: undefined };
}

async function countAside(): Promise<number> {
  const api = call();
  const pages = await Promise.all(
    (["altered", "knowledge"] as const).map((group) => api.check.passages({ group, dismissed: true, limit: 1 })),
  );
  const { total: settled } = await api.check.announcements({ dismissed: true, limit: 1 });
  return pages.reduce((sum, { total }) => sum + total, settled);
}
