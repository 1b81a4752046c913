import type { KnowledgeRow, Office } from "@recoupe/core/model";
import { foldName, soundKeys } from "@recoupe/core/names";
import type { BuiltCountry } from "./add-countries.ts";
import { readList, readOwn } from "./read-own.ts";
import { type FactbookCountry, readFactbook } from "./read-sources.ts";
import { aliasesOf, ownId, type RowSet } from "./rows.ts";

type Countries = ReadonlyMap<string, BuiltCountry>;

/** Adds public figures written by hand, then the heads of state and government that only the Factbook names. */
export function addPersons(rows: RowSet, countries: Countries): void {
  const relations = new Map<string, readonly string[]>();
  const bodies = new Map(
    rows.rows.filter((row) => row.kind !== "town" || row.source === "own").map((row) => [row.name, row]),
  );
  for (const { cells } of readOwn("persons.txt")) {
    const [name = "", gender, iso2 = "", wikidata = "", aliases, offices, family] = cells;
    const country = countries.get(iso2)?.row.id;
    const row = rows.add({
      id: wikidata || ownId("person", name, undefined),
      wikidata: wikidata || null,
      name,
      type: "PER",
      kind: "person",
      aliases: aliasesOf(name, readList(aliases)),
      country,
      gender: gender === "f" ? "f" : "m",
      offices: readList(offices).map((office) => readOffice(office, bodies, countries)),
      source: "own-public-offices",
    });
    if (family) relations.set(row.id, readList(family));
  }
  linkRelations(rows, relations);
  addFactbookHolders(rows, countries);
}

function readOffice(cell: string, bodies: ReadonlyMap<string, KnowledgeRow>, countries: Countries): Office {
  const [title = "", of = "", from = "", to = ""] = cell.split("@").map((part) => part.trim());
  const holder = countries.get(of)?.row ?? bodies.get(of);
  if (!holder) throw new Error(`own/persons.txt: « ${of} » is neither a country nor a name of another table`);
  return { title, of: holder.id, from: from === "?" || !from ? null : from, to: to || null };
}

function linkRelations(rows: RowSet, relations: ReadonlyMap<string, readonly string[]>): void {
  const persons = new Map(rows.rows.filter((row) => row.type === "PER").map((row) => [row.name, row]));
  for (const [id, cells] of relations) {
    const row = rows.get(id);
    if (!row) continue;
    const linked = cells.map((cell) => {
      const [word = "", name = ""] = cell.split("@").map((part) => part.trim());
      const other = persons.get(name);
      if (!other) throw new Error(`own/persons.txt: « ${name} » is no person of the table`);
      return { word, of: other.id };
    });
    rows.replace({ ...row, relations: linked });
  }
}

/** Countries that the Factbook names otherwise than the other sources; its own two-letter codes. */
const FACTBOOK_CODES: Readonly<Record<string, string>> = {
  cf: "CG",
  cg: "CD",
  ct: "CF",
  iv: "CI",
  cv: "CV",
  bm: "MM",
  tt: "TL",
  ks: "KR",
  kn: "KP",
  ga: "GM",
  bf: "BS",
  dr: "DO",
  wz: "SZ",
  tp: "ST",
  mk: "MK",
  ez: "CZ",
  fm: "FM",
  vt: "VA",
  kv: "XK",
  mi: "MW",
};

function addFactbookHolders(rows: RowSet, countries: Countries): void {
  const byName = new Map(
    [...countries.values()].flatMap((country) =>
      country.englishNames.map((name) => [foldName(name), country] as const),
    ),
  );
  for (const entry of readFactbook()) {
    const persons = rows.rows.filter((row) => row.type === "PER");
    const code = FACTBOOK_CODES[entry.gec];
    const country = code ? countries.get(code) : (byName.get(foldName(entry.name)) ?? byName.get(foldName(entry.long)));
    if (country) for (const holder of holdersOf(entry)) addHolder(rows, persons, country.row, holder);
  }
}

