import type { FrenchModel } from "../../src/language/french-model.ts";
import { type KnowledgeBase, type KnowledgeRow, type StageContext, Trace } from "../../src/model/index.ts";

/** Countries of the evaluation set, their capitals, where these lie, and demonyms: enough of a knowledge base for tests of the core. */
type Country = readonly [name: string, capital: string, demonym: string, latitude: number, longitude: number];
const COUNTRIES: readonly Country[] = [
  ["Mali", "Bamako", "malien", 12.65, -8],
  ["Chili", "Santiago", "chilien", -33.45, -70.67],
  ["Philippines", "Manille", "philippin", 14.6, 120.98],
  ["Vietnam", "Hanoï", "vietnamien", 21.03, 105.85],
  ["Algérie", "Alger", "algérien", 36.75, 3.06],
  ["Belgique", "Bruxelles", "belge", 50.85, 4.35],
  ["Soudan", "Khartoum", "soudanais", 15.5, 32.56],
  ["Qatar", "Doha", "qatari", 25.29, 51.53],
  ["Fidji", "Suva", "fidjien", -18.14, 178.44],
  ["Australie", "Canberra", "australien", -35.28, 149.13],
];

const ENDINGS = ["", "e", "s", "es", "ne", "nes"];

/** A knowledge base of ten countries, and a context that needs no data package. */
export function smallWorld(): StageContext {
  const rows = COUNTRIES.flatMap(rowsOf);
  const byName = Map.groupBy(rows, ({ row }) => fold(row.name));
  const byDemonym = new Map(rows.flatMap(({ row, demonyms }) => demonyms.map((word) => [fold(word), row] as const)));
  const find = (name: string) => (byName.get(fold(name)) ?? []).map(({ row }) => row);
  const knowledge: KnowledgeBase = {
    find,
    findExact: find,
    possibleEnds: () => -1,
    findByLastName: () => [],
    get: (id) => rows.find(({ row }) => row.id === id)?.row,
    demonym: (word) => byDemonym.get(fold(word)),
    holders: () => [],
  };
  const french = new Proxy({}, { get: () => unused() }) as FrenchModel;
  return { knowledge, french, trace: new Trace() };
}

function unused(): never {
  throw new Error("comparing reads no French model");
}

function rowsOf([name, capital, demonym, latitude, longitude]: Country) {
  const country: KnowledgeRow = {
    id: `r:${name}`,
    wikidata: null,
    name,
    type: "LOC",
    kind: "country",
    aliases: [],
    source: "test",
  };
  const town: KnowledgeRow = {
    id: `r:${capital}`,
    wikidata: null,
    name: capital,
    type: "LOC",
    kind: "town",
    aliases: [],
    country: country.id,
    standsFor: country.id,
    latitude,
    longitude,
    source: "test",
  };
  return [
    { row: country, demonyms: ENDINGS.map((ending) => demonym + ending) },
    { row: town, demonyms: [] },
  ];
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
