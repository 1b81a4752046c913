/** How much two members have in common, by their places in a list; 0 where nothing is said of two. */
export interface Likeness {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

interface Cluster {
  readonly first: number;
  readonly members: number[];
  /** Sum of the likenesses between the members of two clusters; of what can still be joined. */
  readonly sums: Map<Cluster, number>;
}

interface Choice {
  readonly cluster: Cluster;
  readonly mean: number;
}

/**
 * Joins groups that are most like each other, as long as the mean over all pairs of their members is at least `leastMean`: two groups
 * are not one because a single member of each is like the other. Ties fall to who stands first, so that the order of `likenesses`
 * changes nothing but the last digit of a sum.
 *
 * A mean of two groups is never above the better of theirs, so that two that are most like each other stay so whatever else is joined:
 * they are found by going from one group to the most like it until that leads back, which looks at each few times. Source: Murtagh
 * 1983, nearest-neighbour chains.
 */
export function joinByMean(
  size: number,
  likenesses: readonly Likeness[],
  leastMean: number,
): readonly (readonly number[])[] {
  const open = new Set(clustersOf(size, likenesses));
  const done: Cluster[] = [];
  const chain: Cluster[] = [];
  for (const start of open) {
    chain.push(start);
    for (let tip = chain.at(-1); tip; tip = chain.at(-1)) {
      const before = chain.at(-2);
      const best = mostLike(tip, before);
      if (!best || best.mean < leastMean) {
        chain.pop();
        open.delete(tip);
        done.push(close(tip));
      } else if (best.cluster === before) {
        chain.splice(-2);
        const [into, from] = tip.first < before.first ? [tip, before] : [before, tip];
        join(into, from);
        open.delete(from);
        if (chain.length === 0) chain.push(into);
      } else chain.push(best.cluster);
    }
  }
  return done
    .map(({ members }) => members.toSorted((one, other) => one - other))
    .sort(([one = 0], [other = 0]) => one - other);
}

function clustersOf(size: number, likenesses: readonly Likeness[]): readonly Cluster[] {
  const clusters = Array.from({ length: size }, (_, first): Cluster => ({ first, members: [first], sums: new Map() }));
  for (const { left, right, score } of likenesses) {
    const [one, other] = [clusters[left], clusters[right]];
    if (!one || !other || one === other) continue;
    one.sums.set(other, score);
    other.sums.set(one, score);
  }
  return clusters;
}

function join(into: Cluster, from: Cluster): void {
  into.members.push(...from.members);
  into.sums.delete(from);
  from.sums.delete(into);
  for (const [third, sum] of from.sums) {
    const both = sum + (into.sums.get(third) ?? 0);
    third.sums.delete(from);
    third.sums.set(into, both);
    into.sums.set(third, both);
  }
}

/** What is like nothing enough never will be: nobody need look at it again. */
function close(cluster: Cluster): Cluster {
  for (const other of cluster.sums.keys()) other.sums.delete(cluster);
  return cluster;
}

/** Of several that are as like, the one that led here, else the first: the way would lead in a ring otherwise. */
function mostLike({ sums, members }: Cluster, before: Cluster | undefined): Choice | undefined {
  let best: Choice | undefined;
  for (const [cluster, sum] of sums) {
    const mean = sum / (members.length * cluster.members.length);
    const isSooner = cluster === before || (best?.cluster !== before && cluster.first < (best?.cluster.first ?? 0));
    if (!best || mean > best.mean || (mean === best.mean && isSooner)) best = { cluster, mean };
  }
  return best;
}
