import { expect, test } from "vitest";
import { matchPlaces, type PreparedParty } from "./parties.ts";

const place = (name: string, facts: Partial<PreparedParty>): PreparedParty => ({
  name,
  kind: "place",
  known: name,
  key: name,
  state: undefined,
  country: "Q1",
  capital: false,
  wide: false,
  point: { latitude: 31.3, longitude: 34.2 },
  stems: new Set([name]),
  ...facts,
});

test("a town and the region around it may be one place, two towns or a region far away may not", () => {
  const town = place("tolma", {});
  const region = place("vallee", { wide: true, point: { latitude: 31.5, longitude: 34.15 } });
  expect(matchPlaces(town, region).conflict).toBe(false);
  expect(matchPlaces(region, town)).toEqual(matchPlaces(town, region));
  expect(matchPlaces(town, place("orvane", {})).conflict).toBe(true);
  expect(matchPlaces(town, { ...region, point: { latitude: 35, longitude: 34 } }).conflict).toBe(true);
  expect(matchPlaces(town, { ...region, country: "Q2" }).conflict).toBe(true);
});
