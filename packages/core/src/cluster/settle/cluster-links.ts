import type { Link } from "../compare/link.ts";
import { GROUP_SHARE } from "../thresholds.ts";
import { Grouping } from "./grouping.ts";

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

export interface Clustering {
  /** Least score of a link that joins. */
  readonly threshold: number;
  readonly constraints?: readonly Constraint[];
  /** Least mean of the links between two groups, as a share of the threshold. */
  readonly groupShare?: number;
  /** The links that join, where it takes more than their score. */
  readonly holding?: ReadonlySet<Link>;
}

/**
 * Groups joined by links of at least `threshold`, best links first, never across a veto.
 * The result depends on the set of links alone, not on their order: ties fall by name.
 */
export function clusterLinks(
  links: readonly Link[],
  { threshold, constraints = [], groupShare = GROUP_SHARE, holding }: Clustering,
): readonly Group[] {
  const order = links
    .filter((link) => link.veto === undefined && link.score >= threshold && (holding?.has(link) ?? true))
    .sort(byScoreThenName);
  const judged = sortedConstraints(constraints);
  const grouping = new Grouping([...order, ...judged].flatMap(({ left, right }) => [left, right]));
  for (const link of links) grouping.weigh(link);
  for (const { left, right, decision } of judged) {
    if (decision === "different") grouping.keepApart(left, right);
    else grouping.joinUnlessApart(left, right);
  }
  for (const { left, right } of order) grouping.joinIfAlike(left, right, threshold * groupShare);
  const within = Map.groupBy(
    order.filter(({ left, right }) => grouping.areTogether(left, right)),
    ({ left }) => grouping.membersWith(left),
  );
  return grouping.groups().map((members) => ({ members: members.toSorted(), links: within.get(members) ?? [] }));
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
