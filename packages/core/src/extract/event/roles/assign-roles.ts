import type { Party } from "../../../model/analysis.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, relationOf, wordAt } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { nounRoles } from "./noun-roles.ts";
import { prepositionOf } from "./prepositions.ts";
import type { RoleContext } from "./role-context.ts";
import { NOBODY_NAMED, type Roles } from "./settle-roles.ts";
import { verbRoles } from "./verb-roles.ts";

/** Who takes part in what a trigger tells, or why no event can be made of it. */
export function assignRoles(trigger: Trigger, context: RoleContext): Roles {
  const roles = trigger.group ? verbRoles(trigger, trigger.group, context) : nounRoles(trigger, context);
  if (trigger.entry.type !== "PROTEST") return roles;
  const callers = [...callersOf(context), ...whoCalls(trigger, context), ...gatheredBy(trigger, context)].filter(
    ({ name }) => !roles.actors.some((actor) => actor.name === name),
  );
  if (callers.length === 0) return roles;
  // « des milliers de personnes ont manifesté à l'appel de X »: X protests, and without X nobody could be told from others.
  const isOnlyMissing = roles.refusal === NOBODY_NAMED;
  return { ...roles, actors: [...callers, ...roles.actors], ...(isOnlyMissing ? { refusal: undefined } : {}) };
}

/** « X et Y ont appelé à une journée de grève » */
function whoCalls({ index, group }: Trigger, { tree, finder }: RoleContext): readonly Party[] {
  const head = tree.tokens[index]?.head ?? -1;
  const calling = verbGroupsOf(tree).find(({ main, lemma }) => main === head && lemma === "appeler");
  if (group !== undefined || calling === undefined || calling.passive || prepositionOf(tree, index) !== "à") return [];
  const subject = subjectOf(tree, calling);
  return subject === undefined ? [] : finder.partiesAt(tree, subject);
}

/** « le cortège a rassemblé 15 000 personnes » */
function gatheredBy({ index, group }: Trigger, { tree, finder }: RoleContext): readonly Party[] {
  const verb = tree.tokens[index]?.head ?? -1;
  const gathers = relationOf(tree.tokens[index]) === "nsubj" && GATHERS.has(tree.tokens[verb]?.lemma ?? "");
  if (group !== undefined || !gathers) return [];
  return childrenWith(tree, verb, "obj")
    .filter((child) => isAgentNoun(tree.tokens[child]?.lemma ?? ""))
    .flatMap((child) => finder.partiesAt(tree, child));
}

const GATHERS = new Set(["rassembler", "réunir", "mobiliser", "attirer"]);

/** « à l'appel de X et Y », « à l'initiative de X ». */
function callersOf({ tree, finder }: RoleContext): readonly Party[] {
  const call = tree.tokens.findIndex(
    (token, index) =>
      /^(?:appel|initiative)$/u.test(token.lemma) &&
      /^l'$/u.test(wordAt(tree.tokens, index - 1)) &&
      wordAt(tree.tokens, index - 2) === "à",
  );
  if (call < 0) return [];
  return childrenWith(tree, call, "nmod")
    .filter((child) => child > call && prepositionOf(tree, child) === "de")
    .flatMap((child) => finder.partiesAt(tree, child));
}
