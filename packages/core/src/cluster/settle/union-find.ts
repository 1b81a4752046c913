/** Disjoint sets over names. */
export class UnionFind {
  readonly #parent = new Map<string, string>();

  find(name: string): string {
    const parent = this.#parent.get(name);
    if (parent === undefined || parent === name) return name;
    const root = this.find(parent);
    this.#parent.set(name, root);
    return root;
  }

  /** Joins two sets; the root is the smaller name, so that the order of joining does not show. */
  join(left: string, right: string): void {
    const [one, other] = [this.find(left), this.find(right)];
    if (one === other) return;
    const [root, child] = one < other ? [one, other] : [other, one];
    this.#parent.set(root, root);
    this.#parent.set(child, root);
  }
}
