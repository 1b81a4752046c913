import { foldName } from "@recoupe/core/names";
import type { BuiltCountry } from "./add-countries.ts";
import { readFactbook } from "./read-sources.ts";
import { aliasesOf, ownId, type RowSet } from "./rows.ts";

/** Adds the parties that the Factbook lists and no table of ours has, under the names that stand in brackets and the acronym. */
export function addParties(rows: RowSet, countries: ReadonlyMap<string, BuiltCountry>): void {
  const byName = new Map(
    [...countries.values()].flatMap((country) =>
      country.englishNames.map((name) => [foldName(name), country.row] as const),
    ),
  );
  for (const entry of readFactbook()) {
    const country = byName.get(foldName(entry.name)) ?? byName.get(foldName(entry.long));
    if (!country) continue;
    for (const line of entry.parties.split(/<br ?\/?>/)) {
      const party = readParty(line.replace(/<[^>]+>/g, "").replace(/&[a-z]+;/g, ""));
      if (!party || [party.name, ...party.others].some((name) => rows.named("party", country.id, name))) continue;
      rows.add({
        id: ownId("party", party.name, country.id),
        wikidata: null,
        name: party.name,
        type: "ORG",
        kind: "party",
        aliases: aliasesOf(party.name, party.others),
        country: country.id,
        source: "factbook",
      });
    }
  }
}

/** « National Democratic Rally (Rassemblement National Democratique) or RND » in its three parts. */
function readParty(line: string): { readonly name: string; readonly others: readonly string[] } | undefined {
  const match = /^([^(]+?)(?: \(([^)]+)\))?(?: or ([^(]+?))?$/.exec(line.trim());
  const name = match?.[1]?.trim() ?? "";
  if (!match || name.length < 4 || name.length > 80) return undefined;
  return {
    name,
    others: [match[2] ?? "", match[3] ?? ""].map((other) => other.trim()).filter((other) => other.length > 2),
  };
}
