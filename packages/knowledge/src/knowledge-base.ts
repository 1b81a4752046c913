import type { KnowledgeBase, KnowledgeRow, Office } from "@recoupe/core/model";
import { foldName, remembering, soundKeys } from "@recoupe/core/names";
import { EMPTY_HASH, extendHash, hashKey, readRow } from "./format.ts";
import { HashSieve } from "./hash-sieve.ts";

/** A sorted column of hashes beside the numbers of the rows they lead to. */
interface Index {
  readonly hashes: Uint32Array;
  readonly rows: Uint32Array;
}

/** Lines of the shipped text with where each starts; a row is read when it is first asked for. Bytes take half a string's room. */
class RowTable {
  readonly #text: Buffer;
  readonly #starts: Uint32Array;
  readonly #read = new Map<number, KnowledgeRow>();

  constructor(text: Buffer) {
    this.#text = text;
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
    this.#starts = Uint32Array.from([...starts, text.length + 1]);
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  row(index: number): KnowledgeRow {
    let row = this.#read.get(index);
    if (!row) {
      row = readRow(this.#slice(this.#starts[index], (this.#starts[index + 1] ?? 1) - 1));
      this.#read.set(index, row);
    }
    return row;
  }

  /** The id alone, without reading the row. */
  id(index: number): string {
    const start = this.#starts[index] ?? 0;
    return this.#slice(start, this.#text.indexOf("\t", start));
  }

  /** Numbers of the rows that hold offices: the twelfth cell is theirs and persons are few. */
  persons(): readonly number[] {
    const found: number[] = [];
    for (let index = 0; index < this.length; index++) {
      const at = this.#typeAt(index);
      if (this.#slice(at, at + PERSON_CELL.length) === PERSON_CELL) found.push(index);
    }
    return found;
  }

  #slice(start: number | undefined, end: number): string {
    return this.#text.toString("utf8", start, end);
  }

  #typeAt(index: number): number {
    let at = this.#starts[index] ?? 0;
    for (let cell = 0; cell < 3; cell++) at = this.#text.indexOf("\t", cell === 0 ? at : at + 1);
    return at;
  }
}

const PERSON_CELL = "\tPER\t";

/** What `data/knowledge.bin.br` unpacks to, in this order. */
export interface Sections {
  readonly rows: Buffer;
  readonly demonyms: string;
  readonly exact: Index;
  readonly derived: Index;
  readonly lastNames: Index;
}

/** Answers lookups from the shipped columns; keeps nothing but the rows that were asked for. */
export function createKnowledgeBase(sections: Sections): KnowledgeBase {
  const table = new RowTable(sections.rows);
  const ids = new Map(Array.from({ length: table.length }, (_, index) => [table.id(index), index]));
  const demonyms = new Map(readPairs(sections.demonyms).map(([word, id]) => [foldName(word), id]));
  const sieve = new HashSieve(sections.exact.hashes);
  let offices: ReadonlyMap<string, readonly HeldOffice[]> | undefined;

  const get = (id: string): KnowledgeRow | undefined => {
    const index = ids.get(id);
    return index === undefined ? undefined : table.row(index);
  };
  // Every run of words with a capital is asked for, and by several stages.
  const findExact = remembering((name): readonly KnowledgeRow[] => {
    const key = foldName(name);
    if (!key) return [];
    return ranked(
      candidates(table, sections.exact, [key]).filter((row) => namesOf(row).some((own) => foldName(own) === key)),
      name,
    );
  });
  const findDerived = (name: string): readonly KnowledgeRow[] => {
    const keys = soundKeys(name);
    const isMeant = (row: KnowledgeRow): boolean =>
      namesOf(row).some((own) => soundKeys(own).some((key) => keys.includes(key)));
    return ranked(candidates(table, sections.derived, keys).filter(isMeant), name);
  };
  return {
    get,
    findExact,
    possibleEnds: (words, first) => {
      let [hash, ends] = [EMPTY_HASH, 0];
      for (let end = first; end < Math.min(words.length, first + MOST_ENDS); end++) {
        const word = words[end]!;
        // A mark is folded to nothing.
        if (word !== "") hash = extendHash(end === first ? hash : extendHash(hash, " "), word);
        if (sieve.mayHold(hash)) ends |= 1 << (end - first);
      }
      return ends;
    },
    find: (name) => {
      const exact = findExact(name);
      const more = findDerived(name).filter((row) => !exact.includes(row));
      return [...exact, ...more];
    },
    findByLastName: (lastName) => {
      const keys = soundKeys(lastName);
      const words = lastName.trim().split(/\s+/).length;
      const isMeant = (row: KnowledgeRow): boolean =>
        namesOf(row).some((own) => soundKeys(own.split(" ").slice(-words).join(" ")).some((key) => keys.includes(key)));
      return candidates(table, sections.lastNames, keys).filter(isMeant);
    },
    demonym: remembering((word) => {
      const id = masculineForms(foldName(word))
        .map((form) => demonyms.get(form))
        .find((found) => found !== undefined);
      return id === undefined ? undefined : get(id);
    }),
    holders: (title, of, day) => {
      offices ??= gatherOffices(table);
      const held = offices.get(`${title.toLowerCase()}/${of}`) ?? [];
      return held.filter(({ office }) => isHeldOn(office, day)).map(({ holder }) => holder);
    },
  };
}

/** Words of which `possibleEnds` tells. */
const MOST_ENDS = 16;

/** A feminine may be shared with a small territory (« américaine »): the masculine singular decides, the word itself comes last. */
const masculineForms = (word: string): readonly string[] => [
  word.replace(/nes?$/u, ""),
  word.replace(/es?$/u, ""),
  word.replace(/s$/u, ""),
  word,
];

interface HeldOffice {
  readonly office: Office;
  readonly holder: KnowledgeRow;
}

function gatherOffices(table: RowTable): ReadonlyMap<string, readonly HeldOffice[]> {
  const held = table.persons().flatMap((index) => {
    const holder = table.row(index);
    return (holder.offices ?? []).map((office) => ({ office, holder }));
  });
  return Map.groupBy(held, ({ office }) => `${office.title}/${office.of}`);
}

/** A month or a year counts from its first to its last day. */
function isHeldOn(office: Office, day: string): boolean {
  const starts = office.from === null || office.from.localeCompare(day.slice(0, office.from.length)) <= 0;
  const lasts = office.to === null || office.to.localeCompare(day.slice(0, office.to.length)) >= 0;
  return starts && lasts;
}

const namesOf = (row: KnowledgeRow): readonly string[] => [row.name, ...row.aliases];

function readPairs(text: string): readonly (readonly [string, string])[] {
  return text
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1)] as const);
}

