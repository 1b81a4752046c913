import { type GeoProjection, geoGraticule10, geoMercator, geoNaturalEarth1, geoPath } from "d3-geo";
import { COARSE_LAND, LAND } from "./land.ts";
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
  const isWorld = points.length === 0 || spanOf(points) > WORLD_SPAN;
  const projection = isWorld ? worldProjection() : regionProjection(points);
  const path = geoPath(projection).digits(1);
  const most = Math.max(1, ...points.map(({ count }) => count));
  const circles = points
    .toSorted((a, b) => b.count - a.count)
    .flatMap((point) => {
      const place = projection([point.longitude, onSheet(point.latitude)]);
      return place ? [{ point, x: round(place[0]), y: round(place[1]), radius: radiusOf(point.count, most) }] : [];
    });
  const labels = placeLabels(
    circles.map(({ point, x, y, radius }) => ({ text: point.name, x, y, radius })),
    { width: WIDTH, height: HEIGHT },
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    land: path(isWorld ? COARSE_LAND : LAND) ?? "",
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
    const middle = middleOf(kept);
    const far = kept.reduce((one, other) => (distance(one, middle) >= distance(other, middle) ? one : other));
    outside += far.count;
    if (outside > total * MOST_OUTSIDE) break;
    kept.splice(kept.indexOf(far), 1);
  }
  return kept;
}

type Direction = readonly [x: number, y: number, z: number];

/** Mean place of the events as a direction from the middle of the earth: both sides of the date line do not cancel out. */
function middleOf(points: readonly MapPoint[]): Direction {
  let [x, y, z] = [0, 0, 0];
  for (const point of points) {
    const [east, north, up] = directionOf(point);
    x += east * point.count;
    y += north * point.count;
    z += up * point.count;
  }
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** Larger the farther away: the negative cosine of the angle between. */
function distance(point: MapPoint, middle: Direction): number {
  const [x, y, z] = directionOf(point);
  return -(x * middle[0] + y * middle[1] + z * middle[2]);
}

function directionOf({ latitude, longitude }: MapPoint): Direction {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** The area says how many there are, as far as a circle can. */
function radiusOf(count: number, most: number): number {
  return round(SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * Math.sqrt((count - 1) / Math.max(1, most)));
}

function worldProjection(): GeoProjection {
  const sheet: Frame = [
    [0, 0],
    [WIDTH, HEIGHT],
  ];
  return geoNaturalEarth1().fitExtent(sheet, { type: "Sphere" });
}

type Frame = [[left: number, top: number], [right: number, bottom: number]];

function regionProjection(points: readonly MapPoint[]): GeoProjection {
  const [west, east] = extentOf(points.map(({ longitude }) => longitude));
  const [south, north] = extentOf(points.map(({ latitude }) => latitude));
  const frame: Frame = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, HEIGHT - MARGIN],
  ];
  const corners = [west, east].flatMap((longitude) => [south, north].map((latitude) => [longitude, onSheet(latitude)]));
  return geoMercator()
    .fitExtent(frame, { type: "MultiPoint", coordinates: corners })
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
}

/** Degrees from the equator where a Mercator sheet ends: its poles lie infinitely far away. */
const SHEET_END = 85;

function onSheet(latitude: number): number {
  return Math.min(SHEET_END, Math.max(-SHEET_END, latitude));
}

function spanOf(points: readonly MapPoint[]): number {
  const [west, east] = extentOf(points.map(({ longitude }) => longitude));
  return east - west;
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
