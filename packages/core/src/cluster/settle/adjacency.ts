/** Links between items, from either end. */
export class Adjacency<Item extends { readonly left: string; readonly right: string }> {
  readonly #links = new Map<string, Map<string, Item>>();

  add(link: Item): void {
    this.#put(link.left, link.right, link);
    this.#put(link.right, link.left, link);
  }

  linksOf(id: string): readonly Item[] {
    return [...(this.#links.get(id)?.values() ?? [])];
  }

  neighbours(id: string, counts: (link: Item) => boolean): readonly string[] {
    const found: string[] = [];
    for (const [other, link] of this.#links.get(id) ?? []) if (counts(link)) found.push(other);
    return found;
  }

  /** Links with both ends among these, each once. */
  among(ids: ReadonlySet<string>): readonly Item[] {
    const found = new Set<Item>();
    for (const id of ids) for (const [other, link] of this.#links.get(id) ?? []) if (ids.has(other)) found.add(link);
    return [...found];
  }

  forget(id: string): void {
    for (const other of this.#links.get(id)?.keys() ?? []) this.#links.get(other)?.delete(id);
    this.#links.delete(id);
  }

  #put(from: string, to: string, link: Item): void {
    const known = this.#links.get(from);
    if (known) known.set(to, link);
    else this.#links.set(from, new Map([[to, link]]));
  }
}

/** Everything that can be reached from some items. */
export function reach(start: Iterable<string>, neighboursOf: (id: string) => Iterable<string>): ReadonlySet<string> {
  const found = new Set(start);
  for (const id of found) for (const other of neighboursOf(id)) found.add(other);
  return found;
}
