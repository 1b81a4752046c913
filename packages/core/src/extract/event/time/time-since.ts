import { type Tree, wordAt } from "../../clause/tree.ts";
import type { Trigger } from "../triggers/find-triggers.ts";

/**
 * A « depuis » that does not tell when an act began: it bounds a comparison (« la plus grave depuis dix ans », « la troisième depuis mars ») or what never
 * came about (« n'y est jamais allé depuis 2018 »).
 */
export function isNoStart(index: number, { group }: Trigger, tree: Tree): boolean {
  const since = [0, 1].map((back) => index - back).find((at) => wordAt(tree.tokens, at) === "depuis");
  if (since === undefined) return false;
  if (group?.negated === true && NEVER.test(tree.tokens.map(({ lower }) => lower).join(" "))) return true;
  const before = tree.tokens.slice(Math.max(0, since - COMPARED_WORDS), since);
  return before.some(({ lower }, at) => {
    const next = before[at + 1]?.lower ?? "";
    // « le premier ministre est détenu depuis mardi »
    if (/^premi(?:er|ère)$/u.test(lower)) return !/^(?:ministre|dame|secrétaire)$/u.test(next);
    return COMPARES.test(lower) || (/^l[ea]s?$/u.test(lower) && /^(?:plus|moins)$/u.test(next));
  });
}

const NEVER = /(?<!\p{L})jamais(?!\p{L})/u;

/** « la première fois », « la dix-septième », « un record »; « la plus grave » by its article, since « plus de dix morts » is a count. */
const COMPARES = /^(?:pires?|premi(?:er|ère)s|record|inédite?s?|\p{L}+ième)$/u;

/** « la plus grande manifestation paysanne depuis »: words from the comparison to what bounds it. Guessed. */
const COMPARED_WORDS = 5;