function candidates(table: RowTable, index: Index, keys: readonly string[]): readonly KnowledgeRow[] {
  const found = new Set<number>();
  for (const key of keys) {
    const hash = hashKey(key);
    for (let at = firstAt(index.hashes, hash); index.hashes[at] === hash; at++) found.add(index.rows[at] ?? 0);
  }
  return [...found].map((row) => table.row(row));
}

/** Where the first hash that is not smaller stands. */
function firstAt(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a bare name most often means in the press: the lower, the earlier. Guessed; the tests show the cases. */
const KIND_ORDER = [
  "country",
  "capital",
  "network",
  "body",
  "seat",
  "agency",
  "medium",
  "person",
  "armed-group",
  "region",
  "water",
  "party",
  "company",
  "division",
  "town",
];

/** Same letters and accents first, then the kind, then the larger place. */
function ranked(rows: readonly KnowledgeRow[], name: string): readonly KnowledgeRow[] {
  const rank = (row: KnowledgeRow): number => {
    const kind = KIND_ORDER.indexOf(row.kind);
    return (namesOf(row).includes(name) ? 0 : 100) + (kind < 0 ? KIND_ORDER.length : kind);
  };
  return rows.toSorted((left, right) => rank(left) - rank(right) || (right.population ?? 0) - (left.population ?? 0));
}
