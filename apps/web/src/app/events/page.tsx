import Link from "next/link";
import { EventFilters } from "../../components/event-filters.tsx";
import { EventTable } from "../../components/event-table.tsx";
import { FilteredBy } from "../../components/filtered-by.tsx";
import { Pager } from "../../components/pager.tsx";
import { call, readList } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.event.list };
}

export default async function EventsPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const filters = await readFilters(searchParams);
  const { text } = filters;
  const isDismissed = text.dismissed !== undefined;
  const [page, dismissed] = await Promise.all([
    readList(call().event.list(filters.events())),
    call().event.list({ dismissed: true, limit: 1 }),
  ]);
  return (
    <>
      <h1>{words.event.list}</h1>
      <EventFilters view="table" filters={text} words={words} language={language} />
      <FilteredBy filters={text} words={words} language={language} />
      {isDismissed || dismissed.total > 0 ? (
        <p>
          <Link href={isDismissed ? "/events" : "/events?dismissed=1"}>
            {isDismissed ? words.event.openList : words.event.dismissedList(dismissed.total)}
          </Link>
        </p>
      ) : null}
      {page.rows.length > 0 ? (
        <EventTable events={page.rows} words={words} language={language} />
      ) : page.problems.length === 0 ? (
        <p className="empty">{Object.keys(text).length === 0 ? words.event.noneAtAll : words.event.none}</p>
      ) : null}
      <Pager path="/events" filters={text} page={page} words={words} />
    </>
  );
}
