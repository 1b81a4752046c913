/** Finds who or what bears a name by a key of it. Names may be added at any time; each is read when one is asked for, not before. */
export class NameIndex<Named> {
  readonly #names: readonly Named[];
  readonly #keysOf: (named: Named) => Iterable<string>;
  readonly #known = new Map<string, Named[]>();
  #read = 0;

  constructor(names: readonly Named[], keysOf: (named: Named) => Iterable<string>) {
    this.#names = names;
    this.#keysOf = keysOf;
  }

  /** Those with any of the keys; one with several of them comes as often. */
  withAny(keys: readonly string[]): readonly Named[] {
    for (; this.#read < this.#names.length; this.#read++) this.#add(this.#names[this.#read]!);
    return keys.flatMap((key) => this.#known.get(key) ?? []);
  }

  #add(named: Named): void {
    for (const key of this.#keysOf(named)) {
      const known = this.#known.get(key);
      if (known === undefined) this.#known.set(key, [named]);
      else known.push(named);
    }
  }
}
