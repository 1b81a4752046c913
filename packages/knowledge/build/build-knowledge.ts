/** Makes `data/knowledge.bin.br` from `own/`, `sources/` and two packages: `node build/build-knowledge.ts`. Same input, same bytes. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { KnowledgeRow } from "@recoupe/core/model";
import { foldName, soundKeys } from "@recoupe/core/names";
import { hashKey, writeRow } from "../src/format.ts";
import { addCountries, type Demonyms } from "./add-countries.ts";
import { addNames } from "./add-names.ts";
import { addParties } from "./add-parties.ts";
import { addPersons } from "./add-persons.ts";
import { addPlaces } from "./add-places.ts";
import { RowSet } from "./rows.ts";

const rows = new RowSet();
const demonyms: Demonyms = new Map();
const countries = addCountries(rows, demonyms);
addPlaces(rows, countries);
addNames(rows, countries);
addParties(rows, countries);
addPersons(rows, countries);

/** Hashes in rising order with the rows they lead to, so that the loader can search them as they are. */
function indexRows(
  all: readonly KnowledgeRow[],
  keysOf: (row: KnowledgeRow) => readonly string[],
): readonly Uint32Array<ArrayBuffer>[] {
  const pairs = all.flatMap((row, index) =>
    [...new Set(keysOf(row).map(hashKey))].map((hash) => [hash, index] as const),
  );
  pairs.sort((left, right) => left[0] - right[0] || left[1] - right[1]);
  return [Uint32Array.from(pairs, ([hash]) => hash), Uint32Array.from(pairs, ([, index]) => index)];
}

const namesOf = (row: KnowledgeRow): readonly string[] => [row.name, ...row.aliases];
const lastNamesOf = (row: KnowledgeRow): readonly string[] => (row.type === "PER" ? namesOf(row).flatMap(endings) : []);
/** « Ursula von der Leyen » may be called by its last one, two or three words. */
function endings(name: string): readonly string[] {
  const words = name.split(" ");
  return [1, 2, 3].filter((count) => count < words.length).map((count) => words.slice(-count).join(" "));
}

const all = rows.rows;
const sections: readonly Uint8Array[] = [
  Buffer.from(all.map(writeRow).join("\n")),
  Buffer.from([...demonyms].map(([word, id]) => `${word}\t${id}`).join("\n")),
  ...[
    ...indexRows(all, (row) => namesOf(row).map(foldName)),
    ...indexRows(all, (row) => namesOf(row).flatMap(soundKeys)),
    ...indexRows(all, (row) => lastNamesOf(row).flatMap(soundKeys)),
  ].map((column) => Buffer.from(column.buffer)),
];
const lengths = Uint32Array.from([sections.length, ...sections.map((section) => section.length)]);
const packed = Buffer.concat([Buffer.from(lengths.buffer), ...sections]);
const shipped = brotliCompressSync(packed, {
  params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: packed.length },
});
writeFileSync(join(import.meta.dirname, "../data/knowledge.bin.br"), shipped);
const counts = Map.groupBy(all, (row) => row.kind);
process.stdout.write(`${all.length} rows, ${packed.length} bytes, ${shipped.length} compressed\n`);
process.stdout.write(`${[...counts].map(([kind, found]) => `${kind} ${found.length}`).join(", ")}\n`);
