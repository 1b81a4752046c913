import { childrenWith, isBelow, type Tree, wordAt } from "../../clause/tree.ts";
import type { Trigger } from "../triggers/find-triggers.ts";

/**
 * Times that commas set apart from a trigger, by the words, since the parser often loses these clauses: « le Chili, dont la flotte a quitté Lima mardi,
 * exhorte… », « a inculpé X, extradée en mai », « …, tandis que Y a signé mercredi… », « le traité de 1998 ».
 */
export function isInClauseApart(index: number, trigger: Trigger, tree: Tree): boolean {
  return (
    isInRelativeBefore(index, trigger, tree) || isBehindAside(index, trigger, tree) || isOfNoun(index, trigger, tree)
  );
}

const isRelative = (tree: Tree, at: number): boolean =>
  /^(?:qui|que|qu'|dont|où)$/u.test(wordAt(tree.tokens, at)) &&
  (wordAt(tree.tokens, at - 1) === "," || wordAt(tree.tokens, at - 2) === ",");

/** « X, dont la flotte a quitté Lima mardi, exhorte »: the relative clause has closed before the trigger. */
function isInRelativeBefore(index: number, { index: at, group }: Trigger, tree: Tree): boolean {
  const verb = Math.min(at, group?.first ?? at);
  const opens = tree.tokens.findLastIndex((_, before) => before < index && isRelative(tree, before));
  const closes = tree.tokens.findIndex(({ form }, behind) => behind > index && behind < verb && form === ",");
  if (opens < 0 || closes < 0) return false;
  return tree.tokens.slice(opens, index).some(({ features }) => features.VerbForm === "Fin");
}

/** Behind the trigger and a comma: a participle, « étant », « tandis que », « pour qui ». */
function isBehindAside(index: number, { last, group }: Trigger, tree: Tree): boolean {
  for (let comma = index - 1; comma > last; comma--) {
    if (tree.tokens[comma]?.form !== ",") continue;
    // « …, mardi, … »: set apart by itself.
    if (comma === index - 1) return false;
    // « une rencontre entre X et Y, prévue lundi, »
    if (group === undefined && SCHEDULES.has(tree.tokens[comma + 1]?.lemma ?? "")) return false;
    return opensAside(tree, comma + 1, index);
  }
  return false;
}

const SCHEDULES = new Set(["prévoir", "programmer", "planifier", "annoncer", "fixer"]);

function opensAside(tree: Tree, at: number, time: number): boolean {
  const word = wordAt(tree.tokens, at);
  if (word === "tandis" || (/^(?:pour|selon|avec)$/u.test(word) && isRelative(tree, at + 1))) return true;
  const token = tree.tokens[at];
  const isParticiple =
    token?.features.VerbForm === "Part" &&
    token.features.Tense !== "Pres" &&
    childrenWith(tree, at, "aux").length === 0;
  return isParticiple || tree.tokens.slice(at, time).some(({ lower }) => lower === "étant" || lower === "ayant");
}

/** « les garants du traité de 1998 »: the year of a noun that tells no act of its own. */
function isOfNoun(index: number, trigger: Trigger, tree: Tree): boolean {
  if (!/^(?:19|20)\d\d$/u.test(wordAt(tree.tokens, index)) && !/^(?:de|d')$/u.test(wordAt(tree.tokens, index)))
    return false;
  const year = /^\d/u.test(wordAt(tree.tokens, index)) ? index : index + 1;
  if (!/^(?:de|d')$/u.test(wordAt(tree.tokens, year - 1))) return false;
  const noun = tree.tokens.findLastIndex(({ upos }, at) => at < year - 1 && /^(?:NOUN|PROPN)$/u.test(upos));
  const isOwn = trigger.group === undefined && isBelow(tree, noun, trigger.index);
  return noun >= 0 && noun !== trigger.index && noun !== trigger.last && !isOwn;
}
