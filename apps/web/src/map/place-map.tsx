import type { PlaceRow } from "@recoupe/api";
import { type Language, presentCount } from "@recoupe/api/present";
import { type DrawnMap, drawMap, type MapPoint } from "./draw-map.ts";

export interface PlacePoint extends MapPoint {
  readonly place: PlaceRow;
}

/** The map of places whose position is known; `whole`: of the whole world. */
export function mapOfPlaces(places: readonly PlaceRow[], whole: boolean): DrawnMap<PlacePoint> {
  const points = places.flatMap((place) => {
    const { position, name, id, eventCount } = place;
    return position ? [{ ...position, place, id, name, count: eventCount }] : [];
  });
  return drawMap(points, { whole });
}

interface PlaceMapProps {
  readonly map: DrawnMap<PlacePoint>;
  /** Where a place leads: the events that are said to happen there. */
  readonly hrefOf: (place: PlaceRow) => string;
  readonly language: Language;
}

/**
 * Places of events as circles on land without borders. A picture for the eye alone: the table beside it holds the same rows for
 * the keyboard and for screen readers.
 */
export function PlaceMap({ map, hrefOf, language }: PlaceMapProps) {
  const { width, height, land, net, points: drawn } = map;
  return (
    <svg className="map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="map-net" d={net} />
      <path className="map-land" d={land} />
      {drawn.map(({ point, x, y, radius }) => (
        <a key={point.id} href={hrefOf(point.place)} tabIndex={-1}>
          <title>{`${point.name} · ${presentCount(point.count, "event", language)}`}</title>
          <circle className={isExact(point.place) ? "map-point" : "map-point area"} cx={x} cy={y} r={radius} />
        </a>
      ))}
      {drawn.map(({ point, label }) =>
        label ? (
          <text key={point.id} x={label.x} y={label.y} textAnchor={label.anchor}>
            {point.name}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** Whether the point is the place itself, and not the middle of an area. */
export function isExact({ kind }: PlaceRow): boolean {
  return kind !== "country" && kind !== "division";
}
