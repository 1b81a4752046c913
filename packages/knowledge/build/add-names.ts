import type { EntityType } from "@recoupe/core/model";
import type { BuiltCountry } from "./add-countries.ts";
import { readList, readOwn } from "./read-own.ts";
import { aliasesOf, ownId, type RowSet } from "./rows.ts";

/** What a section of `own/bodies.txt` holds, where that is no organisation (guide, 1.4). */
const MISC_SECTIONS = new Set([
  "network",
  "war",
  "weapon",
  "treaty",
  "prize",
  "competition",
  "work",
  "disease",
  "movement",
  "index",
]);

const typeOf = (section: string): EntityType => (MISC_SECTIONS.has(section) ? "MISC" : "ORG");

/** Adds bodies, media, parties, armed groups, companies, networks, wars, weapons… written by hand. */
export function addNames(rows: RowSet, countries: ReadonlyMap<string, BuiltCountry>): void {
  for (const { section, cells } of readOwn("bodies.txt")) {
    const [fullName = "", iso2 = "", wikidata = "", aliases] = cells;
    const name = fullName.replace(/ \((?!réseau social)[^)]*\)$/, "");
    const country = countries.get(iso2)?.row.id;
    rows.add({
      id: wikidata || ownId(section, fullName, iso2 || undefined),
      wikidata: wikidata || null,
      name,
      type: typeOf(section),
      kind: section,
      aliases: aliasesOf(
        name,
        readList(aliases).map((alias) => alias.replace(/ \([^)]*\)$/, "")),
      ),
      country,
      standsFor: section === "seat" ? country : undefined,
      source: "own",
    });
  }
}
