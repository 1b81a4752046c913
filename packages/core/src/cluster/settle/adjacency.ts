/** Links between items, from either end. Whoever adds them adds each once. */
export class Adjacency<Item extends { readonly left: string; readonly right: string }> {
  readonly #links = new Map<string, Item[]>();

  add(link: Item): void {
    this.#put(link.left, link);
    this.#put(link.right, link);
  }

  neighbours(id: string, counts: (link: Item) => boolean): readonly string[] {
    const found: string[] = [];
    for (const link of this.#links.get(id) ?? []) if (counts(link)) found.push(otherEnd(link, id));
    return found;
  }

  /** Links with both ends among these, each once. */
  among(ids: ReadonlySet<string>): readonly Item[] {
    const found: Item[] = [];
    for (const id of ids)
      for (const link of this.#links.get(id) ?? []) if (link.left === id && ids.has(link.right)) found.push(link);
    return found;
  }

  forget(id: string): void {
    for (const link of this.#links.get(id) ?? []) {
      const other = otherEnd(link, id);
      const kept = this.#links.get(other)?.filter((each) => each !== link) ?? [];
      if (kept.length > 0) this.#links.set(other, kept);
      else this.#links.delete(other);
    }
    this.#links.delete(id);
  }

  #put(from: string, link: Item): void {
    const known = this.#links.get(from);
    if (known) known.push(link);
    else this.#links.set(from, [link]);
  }
}

function otherEnd({ left, right }: { readonly left: string; readonly right: string }, id: string): string {
  return left === id ? right : left;
}

/** Everything that can be reached from some items. */
export function reach(start: Iterable<string>, neighboursOf: (id: string) => Iterable<string>): ReadonlySet<string> {
  const found = new Set(start);
  for (const id of found) for (const other of neighboursOf(id)) found.add(other);
  return found;
}
