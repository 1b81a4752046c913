import type { KnowledgeRow } from "@recoupe/core/model";
import { foldName } from "@recoupe/core/names";

/** The rows gathered so far, found again by id and by name within a kind and a country. */
export class RowSet {
  readonly #rows = new Map<string, KnowledgeRow>();
  readonly #byName = new Map<string, string>();

  get rows(): readonly KnowledgeRow[] {
    return [...this.#rows.values()];
  }

  get(id: string): KnowledgeRow | undefined {
    return this.#rows.get(id);
  }

  named(kind: string, country: string | undefined, name: string): KnowledgeRow | undefined {
    const id = this.#byName.get(nameKey(kind, country, name));
    return id === undefined ? undefined : this.#rows.get(id);
  }

  /** Adds a row; when its id is taken the new row gets a numbered one, so that no row replaces another. */
  add(row: KnowledgeRow): KnowledgeRow {
    let id = row.id;
    for (let count = 2; this.#rows.has(id); count++) id = `${row.id}-${count}`;
    const added = id === row.id ? row : { ...row, id };
    this.#put(added);
    return added;
  }

  replace(row: KnowledgeRow): void {
    this.#put(row);
  }

  #put(row: KnowledgeRow): void {
    this.#rows.set(row.id, row);
    for (const name of [row.name, ...row.aliases]) {
      const key = nameKey(row.kind, row.country, name);
      if (!this.#byName.has(key)) this.#byName.set(key, row.id);
    }
  }
}

const nameKey = (kind: string, country: string | undefined, name: string): string =>
  `${kind}/${country ?? ""}/${foldName(name)}`;

/** A key of our own for a row without a certain Wikidata item. */
export function ownId(kind: string, name: string, country: string | undefined): string {
  const slug = foldName(name).replaceAll(" ", "-");
  return `r:${kind}:${country ? `${country.toLowerCase()}:` : ""}${slug}`;
}

/** Names without the canonical one, without repetition; a spelling that only differs in accents is kept. */
export function aliasesOf(name: string, others: readonly string[]): readonly string[] {
  return [...new Set(others.map((other) => other.trim()).filter((other) => other && other !== name))];
}
