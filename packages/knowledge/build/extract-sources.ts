/**
 * Takes from the downloaded open data what the knowledge base uses, and keeps it in `sources/`, so that the base can be
 * rebuilt without the downloads: `node build/extract-sources.ts FOLDER`. Provenance and licences: LICENSES.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gunzipSync } from "node:zlib";

interface SourcePlace {
  readonly name: string;
  readonly country: string;
  readonly type: string;
  readonly lat: number;
  readonly lon: number;
  readonly population?: number;
  readonly native?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly wikidata?: string;
}

interface SourceCountry {
  readonly gec: string;
  readonly name?: Readonly<Record<string, string>>;
  readonly executive?: Readonly<Record<string, string>>;
  readonly parties?: { readonly text?: string };
}

const folder = process.argv[2];
if (!folder) throw new Error("usage: node build/extract-sources.ts FOLDER");

const readLines = (text: string): SourcePlace[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as SourcePlace);

/** One line a place: name, country, type, coordinates, population, names in French, Russian and Ukrainian, item. */
const toLine = (place: SourcePlace): string =>
  [
    place.name,
    place.country,
    place.type,
    Number(place.lat).toFixed(3),
    Number(place.lon).toFixed(3),
    place.population ?? "",
    place.names.fr ?? "",
    place.country === "UA" || place.country === "RU" || place.country === "BY" ? (place.names.ru ?? "") : "",
    place.country === "UA" ? (place.names.uk ?? "") : "",
    place.wikidata ?? "",
  ].join("\t");

const keep = (name: string, text: string): void =>
  writeFileSync(
    join(import.meta.dirname, "../sources", name),
    brotliCompressSync(Buffer.from(text), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }),
  );

const factbook = JSON.parse(readFileSync(join(folder, "factbook.json"), "utf8")) as SourceCountry[];
keep(
  "factbook.json.br",
  JSON.stringify(
    factbook.map(({ gec, name, executive, parties }) => ({
      gec,
      name: name?.["conventional short form"] ?? "",
      long: name?.["conventional long form"] ?? "",
      chief: executive?.["chief of state"] ?? "",
      head: executive?.["head of government"] ?? "",
      parties: parties?.text ?? "",
    })),
  ),
);
keep("countries.jsonl.br", readFileSync(join(folder, "countries.jsonl"), "utf8"));
keep(
  "divisions.tsv.br",
  readLines(readFileSync(join(folder, "states.jsonl"), "utf8"))
    .map(toLine)
    .join("\n"),
);
keep(
  "towns.tsv.br",
  readLines(gunzipSync(readFileSync(join(folder, "cities.jsonl.gz"))).toString("utf8"))
    .map(toLine)
    .join("\n"),
);
