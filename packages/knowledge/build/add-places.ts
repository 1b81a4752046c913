import type { KnowledgeRow } from "@recoupe/core/model";
import { foldName, romanise, soundKeys } from "@recoupe/core/names";
import type { BuiltCountry } from "./add-countries.ts";
import { frenchDivision, frenchTown } from "./french-place-name.ts";
import { readList, readOwn } from "./read-own.ts";
import { readDivisions, readPackagedTowns, readTowns, type SourcePlace } from "./read-sources.ts";
import { aliasesOf, ownId, type RowSet } from "./rows.ts";

type Countries = ReadonlyMap<string, BuiltCountry>;

/** Adds the places written by hand, then first-level divisions and towns of the sources; a place met twice is merged. */
export function addPlaces(rows: RowSet, countries: Countries): void {
  addOwnPlaces(rows, countries);
  addDivisions(rows, countries);
  const towns = readTowns();
  const certain = certainItems(towns);
  for (const town of towns) addTown(rows, countries, town, certain, "countries-states-cities");
  for (const town of readPackagedTowns()) addTown(rows, countries, town, certain, "geonames");
}

function addOwnPlaces(rows: RowSet, countries: Countries): void {
  for (const { section, cells } of readOwn("places.txt")) {
    const [name = "", iso2 = "", wikidata = "", aliases, coordinates = ""] = cells;
    const country = countries.get(iso2)?.row.id;
    const [latitude, longitude] = coordinates ? coordinates.split(",").map(Number) : [];
    const known = rows.named("town", country, name) ?? rows.named("capital", country, name);
    const row: KnowledgeRow = {
      id: known?.id ?? (wikidata || ownId(section, name, iso2 || undefined)),
      wikidata: wikidata || known?.wikidata || null,
      name: withoutNote(name),
      type: "LOC",
      kind: section,
      aliases: aliasesOf(withoutNote(name), [...(known?.aliases ?? []), ...readList(aliases)]),
      country,
      standsFor: known?.standsFor,
      latitude,
      longitude,
      source: "own",
    };
    if (known) rows.replace(row);
    else rows.add(row);
  }
}

const withoutNote = (name: string): string => name.replace(/ \([^)]*\)$/, "");

/** Russian divisions bear adjectives' stems in the source; the French press puts the kind before the name. */
const RUSSIAN_KINDS: Readonly<Record<string, string>> = {
  "administrative region": "Oblast de",
  "administrative territory": "Kraï de",
};

function addDivisions(rows: RowSet, countries: Countries): void {
  const own = new Map(readOwn("divisions.txt").map(({ cells }) => [cells[0] ?? "", cells]));
  const places = readDivisions();
  const shared = sharedItems(places);
  for (const place of places) {
    const country = countries.get(place.country)?.row;
    if (!country) continue;
    const cells = own.get(place.wikidata);
    const plain = frenchDivision(place);
    const kind = place.country === "RU" ? RUSSIAN_KINDS[place.type] : undefined;
    const name = cells?.[1] || (kind && !plain.startsWith("Oblast") ? `${kind} ${plain}` : plain);
    const existing = [
      rows.named("region", country.id, name),
      rows.named("capital", country.id, name),
      rows.named("country", undefined, name),
    ].find(Boolean);
    if (existing) {
      rows.replace({
        ...existing,
        ...atPlace(place),
        wikidata: existing.wikidata ?? (shared.has(place.wikidata) ? null : place.wikidata || null),
      });
      continue;
    }
    const wikidata = place.wikidata && !shared.has(place.wikidata) && !rows.get(place.wikidata) ? place.wikidata : null;
    const names = cells ? readList(cells[2]) : [plain, place.name, ...derivedNames(place)];
    rows.add({
      id: wikidata ?? ownId("division", name, place.country),
      wikidata,
      name,
      type: "LOC",
      kind: "division",
      aliases: aliasesOf(name, names),
      country: country.id,
      ...atPlace(place),
      source: "countries-states-cities",
    });
  }
}

const atPlace = (place: SourcePlace): Pick<KnowledgeRow, "latitude" | "longitude"> => ({
  latitude: place.latitude,
  longitude: place.longitude,
});

function addTown(
  rows: RowSet,
  countries: Countries,
  place: SourcePlace,
  certain: ReadonlySet<string>,
  source: string,
): void {
  const country = countries.get(place.country)?.row;
  if (!country || isPartOfTown(place)) return;
  const name = frenchTown(place);
  const names = [name, place.name, ...derivedNames(place)];
  const existing = names
    .flatMap((candidate) => [rows.named("capital", country.id, candidate), rows.named("town", country.id, candidate)])
    .find((row) => row && isNear(row, place));
  if (existing) {
    rows.replace({
      ...existing,
      ...atPlace(place),
      population: Math.max(existing.population ?? 0, place.population) || undefined,
      wikidata: existing.wikidata ?? (certain.has(place.wikidata) && !rows.get(place.wikidata) ? place.wikidata : null),
      aliases: aliasesOf(existing.name, [...existing.aliases, ...names]),
    });
    return;
  }
  const wikidata = certain.has(place.wikidata) && !rows.get(place.wikidata) ? place.wikidata : null;
  rows.add({
    id: wikidata ?? ownId("town", name, place.country),
    wikidata,
    name,
    type: "LOC",
    kind: "town",
    aliases: aliasesOf(name, names),
    country: country.id,
    ...atPlace(place),
    population: place.population || undefined,
    source,
  });
}

/** Quarters and sections of a town are no places of their own for a reader of news, and their items are often the town's. */
const isPartOfTown = (place: SourcePlace): boolean =>
  /^(?:section|district|adm4|locality)$/.test(place.type) && place.population < 20000;

/** Degrees within which two places of one name in one country are taken for one. Guessed: about 50 km. */
const SAME_PLACE_DEGREES = 0.5;

const isNear = (row: KnowledgeRow, place: SourcePlace): boolean =>
  row.latitude === undefined ||
  row.longitude === undefined ||
  Math.hypot(row.latitude - place.latitude, row.longitude - place.longitude) < SAME_PLACE_DEGREES;

/**
 * Items that may be shipped as certain: borne by one place only, of a size that newspapers name, and old enough to have
 * been made for the place itself. The source also links districts and namesakes; how many of the rest are right has not been checked.
 */
function certainItems(places: readonly SourcePlace[]): ReadonlySet<string> {
  const shared = sharedItems(places);
  const isCertain = (place: SourcePlace): boolean =>
    place.wikidata !== "" &&
    !shared.has(place.wikidata) &&
    Number(place.wikidata.slice(1)) < NEWEST_CERTAIN_ITEM &&
    (place.population >= CERTAIN_POPULATION || place.type === "adm1");
  return new Set(places.filter(isCertain).map((place) => place.wikidata));
}

/** Wikidata numbers rise with time; items of well-known places were made in its first months. Guessed. */
const NEWEST_CERTAIN_ITEM = 500000;
const CERTAIN_POPULATION = 50000;

function sharedItems(places: readonly SourcePlace[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { wikidata } of places) counts.set(wikidata, (counts.get(wikidata) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([item]) => item));
}

/** French spellings derived from the Cyrillic names, where they are not pronounced like the names already there. */
function derivedNames(place: SourcePlace): readonly string[] {
  const known = new Set([place.name, place.french].flatMap((name) => soundKeys(name)));
  return [place.russian, place.ukrainian]
    .filter((name) => name && !name.includes(" ") && !soundKeys(name).some((key) => known.has(key)))
    .map((name) => romanise(name, "fr"))
    .filter((name) => foldName(name).length > 2);
}
