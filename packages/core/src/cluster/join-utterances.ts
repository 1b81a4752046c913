import type { Utterance } from "../model/comparison.ts";
import { sortById } from "./join-entities.ts";
import { clusterLinks } from "./settle/cluster-links.ts";
import { groupId, ownersOf, reasonOf } from "./settle/identify.ts";
import type { Relations } from "./settle/relations.ts";
import { RULE_VERSION, SAME_UTTERANCE, UTTERANCE_GROUP_SHARE } from "./thresholds.ts";

/** One statement in several renderings. */
export function joinUtterances({ documents, quotes, judgements }: Relations): readonly Utterance[] {
  const owners = ownersOf(documents, (document) => document.quotes);
  const clusters = clusterLinks(quotes, {
    threshold: SAME_UTTERANCE,
    constraints: judgements.utterances,
    groupShare: UTTERANCE_GROUP_SHARE,
  }).map((group) => ({
    id: groupId("u", group, owners),
    members: group.members.flatMap((id) => {
      const owner = owners.get(id);
      return owner ? [{ file: owner.document.file, quoteId: owner.item.quote.id }] : [];
    }),
    reason: reasonOf("same-utterance", RULE_VERSION, group),
  }));
  return sortById(clusters);
}
