import type { KnowledgeRow } from "@recoupe/core/model";
import { readList, readOwn } from "./read-own.ts";
import { readCountries, readWorldCountries } from "./read-sources.ts";
import { aliasesOf, ownId, type RowSet } from "./rows.ts";

/** What the later steps need to know of a country. */
export interface BuiltCountry {
  readonly row: KnowledgeRow;
  readonly iso2: string;
  readonly englishNames: readonly string[];
}

/** The demonyms of all countries: folded word forms are made by the loader; here, each form with its country's row. */
export type Demonyms = Map<string, string>;

/** Adds every country with its French names, and its capital as a place that can stand for the state. */
export function addCountries(rows: RowSet, demonyms: Demonyms): ReadonlyMap<string, BuiltCountry> {
  const own = new Map(readOwn("countries.txt").map(({ cells }) => [cells[0] ?? "", cells]));
  const world = new Map(readWorldCountries().map((country) => [country.cca2, country]));
  const built = new Map<string, BuiltCountry>();
  for (const source of readCountries()) {
    const cells = own.get(source.iso2) ?? [];
    const french = world.get(source.iso2)?.translations.fra;
    const sourceName = french?.common ?? source.names.fr ?? source.name;
    const name = cells[1] || sourceName;
    const wikidata = cells[2] || source.wikidata;
    const row: KnowledgeRow = {
      id: wikidata || ownId("country", name, undefined),
      wikidata: wikidata || null,
      name,
      type: "LOC",
      kind: "country",
      aliases: aliasesOf(name, [
        ...readList(cells[3]),
        ...(cells[1] ? [] : [source.names.fr ?? ""]),
        french?.official ?? "",
      ]),
      latitude: Number(source.lat),
      longitude: Number(source.lon),
      source: "countries-states-cities",
    };
    built.set(source.iso2, {
      row: rows.add(row),
      iso2: source.iso2,
      englishNames: [
        source.name,
        world.get(source.iso2)?.name.common ?? "",
        world.get(source.iso2)?.name.official ?? "",
      ],
    });
    const fromSource = world.get(source.iso2)?.demonyms.fra;
    const pairs = cells[4]
      ? cells[4].split(",").map((pair) => readList(pair))
      : [[fromSource?.m ?? "", fromSource?.f ?? ""]];
    for (const pair of pairs) addDemonym(demonyms, pair, row.id);
    addCapital(rows, cells, row, source.iso2);
  }
  return built;
}

/** Forms in the order they were built: an earlier country keeps a form that a later one also claims. */
function addDemonym(demonyms: Demonyms, pair: readonly string[], country: string): void {
  for (const form of pair.filter((word) => word && !word.includes(" "))) {
    for (const variant of [form, pluralOf(form)]) {
      const word = variant.toLowerCase();
      if (!demonyms.has(word)) demonyms.set(word, country);
    }
  }
}

const pluralOf = (word: string): string =>
  /[sxz]$/.test(word) ? word : word.endsWith("al") ? `${word.slice(0, -2)}aux` : `${word}s`;

function addCapital(rows: RowSet, cells: readonly string[], state: KnowledgeRow, iso2: string): void {
  const [name, ...others] = readList(cells[5]);
  const wikidata = cells[6] || null;
  if (name) rows.add(capital(name, others, wikidata, state, iso2));
  for (const seat of readList(cells[7])) {
    rows.add({ ...capital(seat, [], null, state, iso2), kind: "town" });
  }
}

const capital = (
  name: string,
  aliases: readonly string[],
  wikidata: string | null,
  state: KnowledgeRow,
  iso2: string,
): KnowledgeRow => ({
  id: wikidata ?? ownId("town", name, iso2),
  wikidata,
  name,
  type: "LOC",
  kind: "capital",
  aliases,
  country: state.id,
  standsFor: state.id,
  source: "own",
});