interface Holder {
  readonly name: string;
  readonly title: string;
  readonly from: string | null;
}

/** English title at the start of the Factbook's sentence, and the office it stands for. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:Interim |Transitional? |Acting |GNU Interim |CNSP )?(?:Prime Minister|Premier)\b/, "premier ministre"],
  [/^(?:State Affairs Commission |Interim |Transitional? |Acting )?President\b(?! of China)/, "président"],
  [/^Chancellor\b/, "chancelier"],
  [/^King\b/, "roi"],
  [/^(?:Sultan|Emperor|Emir|Amir|Prince|Grand Duke)\b/, "souverain"],
];

const RANKS = /\b(?:Gen|Col|Capt|Dr|Sir|Sr|General|Colonel|Captain|Ratu|Field Marshal|Lt)\b\.?\s*/g;

function holdersOf(entry: FactbookCountry): readonly Holder[] {
  return [entry.chief, entry.head].flatMap((sentence) => {
    const text = decodeEntities(sentence);
    const title = TITLES.find(([pattern]) => pattern.test(text));
    const match = title && /^([^(;,]+?)\s*\(since ([^);]+)\)/.exec(text.replace(title[0], "").trim());
    if (!title || !match) return [];
    const name = (match[1] ?? "").replace(RANKS, "").trim();
    return /\p{Lu}{3}/u.test(name) ? [{ name: capitalise(name), title: title[1], from: isoDate(match[2] ?? "") }] : [];
  });
}

const capitalise = (name: string): string =>
  name.replace(
    /\p{Lu}[\p{Lu}'’]+/gu,
    (word) =>
      word.charAt(0) +
      word
        .slice(1)
        .toLowerCase()
        .replace(/(?<=['’])\p{L}/gu, (letter) => letter.toUpperCase()),
  );

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** « 12 December 2019 », « April 2018 » or « 1997 » as ISO day, month or year; null for anything else. */
function isoDate(text: string): string | null {
  const match = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]* )?(\d{4})/.exec(text);
  if (!match) return null;
  const [, day, month, year] = match;
  const index = month ? MONTHS.indexOf(month.toLowerCase()) + 1 : 0;
  return [year, index ? String(index).padStart(2, "0") : "", day ? day.padStart(2, "0") : ""].filter(Boolean).join("-");
}

const NAMED_LETTERS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  cedil: "\u0327",
};

const decodeEntities = (text: string): string =>
  text
    .replace(
      /&([A-Za-z])(acute|grave|circ|tilde|uml|cedil);/g,
      (_, letter: string, mark: string) => letter + (NAMED_LETTERS[mark] ?? ""),
    )
    .replace(/&rsquo;/g, "’")
    .normalize("NFC");

/** Adds a holder unless somebody of the country written by hand already bears one of the names. */
function addHolder(rows: RowSet, persons: readonly KnowledgeRow[], country: KnowledgeRow, holder: Holder): void {
  const keys = new Set(
    holder.name
      .split(" ")
      .filter((word) => word.length > 3)
      .flatMap((word) => soundKeys(word)),
  );
  // A king or a president is listed again under every territory of his.
  const named = persons.find((row) =>
    [row.name, ...row.aliases].some((name) => foldName(name) === foldName(holder.name)),
  );
  const known =
    named ??
    persons.find(
      (row) =>
        row.country === country.id &&
        [row.name, ...row.aliases].some((name) =>
          name.split(/[ -]/).some((word) => word.length > 3 && soundKeys(word).some((key) => keys.has(key))),
        ),
    );
  if (known) return;
  rows.add({
    id: ownId("person", holder.name, undefined),
    wikidata: null,
    name: holder.name,
    type: "PER",
    kind: "person",
    aliases: [],
    country: country.id,
    offices: [{ title: holder.title, of: country.id, from: holder.from, to: null }],
    source: "factbook",
  });
}
