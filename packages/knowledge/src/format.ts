import type { EntityType, KnowledgeRow, Office } from "@recoupe/core/model";

/** Hash of a key without letters, from which `extendHash` goes on. */
export const EMPTY_HASH = 0x811c9dc5;

/** 32-bit FNV-1a of the UTF-16 code units: the number under which a key is filed. Source: Fowler, Noll and Vo. */
export function hashKey(key: string): number {
  return extendHash(EMPTY_HASH, key) >>> 0;
}

/** The hash of a key that goes on with `more`. */
export function extendHash(hash: number, more: string): number {
  let extended = hash;
  for (let at = 0; at < more.length; at++) extended = Math.imul(extended ^ more.charCodeAt(at), 0x01000193);
  return extended;
}

const writeOffice = (office: Office): string =>
  [office.title, office.of, office.from ?? "?", office.to ?? ""].join("@");

function readOffice(cell: string): Office {
  const [title = "", of = "", from = "?", to = ""] = cell.split("@");
  return { title, of, from: from === "?" ? null : from, to: to || null };
}

/** A row as it stands in the shipped text: one line, cells between tabs, lists between bars. */
export function writeRow(row: KnowledgeRow): string {
  return [
    row.id,
    row.wikidata ?? "",
    row.name,
    row.type,
    row.kind,
    row.aliases.join("|"),
    row.country ?? "",
    row.standsFor ?? "",
    row.latitude ?? "",
    row.longitude ?? "",
    row.population ?? "",
    row.gender ?? "",
    (row.offices ?? []).map(writeOffice).join("|"),
    (row.relations ?? []).map((relation) => `${relation.word}@${relation.of}`).join("|"),
    row.source,
  ].join("\t");
}

const list = (cell: string | undefined): string[] => (cell ? cell.split("|") : []);
const number = (cell: string | undefined): number | undefined => (cell ? Number(cell) : undefined);

/** Reads a line that `writeRow` made. */
export function readRow(line: string): KnowledgeRow {
  const cells = line.split("\t");
  const [id = "", wikidata, name = "", type, kind = "", aliases, country, standsFor, ...rest] = cells;
  const [latitude, longitude, population, gender, offices, relations, source = ""] = rest;
  return {
    id,
    wikidata: wikidata || null,
    name,
    type: type as EntityType,
    kind,
    aliases: list(aliases),
    country: country || undefined,
    standsFor: standsFor || undefined,
    latitude: number(latitude),
    longitude: number(longitude),
    population: number(population),
    gender: gender === "m" || gender === "f" ? gender : undefined,
    offices: offices ? list(offices).map(readOffice) : undefined,
    relations: relations
      ? list(relations).map((cell) => ({ word: cell.split("@")[0] ?? "", of: cell.split("@")[1] ?? "" }))
      : undefined,
    source,
  };
}
