import {
  type GeoProjection,
  geoCentroid,
  geoDistance,
  geoGraticule10,
  geoMercator,
  geoNaturalEarth1,
  geoPath,
} from "d3-geo";
import { LAND } from "./land.ts";
import { type PlacedLabel, placeLabels } from "./place-labels.ts";

/** Something to draw: where it lies and how much there is of it. */
export interface MapPoint {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
}

export interface DrawnPoint<Point extends MapPoint> {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Undefined where there is no room beside the others: its name then stands in the list alone. */
  readonly label: PlacedLabel | undefined;
}

export interface DrawnMap<Point extends MapPoint> {
  readonly width: number;
  readonly height: number;
  /** Path data of the land and of the net of meridians and parallels. */
  readonly land: string;
  readonly net: string;
  /** Largest first, so that small ones stand in front. */
  readonly points: readonly DrawnPoint<Point>[];
  /** Far from all others: drawn only where the whole world is. */
  readonly outside: readonly Point[];
}

/** Units of the drawing: pixels on a wide screen. */
const WIDTH = 1240;
const HEIGHT = 560;
/** Room around the outermost points, for circles and names. */
const MARGIN = 70;
/** Degrees between the outermost points beyond which the whole world is shown. Guessed. */
const WORLD_SPAN = 120;
/** Degrees shown at least, so that one place is not a blank sheet. Guessed. */
const LEAST_SPAN = 12;
const SMALLEST_RADIUS = 4;
const LARGEST_RADIUS = 22;

/**
 * A map of places, fitted to where most of it happens; with `whole`, to all of them. Pure: the same places give the same drawing.
 */
export function drawMap<Point extends MapPoint>(
  all: readonly Point[],
  { whole = false }: { readonly whole?: boolean } = {},
): DrawnMap<Point> {
  const points = whole ? all : mainPoints(all);
  const projection = projectionFor(points);
  const path = geoPath(projection).digits(1);
  const most = Math.max(1, ...points.map(({ count }) => count));
  const circles = points
    .toSorted((a, b) => b.count - a.count)
    .flatMap((point) => {
      const place = projection([point.longitude, point.latitude]);
      return place ? [{ point, x: round(place[0]), y: round(place[1]), radius: radiusOf(point.count, most) }] : [];
    });
  const labels = placeLabels(
    circles.map(({ point, x, y, radius }) => ({ text: point.name, x, y, radius })),
    { width: WIDTH, height: HEIGHT },
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    land: path(LAND) ?? "",
    net: path(geoGraticule10()) ?? "",
    points: circles.map((circle, index) => ({ ...circle, label: labels[index] })),
    outside: all.filter((point) => !points.includes(point)),
  };
}

/** Share of all events that may lie outside the frame for the sake of the rest. Guessed; see the pictures. */
const MOST_OUTSIDE = 0.2;

/** Without those that lie farthest from the middle of it all, as long as few events happen there. */
function mainPoints<Point extends MapPoint>(points: readonly Point[]): readonly Point[] {
  const total = points.reduce((sum, { count }) => sum + count, 0);
  const kept = [...points];
  for (let outside = 0; kept.length > 1; ) {
    const middle = geoCentroidOf(kept);
    const far = kept.reduce((one, other) => (distance(one, middle) >= distance(other, middle) ? one : other));
    outside += far.count;
    if (outside > total * MOST_OUTSIDE) break;
    kept.splice(kept.indexOf(far), 1);
  }
  return kept;
}

/** Mean place of the events, on the sphere: longitudes of both sides of the date line do not cancel out. */
function geoCentroidOf(points: readonly MapPoint[]): [number, number] {
  const coordinates = points.flatMap(({ longitude, latitude, count }) =>
    Array.from({ length: Math.min(count, MOST_WEIGHT) }, (): [number, number] => [longitude, latitude]),
  );
  return geoCentroid({ type: "MultiPoint", coordinates });
}

/** Events of one place that pull the middle towards it; more would only make it slow. Guessed. */
const MOST_WEIGHT = 50;

function distance({ longitude, latitude }: MapPoint, middle: [number, number]): number {
  return geoDistance([longitude, latitude], middle);
}

/** The area says how many there are, as far as a circle can. */
function radiusOf(count: number, most: number): number {
  return round(SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * Math.sqrt((count - 1) / Math.max(1, most)));
}

function projectionFor(points: readonly MapPoint[]): GeoProjection {
  const [west, east] = extentOf(points.map(({ longitude }) => longitude));
  const [south, north] = extentOf(points.map(({ latitude }) => latitude));
  const frame: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, HEIGHT - MARGIN],
  ];
  if (points.length === 0 || east - west > WORLD_SPAN) {
    const world: [[number, number], [number, number]] = [
      [0, 0],
      [WIDTH, HEIGHT],
    ];
    return geoNaturalEarth1().fitExtent(world, { type: "Sphere" });
  }
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  return geoMercator()
    .fitExtent(frame, { type: "MultiPoint", coordinates: corners })
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
}

/** Lowest and highest, at least `LEAST_SPAN` apart. */
function extentOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const lacking = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  return [low - lacking, high + lacking];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
