import fc from "fast-check";
import { expect, test } from "vitest";
import { drawMap, type MapPoint } from "./draw-map.ts";
import { type LabelWish, type PlacedLabel, placeLabels } from "./place-labels.ts";

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

/** What a name covers at least: 14 px letters are 6 px wide and reach 9 px above their line, whatever the code reserves for them. */
function inkOf({ x, y, anchor }: PlacedLabel, { text }: LabelWish): Ink {
  const width = text.length * 6;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - 9, bottom: y };
}

interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (one: Ink, other: Ink) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

test("no name lies over another name, over another place or over the edge", () => {
  const wish = fc.record({
    text: fc.string({ minLength: 1, maxLength: 20 }),
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 200 }),
    radius: fc.integer({ min: 4, max: 22 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
      const inks = placeLabels(wishes, { width: 300, height: 200 }).map(
        (label, at) => label && inkOf(label, wishes[at]!),
      );
      inks.forEach((ink, at) => {
        if (!ink) return;
        expect(Math.min(ink.left, ink.top)).toBeGreaterThanOrEqual(0);
        expect(ink.right).toBeLessThanOrEqual(300);
        expect(ink.bottom).toBeLessThanOrEqual(200);
        for (const other of inks.slice(at + 1)) expect(other && meet(ink, other)).not.toBe(true);
        wishes.forEach(({ x, y, radius }, place) => {
          const circle = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
          if (place !== at) expect(meet(ink, circle)).toBe(false);
        });
      });
    }),
    { numRuns: 500 },
  );
});

test("a place between two others gets its name at a corner", () => {
  const beside = [100, 112, 124].map((x) => ({ text: "Ouagadougou", x, y: 60, radius: 5 }));
  const above = { text: "Bobo-Dioulasso", x: 112, y: 40, radius: 5 };
  const labels = placeLabels([...beside, above], { width: 400, height: 120 });
  expect(labels.filter(Boolean)).toHaveLength(4);
});
