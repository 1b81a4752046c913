import fc from "fast-check";
import { expect, test } from "vitest";
import { drawMap, type MapPoint } from "./draw-map.ts";
import { placeLabels } from "./place-labels.ts";

const point = fc.record({
  id: fc.string(),
  name: fc.string({ minLength: 1, maxLength: 30 }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  count: fc.integer({ min: 1, max: 5000 }),
});

test("every place is drawn inside the sheet, the larger the more there is of it", () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 20 }), (points: readonly MapPoint[]) => {
      const { points: drawn, outside, width, height } = drawMap(points);
      expect(drawn.length + outside.length).toBe(points.length);
      expect(drawMap(points, { whole: true }).points).toHaveLength(points.length);
      for (const { x, y } of drawn) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
      const radii = drawn.map(({ radius }) => radius);
      expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    }),
    { numRuns: 60 },
  );
});

test.each([-90, -79.5, 79.5, 90])("a place at %d degrees north, near a pole, is on the sheet", (latitude) => {
  const { points, width, height } = drawMap([{ id: "a", name: "Station", latitude, longitude: 0, count: 1 }]);
  expect(points).toMatchObject([{ x: width / 2, y: expect.toSatisfy((y: number) => y > 0 && y < height) }]);
});

test("east lies right of west, north above south", () => {
  const { points } = drawMap([
    { id: "a", name: "Dakar", latitude: 14.7, longitude: -17.4, count: 1 },
    { id: "b", name: "Alger", latitude: 36.7, longitude: 3, count: 1 },
  ]);
  const [dakar, algiers] = points;
  expect(dakar!.x).toBeLessThan(algiers!.x);
  expect(dakar!.y).toBeGreaterThan(algiers!.y);
});

test("a lone place at the other end of the world does not push the others together", () => {
  const near = [
    { id: "a", name: "Gao", latitude: 16.3, longitude: 0, count: 5 },
    { id: "b", name: "Ségou", latitude: 13.4, longitude: -6.3, count: 4 },
  ];
  const far = { id: "c", name: "Tokyo", latitude: 35.7, longitude: 139.7, count: 1 };
  const { points, outside } = drawMap([...near, far]);
  expect(outside).toEqual([far]);
  expect(Math.abs(points[0]!.x - points[1]!.x)).toBeGreaterThan(200);
});

test("no two names lie over one another", () => {
  const wishes = Array.from({ length: 30 }, (_, at) => ({
    text: `Ville ${at}`,
    x: 100 + at * 9,
    y: 200 + (at % 3) * 6,
    radius: 4,
  }));
  const labels = placeLabels(wishes, { width: 600, height: 400 }).flatMap((label) => label ?? []);
  expect(labels.length).toBeGreaterThan(3);
  expect(new Set(labels.map(({ x, y }) => `${x} ${y}`)).size).toBe(labels.length);
  expect(labels.length).toBeLessThan(wishes.length);
});
