import { EVENT_STATUSES, EVENT_TYPES, eventTypeLabel, wordOf } from "@recoupe/api/present";
import Link from "next/link";
import { EventTable } from "../../components/event-table.tsx";
import { hrefOf, Pager } from "../../components/pager.tsx";
import { call, orNotFound } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";

const ORDERS = ["origins", "newest", "oldest"] as const;

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.event.list };
}

export default async function EventsPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const filters = await readFilters(searchParams);
  const { text } = filters;
  const [page, entity] = await Promise.all([
    orNotFound(call().event.list(filters.events())),
    text.entity ? orNotFound(call().entity.get({ id: text.entity })) : undefined,
  ]);
  return (
    <>
      <h1>{words.event.list}</h1>
      <form className="filters" action="/events">
        <label>
          {words.event.status}
          <select name="status" defaultValue={text.status ?? ""}>
            <option value="">{words.event.all}</option>
            {EVENT_STATUSES.map((status) => (
              <option key={status} value={status}>
                {wordOf(status, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.event.type}
          <select name="type" defaultValue={text.type ?? ""}>
            <option value="">{words.event.all}</option>
            {EVENT_TYPES.map((type) => (
              <option key={type} value={type}>
                {eventTypeLabel(type, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.event.from}
          <input type="date" name="from" defaultValue={text.from} />
        </label>
        <label>
          {words.event.to}
          <input type="date" name="to" defaultValue={text.to} />
        </label>
        <label>
          {words.event.origins}
          <input type="number" name="origins" min={1} max={99} defaultValue={text.origins} />
        </label>
        <label>
          {words.event.order}
          <select name="order" defaultValue={text.order ?? "origins"}>
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {words.event.orders[order]}
              </option>
            ))}
          </select>
        </label>
        {text.entity ? <input type="hidden" name="entity" value={text.entity} /> : null}
        {text.story ? <input type="hidden" name="story" value={text.story} /> : null}
        <button type="submit" className="button primary">
          {words.event.apply}
        </button>
        <Link className="button quiet" href="/events">
          {words.event.reset}
        </Link>
      </form>
      <p>
        {words.event.table} ·{" "}
        <Link href={hrefOf("/events/timeline", { ...text, cursor: undefined, order: undefined })}>
          {words.event.timelineShort}
        </Link>
      </p>
      {entity ? (
        <p>
          {words.event.filteredBy} <Link href={`/entities/${encodeURIComponent(entity.id)}`}>{entity.name}</Link>
        </p>
      ) : null}
      {page.rows.length === 0 ? (
        <p className="empty">{Object.keys(text).length === 0 ? words.event.noneAtAll : words.event.none}</p>
      ) : (
        <EventTable events={page.rows} words={words} language={language} />
      )}
      <Pager path="/events" filters={text} page={page} words={words} />
    </>
  );
}
