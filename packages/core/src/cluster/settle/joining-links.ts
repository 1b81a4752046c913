import type { Link } from "../compare/link.ts";
import { Adjacency } from "./adjacency.ts";

/**
 * Likeness of the neighbours of two items (cosine of the sets, each item among its own: « structural similarity », Xu et al., SCAN, 2007) from
 * which a link between them holds. One article that tells of two matters, or an act that two days have in common, would else
 * lead from everything to everything, and what a new article may change would have no end. Up to 0.5 the recouping sets give the figures
 * that they give without it, at 0.7 they fall; an article that eleven others are linked to, and these not to one another, keeps them at 0.4.
 */
const SUPPORT = 0.4;

/** Links of which the strong ones join, where those around both ends are mostly the same: whether one holds depends on what is a step away. */
export class JoiningLinks {
  readonly #threshold: number;
  readonly #links = new Adjacency<Link>();
  readonly #around = new Map<string, ReadonlySet<string>>();
  /** Kept from one article to the next: what an item is joined to hangs on its neighbours and theirs alone. */
  readonly #joined = new Map<string, ReadonlySet<string>>();
  /** Items that have got or lost a neighbour since somebody asked what is joined. */
  readonly #changed = new Set<string>();

  /** `threshold`: least score of a link that joins. */
  constructor(threshold: number) {
    this.#threshold = threshold;
  }

  add(link: Link): void {
    this.#links.add(link);
    if (!this.#isStrong(link)) return;
    for (const id of [link.left, link.right]) this.#change(id);
  }

  /** An item and all that strong links lead to, whether they hold or not. */
  around(id: string): ReadonlySet<string> {
    const known = this.#around.get(id);
    if (known) return known;
    const found = new Set([id, ...this.#links.neighbours(id, (link) => this.#isStrong(link))]);
    this.#around.set(id, found);
    return found;
  }

  /** Whether the neighbours of two that a strong link joins are mostly the same. */
  #agree(left: string, right: string): boolean {
    const [one, other] = [this.around(left), this.around(right)];
    const [few, many] = one.size <= other.size ? [one, other] : [other, one];
    let shared = 0;
    for (const item of few) if (many.has(item)) shared++;
    return shared >= SUPPORT * Math.sqrt(few.size * many.size);
  }

  /** What an item is joined to. */
  joined(id: string): ReadonlySet<string> {
    this.#letGoOfChanged();
    const known = this.#joined.get(id);
    if (known) return known;
    const found = new Set([...this.around(id)].filter((other) => other !== id && this.#agree(id, other)));
    this.#joined.set(id, found);
    return found;
  }

  /** Links with both ends among these, each once. */
  among(ids: ReadonlySet<string>): readonly Link[] {
    return this.#links.among(ids);
  }

  /** Those of some links that join. */
  holding(links: readonly Link[]): readonly Link[] {
    return links.filter((link) => this.#isStrong(link) && this.joined(link.left).has(link.right));
  }

  forget(id: string): void {
    for (const other of this.around(id)) this.#change(other);
    this.#links.forget(id);
    this.#around.delete(id);
    this.#joined.delete(id);
    this.#changed.delete(id);
  }

  #change(id: string): void {
    this.#around.delete(id);
    this.#changed.add(id);
  }

  #letGoOfChanged(): void {
    for (const id of this.#changed) for (const other of this.around(id)) this.#joined.delete(other);
    this.#changed.clear();
  }

  #isStrong({ veto, score }: Link): boolean {
    return veto === undefined && score >= this.#threshold;
  }
}
