import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { attitudesOf } from "../status/read-attitudes.ts";
import type { Trigger } from "../triggers/find-triggers.ts";

const VICTIMS = new Set(["mort", "blessé", "victime", "tué", "disparu"]);

/** Verbs by which an act makes victims. */
const MAKES_VICTIMS = new Set(["faire", "causer", "provoquer", "entraîner", "coûter"]);

/** « un attentat a fait dix morts », « des combats ont éclaté », « une réunion doit se tenir »: the sentence says that it takes place. */
export function takesPlace({ entry, index }: Trigger, tree: Tree): boolean {
  const noun = tree.tokens[index];
  if (entry.mode === "ceasefire" && noun !== undefined && PROCLAIMS.has(tree.tokens[noun.head]?.lemma ?? ""))
    return /^(?:nsubj|obj)$/u.test(relationOf(noun));
  if (noun !== undefined && (isThere(tree, index) || isDeadly(tree, index))) return true;
  if (noun === undefined || relationOf(noun) !== "nsubj") return false;
  const verbs = [noun.head, ...childrenWith(tree, noun.head, "xcomp")];
  return verbs.some((verb) => occurs(tree, verb) || makesVictims(tree, verb));
}

/** « le ministre a proclamé un cessez-le-feu »: one side may do so alone. */
const PROCLAIMS = new Set(["proclamer", "décréter", "annoncer", "déclarer", "instaurer"]);

/** « deux morts dans un bombardement »: it makes victims. */
function isDeadly(tree: Tree, index: number): boolean {
  const opening = childrenWith(tree, index, "case").find((at) => /^(?:dans|lors)$/u.test(wordAt(tree.tokens, at)));
  return opening !== undefined && VICTIMS.has(tree.tokens[opening - 1]?.lemma ?? "");
}

/** « il y a eu une attaque », « il n'y a eu ni attaque ni pillage » */
function isThere(tree: Tree, index: number): boolean {
  const verb = tree.tokens[index]?.head ?? -1;
  const fits = /^(?:obj|obl|conj|nsubj)$/u.test(relationOf(tree.tokens[index])) && tree.tokens[verb]?.lemma === "avoir";
  return fits && childrenWith(tree, verb, "expl").some((at) => tree.tokens[at]?.lower === "y");
}

function occurs(tree: Tree, verb: number): boolean {
  const lemma = tree.tokens[verb]?.lemma ?? "";
  const isReflexive = childrenWith(tree, verb, "expl").length > 0;
  const hasPlace =
    lemma === "avoir" && childrenWith(tree, verb, "obj").some((child) => tree.tokens[child]?.lemma === "lieu");
  return (
    hasPlace ||
    (lemma !== "avoir" &&
      OCCURS.has(isReflexive ? `se ${lemma}` : lemma) &&
      attitudesOf(lemma, isReflexive).has("occurs"))
  );
}

const OCCURS = new Set(["se produire", "survenir", "se dérouler", "se tenir", "éclater", "se poursuivre", "reprendre"]);

function makesVictims(tree: Tree, verb: number): boolean {
  return (
    MAKES_VICTIMS.has(tree.tokens[verb]?.lemma ?? "") &&
    childrenWith(tree, verb, "obj").some((child) => VICTIMS.has(tree.tokens[child]?.lemma ?? ""))
  );
}
