import type { Party } from "../../../model/analysis.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { attitudesOf } from "../status/read-attitudes.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { offerBefore, proposedIn } from "../triggers/offers.ts";
import { agentOf } from "./verb-complements.ts";

/** « l'offre américaine d'un cessez-le-feu »: who proposes a truce, where the sentence does not name its sides. */
export function truceProposer(trigger: Trigger, surroundings: Surroundings): Party | undefined {
  const { tree, finder } = surroundings;
  const asking = askerOf(trigger, surroundings);
  if (asking !== undefined) return asking;
  const above = offerBefore(tree, trigger.index) ?? tree.tokens[trigger.index]?.head ?? -1;
  const adjective = childrenWith(tree, above, "amod").map((child) =>
    finder.stateOfAdjective(tree.tokens[child]?.form ?? ""),
  );
  const genitive = childrenWith(tree, above, "nmod")
    .filter((child) => child !== trigger.index)
    .map((child) => finder.partyAt(tree, child));
  return [...adjective, ...genitive].find((party) => party !== undefined);
}

/** « X a proposé une trêve », « X demande la mise en œuvre d'une trêve ». */
function askerOf(trigger: Trigger, { tree, finder }: Surroundings): Party | undefined {
  const participle = proposedIn(tree, trigger.index);
  const agent = participle === undefined ? undefined : agentOf(tree, participle);
  if (agent !== undefined) return finder.partyAt(tree, agent);
  let at = tree.tokens[trigger.index]?.head ?? -1;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const group = verbGroupsOf(tree).find((candidate) => candidate.main === at);
    const subject = group && attitudesOf(group.lemma).has("requested") ? subjectOf(tree, group) : undefined;
    if (subject !== undefined) return finder.partyAt(tree, subject);
    at = tree.tokens[at]?.head ?? -1;
  }
  return undefined;
}
