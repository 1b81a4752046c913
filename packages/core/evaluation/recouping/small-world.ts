import type { FrenchModel } from "../../src/language/french-model.ts";
import { type KnowledgeBase, type KnowledgeRow, type StageContext, Trace } from "../../src/model/index.ts";

/** Countries of the evaluation set, their capitals and demonyms: enough of a knowledge base for tests of the core. */
const COUNTRIES: readonly (readonly [name: string, capital: string, demonym: string])[] = [
  ["Mali", "Bamako", "malien"],
  ["Chili", "Santiago", "chilien"],
  ["Philippines", "Manille", "philippin"],
  ["Vietnam", "Hanoï", "vietnamien"],
  ["Algérie", "Alger", "algérien"],
  ["Belgique", "Bruxelles", "belge"],
  ["Soudan", "Khartoum", "soudanais"],
  ["Qatar", "Doha", "qatari"],
  ["Fidji", "Suva", "fidjien"],
  ["Australie", "Canberra", "australien"],
];

const ENDINGS = ["", "e", "s", "es", "ne", "nes"];

/** A knowledge base of ten countries, and a context that needs no data package. */
export function smallWorld(): StageContext {
  const rows = COUNTRIES.flatMap(([name, capital, demonym]) => rowsOf(name, capital, demonym));
  const byName = Map.groupBy(rows, ({ row }) => fold(row.name));
  const byDemonym = new Map(rows.flatMap(({ row, demonyms }) => demonyms.map((word) => [fold(word), row] as const)));
  const find = (name: string) => (byName.get(fold(name)) ?? []).map(({ row }) => row);
  const knowledge: KnowledgeBase = {
    find,
    findExact: find,
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

function rowsOf(name: string, capital: string, demonym: string) {
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
