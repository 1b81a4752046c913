import type { Link } from "../compare/link.ts";

/** Members joined so far, and what stands between them and each other group that any link names. */
interface Cluster {
  readonly members: string[];
  readonly between: Map<Cluster, Between>;
}

/** All links between two groups taken together, kept up to date as groups join: to add them up anew for each link costs their product. */
interface Between {
  sum: number;
  count: number;
  /** The machine is sure that some two differ. */
  vetoed: boolean;
  /** A person told some two apart. */
  apart: boolean;
}

/** Members in disjoint groups, and the links across. */
export class Grouping {
  readonly #clusterOf: Map<string, Cluster>;

  constructor(members: Iterable<string>) {
    this.#clusterOf = new Map([...members].map((member) => [member, { members: [member], between: new Map() }]));
  }

  /** Takes note of a link, a weak one or a veto too; one that leads elsewhere counts for nothing. */
  weigh({ left, right, score, veto }: Link): void {
    const between = this.#between(left, right);
    if (!between) return;
    between.sum += score;
    between.count++;
    between.vetoed ||= veto !== undefined;
  }

  keepApart(left: string, right: string): void {
    const between = this.#between(left, right);
    if (between) between.apart = true;
  }

  /** Whoever judges resolves what cannot both hold; what is left of it is kept apart. */
  joinUnlessApart(left: string, right: string): void {
    this.#joinIf(left, right, (between) => !between?.apart);
  }

  /** Joins two groups unless a pair across is ruled out or the pairs that were compared do not fit on average. */
  joinIfAlike(left: string, right: string, leastMean: number): void {
    this.#joinIf(
      left,
      right,
      (between) => !between || !(between.apart || between.vetoed || between.sum < between.count * leastMean),
    );
  }

  areTogether(left: string, right: string): boolean {
    return this.#clusterOf.get(left) === this.#clusterOf.get(right);
  }

  /** Members of the group of one; the same list for each of them. */
  membersWith(member: string): readonly string[] {
    return this.#clusterOf.get(member)?.members ?? [];
  }

  /** Groups of two or more, in the order in which the first of each was named. */
  groups(): readonly (readonly string[])[] {
    return [...new Set(this.#clusterOf.values())].map(({ members }) => members).filter(({ length }) => length > 1);
  }

  #joinIf(left: string, right: string, fits: (between: Between | undefined) => boolean): void {
    const [one, other] = [this.#clusterOf.get(left), this.#clusterOf.get(right)];
    if (!one || !other || one === other || !fits(one.between.get(other))) return;
    const [into, from] = one.between.size >= other.between.size ? [one, other] : [other, one];
    for (const member of from.members) this.#clusterOf.set(member, into);
    into.members.push(...from.members);
    into.between.delete(from);
    from.between.delete(into);
    for (const [third, between] of from.between) {
      third.between.delete(from);
      const known = into.between.get(third);
      const all = known ? together(known, between) : between;
      into.between.set(third, all);
      third.between.set(into, all);
    }
  }

  /** Undefined within one group and where one end is no member. */
  #between(left: string, right: string): Between | undefined {
    const [one, other] = [this.#clusterOf.get(left), this.#clusterOf.get(right)];
    if (!one || !other || one === other) return undefined;
    const known = one.between.get(other);
    if (known) return known;
    const between = { sum: 0, count: 0, vetoed: false, apart: false };
    one.between.set(other, between);
    other.between.set(one, between);
    return between;
  }
}

function together(one: Between, other: Between): Between {
  return {
    sum: one.sum + other.sum,
    count: one.count + other.count,
    vetoed: one.vetoed || other.vetoed,
    apart: one.apart || other.apart,
  };
}
