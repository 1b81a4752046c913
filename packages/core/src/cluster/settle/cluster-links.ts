import type { Link } from "../compare/link.ts";
import { GROUP_SHARE } from "../thresholds.ts";

/** What people decided: `same` joins whatever the machine thinks, `different` keeps apart whatever it thinks. */
export interface Constraint {
  readonly left: string;
  readonly right: string;
  readonly decision: "same" | "different";
}

export interface Group {
  readonly members: readonly string[];
  /** Links between members that count for the reader, best first. */
  readonly links: readonly Link[];
}

/**
 * Groups joined by links of at least `threshold`, best links first, never across a veto.
 * The result depends on the set of links alone, not on their order: ties fall by name.
 */
export function clusterLinks(
  links: readonly Link[],
  threshold: number,
  constraints: readonly Constraint[] = [],
  groupShare: number = GROUP_SHARE,
): readonly Group[] {
  const order = links.filter(({ score, veto }) => veto === undefined && score >= threshold).sort(byScoreThenName);
  const state = new Grouping(order, threshold * groupShare);
  for (const { left, right, decision } of sortedConstraints(constraints)) {
    if (decision === "different") state.keepApart(left, right);
    else state.joinUnlessApart(left, right);
  }
  state.weigh(links);
  for (const link of order) state.tryJoin(link);
  return state.groups();
}

function sortedConstraints(constraints: readonly Constraint[]): readonly Constraint[] {
  // What must stay apart is known before anything is joined; names break ties.
  const name = ({ left, right, decision }: Constraint) => `${decision === "different" ? 0 : 1} ${left} ${right}`;
  return [...constraints].sort((one, other) => compareText(name(one), name(other)));
}

function byScoreThenName(one: Link, other: Link): number {
  return other.score - one.score || compareText(one.left, other.left) || compareText(one.right, other.right);
}

/** Code unit order, the same in every locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

class Grouping {
  readonly #groupOf = new Map<string, Set<string>>();
  readonly #pairs = new Map<string, Map<string, Link>>();
  readonly #apart = new Set<string>();
  /** Links that may join, best first. */
  readonly #order: readonly Link[];
  readonly #meanThreshold: number;

  constructor(order: readonly Link[], meanThreshold: number) {
    this.#order = order;
    this.#meanThreshold = meanThreshold;
    for (const { left, right } of order) {
      this.#group(left);
      this.#group(right);
    }
  }

  /** Takes note of all links, weak ones and vetoes too, between members that something may join. */
  weigh(links: readonly Link[]): void {
    for (const link of links) {
      if (!this.#groupOf.has(link.left) || !this.#groupOf.has(link.right)) continue;
      this.#remember(link.left, link.right, link);
      this.#remember(link.right, link.left, link);
    }
  }

  keepApart(left: string, right: string): void {
    this.#apart.add(pairName(left, right));
  }

  join(left: string, right: string): void {
    const [one, other] = [this.#group(left), this.#group(right)];
    if (one === other) return;
    for (const member of other) {
      one.add(member);
      this.#groupOf.set(member, one);
    }
  }

  /** Whoever judges resolves what cannot both hold; what is left of it is kept apart. */
  joinUnlessApart(left: string, right: string): void {
    if (!this.#areApart(this.#group(left), this.#group(right))) this.join(left, right);
  }

  tryJoin(link: Link): void {
    const [one, other] = [this.#group(link.left), this.#group(link.right)];
    if (one !== other && this.#mayJoin(one, other)) this.join(link.left, link.right);
  }

  groups(): readonly Group[] {
    const distinct = [...new Set(this.#groupOf.values())].filter((members) => members.size > 1);
    const within = Map.groupBy(
      this.#order.filter(({ left, right }) => this.#group(left) === this.#group(right)),
      ({ left }) => this.#group(left),
    );
    return distinct.map((members) => ({ members: [...members].sort(), links: within.get(members) ?? [] }));
  }

  /** No pair across may be ruled out, and the pairs that were compared must fit on average. */
  #mayJoin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
    let [sum, count] = [0, 0];
    for (const left of one) {
      for (const right of other) {
        if (this.#apart.size > 0 && this.#apart.has(pairName(left, right))) return false;
        const link = this.#pairs.get(left)?.get(right);
        if (link?.veto !== undefined) return false;
        if (!link) continue;
        sum += link.score;
        count++;
      }
    }
    return sum >= count * this.#meanThreshold;
  }

  #areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
    return [...one].some((left) => [...other].some((right) => this.#apart.has(pairName(left, right))));
  }

  #group(member: string): Set<string> {
    const known = this.#groupOf.get(member);
    if (known) return known;
    const alone = new Set([member]);
    this.#groupOf.set(member, alone);
    return alone;
  }

  #remember(from: string, to: string, link: Link): void {
    const known = this.#pairs.get(from);
    if (known) known.set(to, link);
    else this.#pairs.set(from, new Map([[to, link]]));
  }
}

function pairName(left: string, right: string): string {
  return left < right ? `${left}|${right}` : `${right}|${left}`;
}
