import { relationOf, type Tree } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { reportingUses } from "../../quote/cue/reporting-words.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";

/** « a déclaré mardi que la ville est prise »: a time of who tells. */
export function isOfTelling(index: number, trigger: Trigger, tree: Tree, toCome: boolean): boolean {
  const governor = verbGroupsOf(tree).find((group) => group.main === governingVerb(tree, index));
  if (governor === undefined || index <= 1 || isBehindTold(index, trigger, governor.main, tree)) return false;
  // « a déclaré lundi qu'il rejetait l'offre »: by these words he does; what he will reject is still to come.
  if (VERBAL_TYPES.has(trigger.entry.type) && !toCome) return false;
  const uses = reportingUses(governor.lemma, governor.reflexive);
  // « a revendiqué l'attaque mardi »: when it was claimed.
  const isClaimed =
    tree.tokens[trigger.index]?.head === governor.main && relationOf(tree.tokens[trigger.index]) === "obj";
  if (governor.lemma === "revendiquer" && isClaimed && index > trigger.index) return true;
  const tells = uses.has("say") || uses.has("incise") || governor.lemma === "apprendre";
  return tells && isInAnotherClause(trigger, governor.main, tree);
}

/** « Contacté mardi, le maire assure que… », « joint au téléphone ce jeudi »: when somebody was asked. */
export function isOfContact(index: number, tree: Tree): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < CONTACT_STEPS; steps++) {
    const { lemma = "", features, head = -1 } = tree.tokens[at] ?? {};
    if (CONTACT.has(lemma) && features?.VerbForm === "Part") return index > at;
    at = head;
  }
  return false;
}

const CONTACT: ReadonlySet<string> = new Set(["contacter", "joindre", "interroger", "questionner", "solliciter"]);

/** From a day up to the participle it hangs on. Guessed. */
const CONTACT_STEPS = 4;

/** « a annoncé avoir « repris » dix villages mardi »: behind the act without a comma, wherever the parser hangs the day. */
function isBehindTold(index: number, { group, last }: Trigger, verb: number, tree: Tree): boolean {
  if (group === undefined || verb > last || index < last) return false;
  return !tree.tokens.slice(last + 1, index).some(({ upos, form }) => upos === "VERB" || form === ",");
}

/** « a accusé jeudi l'armée d'avoir attaqué »: the day of the accusation only. */
export function isOfAccusation(index: number, trigger: Trigger, tree: Tree): boolean {
  const verb = governingVerb(tree, index);
  return (
    verb !== trigger.index && ALLEGES.has(tree.tokens[verb]?.lemma ?? "") && isInAnotherClause(trigger, verb, tree)
  );
}

const ALLEGES = new Set(["accuser", "reprocher", "soupçonner", "nier", "démentir", "contester", "réfuter"]);

/** « a annoncé mardi la prise de X » tells of Tuesday; « X est pris, a-t-on appris mardi » does not. */
function isInAnotherClause(trigger: Trigger, verb: number, tree: Tree): boolean {
  if (trigger.group === undefined) return governingVerb(tree, trigger.index) !== verb;
  return trigger.index !== verb;
}

/** The nearest verb above a word. */
export function governingVerb(tree: Tree, index: number): number {
  let at = index;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0) return -1;
    if (verbGroupsOf(tree).some((group) => group.main === head)) return head;
    at = head;
  }
  return -1;
}
