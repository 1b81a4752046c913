import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import type { PartyFinder } from "../../parties.ts";
import { distanceOf } from "../distance.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";

/** « la ville », « cette base », « du centre-ville »: a place that was named before, beside the trigger and without a name of its own. */
export function speaksOfPlaceBefore(trigger: Trigger, tree: Tree, finder: PartyFinder): boolean {
  if (VERBAL_TYPES.has(trigger.entry.type)) return false;
  return tree.tokens.some((token, index) => {
    if (!NAMED_BEFORE.has(token.lemma.toLowerCase()) || !isDefinite(tree, index)) return false;
    const isNamed = childrenWith(tree, index, "nmod", "flat", "appos", "amod", "acl").some(
      (child) => child > index && !isTimeWord(tree.tokens[child]?.lemma ?? ""),
    );
    return !isNamed && finder.entityAt(token) === undefined && distanceOf(trigger, tree, index) < BESIDE;
  });
}

const NAMED_BEFORE = new Set(
  "ville village localité région base centrale aéroport prison camp caserne garnison centre-ville commune province quartier enclave île bourg bourgade commissariat".split(
    " ",
  ),
);

const isDefinite = (tree: Tree, index: number): boolean =>
  /^(?:la|le|l'|cette|ce|cet|du|au)$/u.test(wordAt(tree.tokens, index - 1));

/** A place further off than this belongs to something else. Guessed. */
const BESIDE = 20;
