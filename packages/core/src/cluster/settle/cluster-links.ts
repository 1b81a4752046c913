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
