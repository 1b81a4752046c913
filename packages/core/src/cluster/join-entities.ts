import type { EntityCluster } from "../model/comparison.ts";
import { clusterLinks } from "./settle/cluster-links.ts";
import { groupId, ownersOf, reasonOf } from "./settle/identify.ts";
import type { Relations } from "./settle/relations.ts";
import { RULE_VERSION, SAME_ENTITY } from "./thresholds.ts";

/** One cluster for each referent named in two documents or more. */
export function joinEntities({ documents, pairs, judgements }: Relations): readonly EntityCluster[] {
  const owners = ownersOf(documents, ({ names }) => names);
  const links = pairs.flatMap(({ names }) => names);
  const clusters = clusterLinks(links, SAME_ENTITY, judgements.entities).map((group) => {
    const members = group.members.flatMap((id) => owners.get(id) ?? []);
    // The longest name tells most; among equals the most mentioned one.
    const [named] = [...members].sort(
      (a, b) => b.item.entity.name.length - a.item.entity.name.length || b.item.mentions - a.item.mentions,
    );
    return {
      id: groupId("x", group, owners),
      ...(named ? { name: named.item.entity.name } : {}),
      members: members.map(({ document, item }) => ({ file: document.file, entityId: item.entity.id })),
      reason: reasonOf("same-entity", RULE_VERSION, group),
    };
  });
  return sortById(clusters);
}

export function sortById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}
