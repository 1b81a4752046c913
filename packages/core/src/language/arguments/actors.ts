import type { Sentence } from "../../model/reading.ts";
import { childrenOf, childWith, hasRelation } from "../tree.ts";
import { isPassive, WITH_ETRE } from "../verb-group.ts";
import { isFiniteVerb } from "./agreement.ts";
import { type Argument, membersOf, prepositionOf } from "./argument.ts";
import { objectsOf } from "./complements.ts";
import { subjectsOf } from "./find-subjects.ts";

/** Who does it: the subject, or in the passive the agent after par. Empty when the text does not say. */
export function actorsOf(sentence: Sentence, verb: number): readonly Argument[] {
  if (!isPassive(sentence, verb) && !isPassiveParticiple(sentence, verb)) return subjectsOf(sentence, verb);
  return childrenOf(sentence, verb)
    .filter((child) => sentence.tokens[child]!.relation === "obl:agent" || isByAgent(sentence, child))
    .flatMap((child) => membersOf(sentence, child, "agent"));
}

/** What undergoes it: the objects, or in the passive the subject. */
export function undergoersOf(sentence: Sentence, verb: number): readonly Argument[] {
  const passive = isPassive(sentence, verb) || isPassiveParticiple(sentence, verb);
  return passive ? subjectsOf(sentence, verb) : objectsOf(sentence, verb);
}

/** A participle on a noun that tells what was done to it: « un accord signé lundi », not « les soldats venus du nord ». */
function isPassiveParticiple(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb]!;
  if (token.features["VerbForm"] !== "Part" || token.features["Tense"] === "Pres" || isFiniteVerb(sentence, verb))
    return false;
  if (childWith(sentence, verb, "aux") !== undefined) return false;
  return hasRelation(token, "acl", "advcl") && !WITH_ETRE.has(token.lemma);
}

function isByAgent(sentence: Sentence, child: number): boolean {
  return hasRelation(sentence.tokens[child], "obl") && prepositionOf(sentence, child) === "par";
}
