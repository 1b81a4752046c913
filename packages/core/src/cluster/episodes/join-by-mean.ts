/** How much two members have in common, by their places in a list; 0 where nothing is said of two. */
export interface Likeness {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

interface Cluster {
  readonly first: number;
  readonly members: number[];
  /** Sum of the likenesses between the members of two clusters. */
  readonly sums: Map<Cluster, number>;
  /** The one that it is most like, and the mean over their pairs. */
  best: Choice | undefined;
}

interface Choice {
  readonly cluster: Cluster;
  readonly mean: number;
}

/**
 * Joins the two groups that are most alike, as long as the mean over all pairs of their members is at least `leastMean`: two groups
 * are not one because a single member of each is like the other. Ties fall to who stands first, so that the order of `likenesses`
 * changes nothing but the last digit of a sum.
 */
export function joinByMean(
  size: number,
  likenesses: readonly Likeness[],
  leastMean: number,
): readonly (readonly number[])[] {
  const clusters = clustersOf(size, likenesses);
  const left = new Set(clusters);
  for (const each of left) each.best = mostLike(each);
  for (;;) {
    const one = bestOf(left);
    if (!one?.best || one.best.mean < leastMean) break;
    const other = one.best.cluster;
    const [into, from] = one.first < other.first ? [one, other] : [other, one];
    join(into, from);
    left.delete(from);
    // A mean of two groups is never above the better of theirs: whoever liked neither best still likes the same one.
    for (const each of into.sums.keys())
      if (each.best?.cluster === into || each.best?.cluster === from) each.best = mostLike(each);
    into.best = mostLike(into);
  }
  return [...left].map(({ members }) => members.toSorted((one, other) => one - other));
}

function clustersOf(size: number, likenesses: readonly Likeness[]): readonly Cluster[] {
  const clusters = Array.from(
    { length: size },
    (_, first): Cluster => ({ first, members: [first], sums: new Map(), best: undefined }),
  );
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

function bestOf(clusters: Iterable<Cluster>): Cluster | undefined {
  let best: Cluster | undefined;
  for (const each of clusters) {
    if (!each.best) continue;
    const [mean, highest] = [each.best.mean, best?.best?.mean ?? 0];
    if (mean > highest || (mean === highest && best && each.first < best.first)) best = each;
  }
  return best;
}

function mostLike({ sums, members }: Cluster): Choice | undefined {
  let best: Choice | undefined;
  for (const [cluster, sum] of sums) {
    const mean = sum / (members.length * cluster.members.length);
    if (!best || mean > best.mean || (mean === best.mean && cluster.first < best.cluster.first))
      best = { cluster, mean };
  }
  return best;
}
