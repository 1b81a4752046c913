import type { EventStatus } from "../../../model/plover.ts";
import { touching } from "../../../model/touching.ts";
import { isBelow, type Tree } from "../../clause/tree.ts";
import type { TimeExpression } from "../../extract-times.ts";
import type { Trigger } from "../triggers/find-triggers.ts";

/** « a dit lundi qu'il signerait »: the day of the words is not that of what is to come. */
export const isStillToCome = (status: EventStatus): boolean => status === "planned" || status === "requested";

/** « ont accepté lundi l'offre d'une trêve »: the day of who accepts, not of the truce that is offered. */
export function isOfWhatAccepts(
  index: number,
  { index: at, group }: Trigger,
  tree: Tree,
  status: EventStatus,
): boolean {
  return status === "requested" && group === undefined && index < at && !isBelow(tree, index, at);
}

/** « appelle à une grève les 3 et 4 mai »: a day behind the act, resolved or not. */
export function isSetOnDay({ last }: Trigger, tree: Tree, times: readonly TimeExpression[]): boolean {
  const behind = tree.tokens[last]?.end ?? tree.sentence.end;
  return touching(times, tree.sentence).some(({ start, end }) => start >= behind && end <= tree.sentence.end);
}

/** « Lundi, X a signé l'accord, que Y n'a pas encore signé »: what is not done yet is so now. */
export function isBeforeNow(index: number, { index: at, group }: Trigger, tree: Tree): boolean {
  if (group?.negated !== true || isBelow(tree, index, at)) return false;
  return tree.tokens.slice(group.first, group.last).some(({ lower }) => /^(?:encore|toujours)$/u.test(lower));
}
