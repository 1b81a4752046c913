import type { EntityCluster } from "../model/comparison.ts";
import { groupNodes, liftLinks, nodeOf } from "./entity-nodes.ts";
import type { PreparedDocument, PreparedName } from "./prepare/prepared-document.ts";
import type { Constraint, Group } from "./settle/cluster-links.ts";
import { groupId, type Owned, ownersOf, reasonOf } from "./settle/identify.ts";
import type { Relations } from "./settle/relations.ts";
import { RULE_VERSION } from "./thresholds.ts";

/**
 * One cluster for each referent named in two documents or more. What the knowledge base knows, and full names of one type, are
 * one wherever they stand; last names and initials join them where two articles share company.
 */
export function joinEntities({ documents, names, judgements }: Relations): readonly EntityCluster[] {
  const owners = ownersOf(documents, (document) => document.names);
  const told = toldApart(judgements.entities);
  const nodes = new Map(
    [...owners].map(([id, { document, item }]) => [id, nodeOf(item, document.file, told.has(id))] as const),
  );
  const nodeOfName = (id: string) => nodes.get(id);
  const byNode = Map.groupBy(owners.values(), ({ item }) => nodeOfName(item.id) ?? item.id);
  const distinct = [...new Set(nodes.values())];
  const groups = groupNodes(distinct, liftLinks(names, nodeOfName), constrainNodes(judgements.entities, nodeOfName));
  const clusters = groups.map((group) => expand(group, byNode)).filter(({ members }) => members.length > 1);
  return sortById(clusters.map((group) => print(group, owners)));
}

/** Entities that a person told from others: they no longer go with all that share their name. */
export function toldApart(constraints: readonly Constraint[]): ReadonlySet<string> {
  return new Set(
    constraints.filter(({ decision }) => decision === "different").flatMap(({ left, right }) => [left, right]),
  );
}

export function constrainNodes(
  constraints: readonly Constraint[],
  nodeOfName: (id: string) => string | undefined,
): readonly Constraint[] {
  return constraints.flatMap(({ left, right, decision }) => {
    const [one, other] = [nodeOfName(left), nodeOfName(right)];
    return one !== undefined && other !== undefined && one !== other ? [{ left: one, right: other, decision }] : [];
  });
}

type Owners = readonly Owned<PreparedName>[];

function expand(group: Group, byNode: ReadonlyMap<string, Owners>): Group {
  return {
    ...group,
    members: group.members.flatMap((node) => (byNode.get(node) ?? []).map(({ item }) => item.id)).sort(),
  };
}

function print(group: Group, owners: ReadonlyMap<string, Owned<PreparedName>>): EntityCluster {
  const members = group.members.flatMap((id) => owners.get(id) ?? []);
  // The longest name tells most; among equals the most mentioned one.
  const [named] = [...members].sort(
    (a, b) => b.item.entity.name.length - a.item.entity.name.length || b.item.mentions - a.item.mentions,
  );
  const identity = named?.item.known === undefined ? "one name" : `known as ${named.item.known}`;
  return {
    id: groupId("x", group, owners),
    ...(named ? { name: named.item.entity.name } : {}),
    members: members.map(({ document, item }: { document: PreparedDocument; item: PreparedName }) => ({
      file: document.file,
      entityId: item.entity.id,
    })),
    reason:
      group.links.length > 0
        ? reasonOf("same-entity", RULE_VERSION, group)
        : `same-entity@${RULE_VERSION}: ${identity}`,
  };
}

export function sortById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}
