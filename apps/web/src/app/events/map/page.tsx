import type { PlaceRow } from "@recoupe/api";
import { presentCount } from "@recoupe/api/present";
import Link from "next/link";
import { EVENT_VIEWS, EventFilters } from "../../../components/event-filters.tsx";
import { FilteredBy } from "../../../components/filtered-by.tsx";
import { hrefOf, Pager } from "../../../components/pager.tsx";
import { RecordTable } from "../../../components/record-table.tsx";
import { isExact, mapOfPlaces, PlaceMap } from "../../../map/place-map.tsx";
import { call, readList } from "../../../server/api.ts";
import { type PageParameters, readFilters } from "../../../server/filters.ts";
import { readSettings } from "../../../server/reader.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.event.map };
}

/** Where the events under the filters are said to happen: the same filters as the table, a circle for each place. */
export default async function MapPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const filters = await readFilters(searchParams);
  const { text } = filters;
  const page = await readList(asList(call().event.places(filters.eventFilter())));
  const isWhole = text.whole !== undefined;
  const map = mapOfPlaces(page.rows, isWhole);
  const addressOf = ({ id }: PlaceRow) =>
    hrefOf(EVENT_VIEWS.table, { ...text, cursor: undefined, whole: undefined, place: id });
  return (
    <>
      <h1>{words.event.map}</h1>
      <EventFilters view="map" filters={text} words={words} language={language} />
      <FilteredBy filters={text} words={words} language={language} />
      {map.points.length > 0 ? (
        <figure className="map-figure">
          <PlaceMap map={map} hrefOf={addressOf} language={language} />
          {isWhole || map.outside.length > 0 ? (
            <p>
              <Link href={hrefOf(EVENT_VIEWS.map, { ...text, whole: isWhole ? undefined : "1" })}>
                {isWhole ? words.event.closer : words.event.outside(map.outside.map(({ name }) => name))}
              </Link>
            </p>
          ) : null}
          <figcaption className="muted">{words.event.mapNote}</figcaption>
        </figure>
      ) : null}
      {page.rows.length === 0 ? (
        page.problems.length === 0 ? (
          <p className="empty">{words.event.noPlace}</p>
        ) : null
      ) : (
        <RecordTable columns={[words.event.place, { label: words.event.list, as: "number" }, words.event.position]}>
          {page.rows.map((place) => (
            <tr key={place.id}>
              <td>
                <Link href={addressOf(place)} data-row>
                  <b>{place.name}</b>
                </Link>
              </td>
              <td className="number">
                <Link href={addressOf(place)}>{presentCount(place.eventCount, "event", language)}</Link>
              </td>
              <td className="muted">
                {place.position === null
                  ? words.event.noPosition
                  : isExact(place)
                    ? words.event.exactPosition
                    : words.event.middlePosition}
              </td>
            </tr>
          ))}
        </RecordTable>
      )}
      {page.problems.length > 0 ? <Pager path={EVENT_VIEWS.map} filters={text} page={page} words={words} /> : null}
    </>
  );
}

/** Places come all at once: one slice is the whole list. */
async function asList(places: Promise<readonly PlaceRow[]>) {
  const rows = await places;
  return { rows, total: rows.length, nextCursor: null };
}
