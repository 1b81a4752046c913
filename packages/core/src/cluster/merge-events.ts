import type { EventCluster } from "../model/comparison.ts";
import { sortById } from "./join-entities.ts";
import { clusterLinks } from "./settle/cluster-links.ts";
import { groupId, ownersOf, reasonOf } from "./settle/identify.ts";
import type { Relations } from "./settle/relations.ts";
import { RULE_VERSION, SAME_EVENT } from "./thresholds.ts";

/** One event, its tellings over documents and statuses: announced and done, asserted and denied. */
export function mergeEvents({ documents, events, holding, judgements }: Relations): readonly EventCluster[] {
  const owners = ownersOf(documents, (document) => document.events);
  const clusters = clusterLinks(events, {
    threshold: SAME_EVENT,
    constraints: judgements.events,
    holding,
  }).map((group) => ({
    id: groupId("v", group, owners),
    members: group.members.flatMap((id) => {
      const owner = owners.get(id);
      return owner ? [{ file: owner.document.file, eventId: owner.item.event.id }] : [];
    }),
    reason: reasonOf("same-event", RULE_VERSION, group),
  }));
  return sortById(clusters);
}
