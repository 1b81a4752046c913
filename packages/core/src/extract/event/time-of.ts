import type { DateRange } from "../../model/analysis.ts";
import { touching } from "../../model/touching.ts";
import { childrenWith, isBelow, relationOf, type Tree, wordAt } from "../clause/tree.ts";
import { verbGroupsOf } from "../clause/verb-groups.ts";
import type { TimeExpression } from "../extract-times.ts";
import { reportingUses } from "../quote/reporting-words.ts";
import { distanceOf } from "./distance.ts";
import { eventTypeOf } from "./event-lexicon.ts";
import { findTriggers, type Trigger } from "./find-triggers.ts";
import { prepositionOf } from "./roles/prepositions.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

/** The time of the event: the one that hangs on the trigger, else the nearest in the sentence; undefined when it names none. */
export function timeOf(trigger: Trigger, tree: Tree, times: readonly TimeExpression[]): DateRange | undefined {
  let best: { readonly range: DateRange; readonly cost: number } | undefined;
  for (const time of timesIn(tree, times)) {
    const index = tree.tokens.findIndex((token) => token.end > time.start);
    if (index < 0 || time.range === undefined || isOfContent(index, trigger, tree)) continue;
    const telling = isOfTelling(index, trigger, tree);
    if (telling && index > trigger.index) continue;
    const cost = distanceOf(trigger, tree, index) + (index <= 1 ? OPENING : 0) + (telling ? TELLING : 0);
    if (best === undefined || cost < best.cost) best = { range: time.range, cost };
  }
  return best?.range;
}

/** Times of a sentence that are resolved to days. */
export function timesIn(tree: Tree, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const { start, end } = tree.sentence;
  return touching(times, { start, end }).filter(
    (time) => time.range !== undefined && time.start >= start && time.end <= end,
  );
}

/** « Mardi, … »: a time that opens the sentence holds for all of it. */
const OPENING = -4;

/**
 * The time of the telling stands for that of the act only where it comes first and no other is said:
 * « a déclaré mardi que la ville est prise », not « la ville est prise, a-t-on appris mardi ».
 */
const TELLING = 20;

/** What speech is about has times of its own (« dénonce la trêve en vigueur depuis mars »), and so has another act named in between. */
function isOfContent(index: number, trigger: Trigger, tree: Tree): boolean {
  const own = isBelow(tree, index, trigger.index) || followsNoun(index, trigger, tree);
  if (isOfSentenceBefore(index, trigger, tree) || isOfRelativeClause(index, trigger, tree)) return true;
  if ((!own && isOfAnother("noun", index, trigger, tree)) || isOfAnother("participle", index, trigger, tree))
    return true;
  const before = prepositionOf(tree, trigger.index);
  // « interrogé vendredi après la rencontre »: not the day of the meeting.
  if (trigger.group === undefined && !own && before !== undefined && /^(?:après|avant|depuis|malgré)$/u.test(before))
    return true;
  if (isOfWhatIsAsked(index, trigger, tree)) return true;
  const verbal = VERBAL_TYPES.has(trigger.entry.type);
  return verbal && wordAt(tree.tokens, index) === "depuis" && governingVerb(tree, index) !== trigger.index;
}

/** « après la destruction d'un pont par l'armée dans la nuit de mardi »: no verb between, wherever the parser hangs the night. */
function followsNoun(index: number, trigger: Trigger, tree: Tree): boolean {
  if (trigger.group !== undefined || index < trigger.index) return false;
  const between = tree.tokens.slice(trigger.last + 1, index);
  const another = findTriggers(tree).some((other) => other.index > trigger.last && other.index < index);
  return !another && !between.some((token) => ["VERB", "AUX", "PUNCT", "CCONJ", "SCONJ"].includes(token.upos));
}

/** « les uns feront grève le 20, et les autres ont cessé le travail »: the day of the clause before, which has a subject of its own. */
function isOfSentenceBefore(index: number, trigger: Trigger, tree: Tree): boolean {
  const token = tree.tokens[trigger.index];
  if (relationOf(token) !== "conj" || childrenWith(tree, trigger.index, "nsubj").length === 0) return false;
  const first = token?.head ?? -1;
  return index > first && index < trigger.index && isBelow(tree, index, first) && !isBelow(tree, index, trigger.index);
}

/** « appellent à une grève le 19 juin », « menace de frapper lundi »: the day of what is asked for or threatened. */
function isOfWhatIsAsked(index: number, { entry, group, last }: Trigger, tree: Tree): boolean {
  if (!/^(?:REQUEST|THREATEN)$/u.test(entry.type) || group === undefined || index < last) return false;
  const between = tree.tokens.slice(last + 1, index);
  if (between.some((token) => /^[«»",]$/u.test(token.form))) return false;
  return between.some((token) => token.features.VerbForm === "Inf" || eventTypeOf(token.lemma)?.wordClass === "noun");
}

/** « X, qui s'est rendu lundi à Lima, condamne… »: the day of what is told aside; « l'attaque qui a eu lieu lundi » has it. */
function isOfRelativeClause(index: number, trigger: Trigger, tree: Tree): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    const token = tree.tokens[at];
    if (token?.relation === "acl:relcl")
      return (
        !isBelow(tree, trigger.index, at) && !(isBelow(tree, token.head, trigger.index) && token.head >= trigger.index)
      );
    at = token?.head ?? -1;
  }
  return false;
}

/**
 * « dix élèves enlevés lundi ont été libérés »: another act in between, told by a noun or by a participle that describes.
 * « Réunis jeudi à Lima, les ministres ont… »: the day that opens the sentence holds for all of it.
 */
function isOfAnother(form: "noun" | "participle", index: number, trigger: Trigger, tree: Tree): boolean {
  return findTriggers(tree).some(
    (other) =>
      (form === "noun" ? other.group === undefined : other.group?.form === "participle" && other.index > 1) &&
      other.index !== trigger.index &&
      isBelow(tree, index, other.index) &&
      !isBelow(tree, trigger.index, other.index),
  );
}

function isOfTelling(index: number, trigger: Trigger, tree: Tree): boolean {
  const governor = verbGroupsOf(tree).find((group) => group.main === governingVerb(tree, index));
  if (governor === undefined || index <= 1 || VERBAL_TYPES.has(trigger.entry.type)) return false;
  const uses = reportingUses(governor.lemma, governor.reflexive);
  const tells = uses.has("say") || uses.has("incise") || governor.lemma === "apprendre";
  return tells && isInAnotherClause(trigger, governor.main, tree);
}

/** « a annoncé mardi la prise de X » tells of Tuesday; « X est pris, a-t-on appris mardi » does not. */
function isInAnotherClause(trigger: Trigger, verb: number, tree: Tree): boolean {
  if (trigger.group === undefined) return governingVerb(tree, trigger.index) !== verb;
  return trigger.index !== verb;
}

function governingVerb(tree: Tree, index: number): number {
  let at = index;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0) return -1;
    if (verbGroupsOf(tree).some((group) => group.main === head)) return head;
    at = head;
  }
  return -1;
}
