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
  const [altered, knowledge, announcements] = await Promise.all([
    orNotFound(api.check.passages({ group: "altered", limit: LIMIT, ...(text.cursor ? { cursor: text.cursor } : {}) })),
    isFirst ? api.check.passages({ group: "knowledge", limit: LIMIT }) : undefined,
    isFirst ? api.check.announcements({ limit: LIMIT }) : undefined,
  ]);
  return (
    <>
      <h1>{words.home.checks}</h1>
      <ToCheckTable
        passages={[...(knowledge?.rows ?? []), ...altered.rows]}
        announcements={announcements?.rows ?? []}
        words={words}
        language={language}
      />
      <Pager path="/checks" filters={text} page={altered} words={words} />
    </>
  );
}
