import { isBelow, type Tree, wordAt } from "../../clause/tree.ts";
import { weaponMode } from "../../participants.ts";
import { isInOtherClause } from "../clause-apart.ts";
import { prepositionOf } from "../roles/prepositions.ts";
import { findTriggers, type Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { isPlacedApart } from "./place-apart.ts";

/** A place that belongs to something else in the sentence. */
export function isElsewhere(index: number, trigger: Trigger, tree: Tree): boolean {
  if (isAside(index, trigger, tree) || isPost(tree, index) || isPlacedApart(index, trigger, tree)) return true;
  const preposition = prepositionOf(tree, index) ?? "";
  // « et se tourne vers Moscou »: where something else is headed.
  const isAimed = [preposition, wordAt(tree.tokens, index - 1)].includes("vers");
  if (isAimed && isAimedElsewhere(index, trigger, tree)) return true;
  if (!VERBAL_TYPES.has(trigger.entry.type)) return isOfOtherNoun(index, trigger, tree, VERBAL_TYPES);
  // « salue le sommet de Lima », « appelle à boycotter Lima »: what speech is about has places of its own.
  return /^(?:sur|contre|vers)$/u.test(preposition) || isOfOtherNoun(index, trigger, tree);
}

/** « une affirmation que X, en poste à Pékin, a démentie »: told aside; « la ville où X a été tué » tells of the act itself. */
function isAside(index: number, trigger: Trigger, tree: Tree): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    const token = tree.tokens[at];
    if (token?.relation === "acl:relcl" && isWeapon(tree, token.head)) return false;
    at = token?.head ?? -1;
  }
  return isInOtherClause(index, trigger, tree);
}

/** « des missiles qui volaient vers Lima »: where they were aimed at. */
const isWeapon = (tree: Tree, index: number): boolean => weaponMode(tree.tokens[index]?.lemma ?? "") !== undefined;

function isAimedElsewhere(index: number, trigger: Trigger, tree: Tree): boolean {
  let at = tree.tokens[index]?.head ?? -1;
  while (at >= 0 && tree.tokens[at]?.upos !== "VERB" && at !== trigger.index) at = tree.tokens[at]?.head ?? -1;
  return at !== trigger.index && at >= 0 && tree.tokens[at]?.relation !== "acl:relcl" && at > trigger.index;
}

/** « l'ambassade d'Inde à Pékin », « le correspondant de l'agence à Goma »; who is « devant le consulat à Goma » is there. */
function isPost(tree: Tree, index: number): boolean {
  const above = tree.tokens[index]?.head ?? -1;
  return [above, tree.tokens[above]?.head ?? -1].some(
    (at) => POSTS.has(tree.tokens[at]?.lemma ?? "") && prepositionOf(tree, at) !== "devant",
  );
}

const POSTS = new Set([
  "ambassade",
  "ambassadeur",
  "ambassadrice",
  "consulat",
  "consul",
  "correspondant",
  "correspondante",
]);

/** Of an act that another noun tells; of one of the given types, where some are given: « affichent leur soutien à Kiev ». */
function isOfOtherNoun(index: number, trigger: Trigger, tree: Tree, types?: ReadonlySet<string>): boolean {
  return findTriggers(tree).some(
    (other) =>
      other.group === undefined &&
      types?.has(other.entry.type) !== false &&
      other.index !== trigger.index &&
      isBelow(tree, index, other.index) &&
      !isBelow(tree, trigger.index, other.index),
  );
}
