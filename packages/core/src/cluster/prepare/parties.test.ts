import { expect, test } from "vitest";
import { isApart } from "./apart.ts";
import { isSameHolder, matchParties, matchPlaces } from "./match-parties.ts";
import type { PreparedParty } from "./parties.ts";

const place = (name: string, facts: Partial<PreparedParty>): PreparedParty => ({
  name,
  kind: "place",
  known: name,
  key: name,
  state: undefined,
  apart: false,
  country: "Q1",
  capital: false,
  town: false,
  large: false,
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

const group = (name: string, facts: Partial<PreparedParty>): PreparedParty =>
  place(name, { kind: "body", known: undefined, state: "Q1", ...facts });

test("rebels and unions of a country are not the voice of its state, nor one with one another", () => {
  const state = group("etat", { kind: "state", known: "Q1" });
  const army = group("armee", { kind: "forces" });
  const rebels = group("m99", { known: "r:m99", apart: true });
  expect(isSameHolder(state, army)).toBe(true);
  expect(isSameHolder(state, rebels)).toBe(false);
  expect(matchParties(army, rebels).conflict).toBe(true);
  expect(matchParties(rebels, group("adf", { known: "r:adf", apart: true })).conflict).toBe(true);
  expect(isSameHolder(rebels, group("mouvement m99", { known: "r:m99", apart: true }))).toBe(true);
});

test("who stands apart from the state is told by the kind of its row, else by its first word", () => {
  const row = (kind: string, name: string) => ({
    id: "r:1",
    wikidata: null,
    name,
    type: "ORG" as const,
    kind,
    aliases: [],
    source: "own",
  });
  expect(isApart("Front de l'Ouest", row("armed-group", "Front de l'Ouest"))).toBe(true);
  expect(isApart("FAR", row("armed-group", "Forces armées de la République"))).toBe(false);
  expect(isApart("opposition hodrane", undefined)).toBe(true);
  expect(isApart("armée hodrane", undefined)).toBe(false);
});
