import { isBelow, type Tree, wordAt } from "../../clause/tree.ts";
import type { Trigger } from "./find-triggers.ts";

/** Verbs of accusing, arresting and judging, whose complement behind « de » or « pour » is what somebody is said to have done. */
const CHARGING: ReadonlySet<string> = new Set(
  (
    "accuser soupçonner suspecter poursuivre juger inculper mettre condamner écrouer incarcérer arrêter interpeller comparaître renvoyer " +
    "détenir emprisonner placer interroger reprocher imputer"
  ).split(" "),
);
/** Words between the charge and the preposition that brings it in: « pour avoir, la veille, attaqué ». Guessed. */
const REACH = 4;

/** « poursuivis pour avoir attaqué un bijoutier », « jugé pour le meurtre de son voisin »: told only as what somebody stands accused of. */
export function isCharge({ index, group }: Trigger, tree: Tree): boolean {
  const from = Math.min(index, group?.first ?? index);
  const before = tree.tokens.slice(Math.max(0, from - REACH), from);
  const at = before.findLastIndex((_, step) =>
    /^(?:pour|de|d'|du)$/u.test(wordAt(tree.tokens, from - before.length + step)),
  );
  if (at < 0) return false;
  const preposition = from - before.length + at;
  const verb = tree.tokens.findLastIndex(
    ({ lemma, upos }, i) => i < preposition && upos === "VERB" && CHARGING.has(lemma) && isCharging(tree, i),
  );
  return verb >= 0 && isBelow(tree, index, verb);
}

/** « mis en examen », « placé en garde à vue »; not « a mis le feu avant de… ». */
function isCharging(tree: Tree, at: number): boolean {
  if (!/^(?:mettre|placer)$/u.test(tree.tokens[at]?.lemma ?? "")) return true;
  return [2, 3, 4].some((step) =>
    /^(?:examen|cause|accusation|garde|détention)$/u.test(wordAt(tree.tokens, at + step)),
  );
}

/** Whether a sentence may charge anybody: asked first, since few do. */
export const mayCharge = (tree: Tree): boolean =>
  tree.tokens.some(({ lemma, upos }) => upos === "VERB" && CHARGING.has(lemma));
